//! One transport for everything that is sent to an org: where it may go, how long it may take, what is tried
//! again, and how an answer becomes an error that a person can act on.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `instance` | the one scheme, host and port that requests and the token go to |
//! | `request` | a request as a value, apart from sending it |
//! | `response` | an answer, its `Date` and what it says about API usage |
//! | `error`, `refusal`, `advice` | what can go wrong with a call, how the org words it, and what to do about it |
//! | `retry` | which failed call may be sent again |
//! | `transport` | sending |
//!
//! Not here: what the requests mean (`client`), and where the token comes from (`auth`).

mod advice;
mod error;
mod instance;
mod refusal;
mod request;
mod response;
mod retry;
mod transport;

pub use error::Error;
pub use instance::{InstanceError, InstanceUrl};
pub use request::{Method, Request};
pub use response::{ApiUsage, Response};
pub use sobjects::wire::ApiError;
pub use transport::{Options, Transport};
