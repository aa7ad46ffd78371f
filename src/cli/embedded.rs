//! The embedded org of the shipped snapshots, for the length of a command.

use super::exit::Failure;
use super::org::Org;
use crate::sandbox::{Options, Running};

/// Starts it, with made-up records in memory.
pub(super) async fn start() -> Result<Running, Failure> {
    let Org { name, api_version, organization, snapshots, definitions } = Org::compiled_in();
    let options =
        Options { org: name, api_version, organization, snapshots, definitions, ..Options::default() };
    crate::sandbox::start(options).await.map_err(Failure::setup)
}
