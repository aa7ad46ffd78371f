//! The Catalog to work with on the org that a client is connected to: what the running user sees there now, joined with
//! what was compiled in, and kept on disk.
//!
//! In the org that the code was generated for it is what both have: a field that is gone or hidden leaves, a picklist
//! has the values of today, and what is new stays out until the code is generated again. In any other org it is what
//! that org says of the objects that are of use here.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `objects.rs` | the objects that are of use in any org |
//! | `look.rs` | asking the org: all at first, later only what has changed |
//! | `seen.rs` | what was seen, and the Catalog that it makes |
//! | `told.rs` | the same for people |
//! | `shelf.rs` | what was seen, on disk |
//!
//! Not here: when to look again, and who is told of a change ([`crate::cli`], [`crate::mcp`]); how a Catalog meets
//! another ([`sobjects::catalog`]).

mod look;
mod objects;
mod seen;
mod shelf;
mod told;

pub use look::{Live, LookError, Looked};
pub use objects::OBJECTS;
pub use seen::{Seen, Whose};
