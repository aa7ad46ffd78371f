//! Logs: JSON lines on stderr, since stdout belongs to the protocol.

use tracing_subscriber::EnvFilter;

use super::exit::Failure;

/// Starts logging at this level or filter.
pub(super) fn start(filter: &str) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        Failure::setup(format_args!("--log or RUST_LOG is `{filter}`, which is no log filter: {error}"))
    })?;
    tracing_subscriber::fmt()
        .json()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        // A complaint about a closed stderr could only go to stderr, and would panic there.
        .log_internal_errors(false)
        .init();
    Ok(())
}
