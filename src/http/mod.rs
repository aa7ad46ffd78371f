//! One transport for everything that is sent to an org: where it may go, how long it may take, what is tried
//! again, and how an answer becomes an error that a person can act on.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `instance` | the one scheme, host and port that requests and the token go to |
//! | `request`, `parts` | a request as a value, apart from sending it; a body with a file |
//! | `response`, `pieces` | an answer as a whole, or read piece by piece |
//! | `head` | what the head of an answer says |
//! | `error`, `lost`, `refusal`, `advice` | what can go wrong with a call, how the org words it, and what to do about it |
//! | `session` | the token in use, and its renewal |
//! | `budget` | how much of the org's day may be used, and how many calls run at once |
//! | `options`, `retry` | how patient the transport is, and which failed call may be sent again |
//! | `transport`, [`meter`] | sending, and counting what is sent |
//! | `exchange`, `canned` | what carries a request where it is not HTTP, and one for tests |
//!
//! Not here: what the requests mean (`client`), and where the token comes from (`auth`).

mod advice;
mod budget;
mod canned;
mod error;
mod exchange;
mod head;
mod instance;
mod lost;
pub mod meter;
mod options;
mod parts;
mod pieces;
mod refusal;
mod request;
mod response;
mod retry;
mod session;
mod transport;

pub use canned::Canned;
pub use error::Error;
pub use exchange::{Answer, Exchange, Exchanging};
pub(crate) use head::http_date;
pub use instance::{InstanceError, InstanceUrl};
pub use options::Options;
pub use pieces::Pieces;
pub use request::{Method, Request};
pub use response::{ApiUsage, Response};
pub use session::{Fetching, Token, TokenSource};
pub use sobjects::wire::ApiError;
pub use transport::Transport;
