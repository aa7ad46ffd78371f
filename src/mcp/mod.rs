//! The MCP adapter: the ten tools, their schemas, and what they answer. Nothing else in the house knows MCP.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `server.rs` | the protocol side: what is offered, who calls, what becomes of a call |
//! | `transport.rs` | lines of JSON-RPC on stdin and stdout |
//! | `status.rs` | the one resource: how the connection stands |
//! | `call_log.rs`, `digest.rs` | a line of log a call, which tells calls apart and not what they carry |
//! | `context.rs` | what every call works on |
//! | `offer.rs`, `doubt.rs` | what is offered now, and who hears when it changes; when to look whether it still holds |
//! | `schema.rs`, `arguments.rs` | input schemas, and arguments checked against them |
//! | `confirm/` | a person's word before a write |
//! | `tools/` | a file for each tool or family of tools |
//! | `output/` | rows and records to compact text |
//!
//! Not here: what the questions mean ([`crate::revops`]), how a write is audited ([`crate::audit`]), and
//! settings or processes ([`crate::cli`]).

mod arguments;
mod call_log;
mod confirm;
mod context;
mod digest;
mod doubt;
mod offer;
mod output;
mod schema;
mod server;
mod status;
mod tools;
mod transport;

pub use context::{ANSWER_WITHIN, Context, Toolset, UnknownToolset};
pub use doubt::Doubt;
pub use server::{ServeError, Server, serve_stdio};
pub use tools::names as tool_names;
