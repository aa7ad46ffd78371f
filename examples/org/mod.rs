//! The org that an example works on: a real one where the environment names it (`SFDC_INSTANCE_URL` and
//! `SFDC_ACCESS_TOKEN`, or whatever else the module `auth` reads), otherwise the embedded one with made-up records.

use std::error::Error;
use std::process::ExitCode;

use salesforce_revops::client::Client;
use salesforce_revops::objects::{DEFINITIONS, SNAPSHOTS};
use salesforce_revops::sandbox::{self, Options, Running};

/// A client, and the embedded org that it belongs to, which ends with it.
pub(crate) struct Org {
    pub(crate) client: Client,
    _embedded: Option<Running>,
}

/// What goes wrong in an example is told in a sentence.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

impl Org {
    pub(crate) async fn connect() -> Outcome<Self> {
        if std::env::vars().any(|(name, _)| name.starts_with("SFDC_") || name == "REVOPS_CONFIG") {
            return Ok(Self { client: Client::builder().build()?, _embedded: None });
        }
        eprintln!(
            "This is the embedded org, with made-up records; SFDC_INSTANCE_URL and SFDC_ACCESS_TOKEN name a real one."
        );
        let options = Options { opportunities: 400, ..Options::of(SNAPSHOTS, DEFINITIONS) };
        let embedded = sandbox::start(options).await?;
        let client =
            Client::builder().instance(&embedded.instance_url).token(&embedded.access_token).build()?;
        Ok(Self { client, _embedded: Some(embedded) })
    }
}

/// The exit code of an example, and on stderr why it failed.
pub(crate) fn exit(outcome: Outcome<()>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
