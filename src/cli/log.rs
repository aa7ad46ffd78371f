//! Logs: JSON lines on stderr, since stdout belongs to the protocol.

use tracing::{Level, Metadata};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

use super::exit::Failure;

/// Starts logging at this level or filter.
pub(super) fn start(filter: &str) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        Failure::setup(format_args!("--log or RUST_LOG is `{filter}`, which is no log filter: {error}"))
    })?;
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // A complaint about a closed stderr could only go to stderr, and would panic there.
        .log_internal_errors(false)
        .finish()
        .with(filter_fn(|event| !tells_what_is_said(event)))
        .init();
    Ok(())
}

/// Below `info` the protocol library logs whole messages, and those hold customers' data.
fn tells_what_is_said(event: &Metadata<'_>) -> bool {
    event.target().starts_with("rmcp") && *event.level() > Level::INFO
}
