//! Deployments of metadata: sent as a zip file, done beside the requests, looked at until done.
//!
//! Source: "Deploy Metadata with Apex Testing Using REST" in the Metadata API Developer Guide.

use std::fmt;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use backon::{BackoffBuilder, ExponentialBuilder};
use serde::{Deserialize, Serialize};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Api, Client};
use crate::http::{Error, Request};

/// How a deployment is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeployOptions {
    /// Whether only to find out how it would go.
    pub check_only: bool,
    /// Whether one failure undoes all.
    pub rollback_on_error: bool,
    /// Whether package.xml is at the root of the zip file.
    pub single_package: bool,
}

/// A deployment as it was when it was looked at.
#[derive(Debug, Clone, Deserialize)]
pub struct Deployment {
    /// Its id, `0Af…`.
    pub id: String,
    /// How it goes.
    #[serde(rename = "deployResult")]
    pub result: DeployResult,
}

/// How a deployment goes.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DeployResult {
    /// `Pending`, `InProgress`, `Succeeded`, `Failed`, …
    pub status: String,
    /// Whether it has ended.
    pub done: bool,
    /// Whether it has ended well.
    pub success: bool,
    /// Components that are done.
    pub number_components_deployed: u64,
    /// All components.
    pub number_components_total: u64,
    /// Why the whole of it failed.
    pub error_message: Option<String>,
    /// What became of each component, where that was asked for.
    pub details: Details,
}

/// What became of each component.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Details {
    /// Those that were refused.
    pub component_failures: Vec<Component>,
    /// Those that were taken.
    pub component_successes: Vec<Component>,
}

/// What became of one component.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Component {
    /// Its type, such as `CustomField`.
    pub component_type: Option<String>,
    /// Its API name.
    pub full_name: String,
    /// The file that it stands in.
    pub file_name: String,
    /// Whether it is new in the org.
    pub created: bool,
    /// Whether it is different now.
    pub changed: bool,
    /// What is wrong with it.
    pub problem: Option<String>,
    /// The line where it is wrong.
    pub line_number: Option<i64>,
}

/// Why metadata was not deployed.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum DeployError {
    /// The session's user may not deploy.
    #[error(
        "the session is not an administrator's: deploying needs the permission Modify Metadata Through Metadata API \
         Functions or Modify All Data ({0})"
    )]
    NotAdministrator(Error),
    /// A call failed.
    #[error(transparent)]
    Http(#[from] Error),
    /// The org refused components, and took nothing.
    #[error("the org refused the deployment {id}, and nothing was changed:\n{}", lines(components, message.as_deref()))]
    Refused {
        /// The deployment.
        id: String,
        /// What is wrong with each component.
        components: Vec<Component>,
        /// What is wrong with the whole.
        message: Option<String>,
    },
    /// It takes longer than somebody wants to wait.
    #[error(
        "the deployment {id} has not ended after {} seconds; it goes on in the org, see Setup > Deployment Status",
        after.as_secs()
    )]
    Unfinished {
        /// The deployment.
        id: String,
        /// How long it was waited for.
        after: Duration,
    },
}

impl fmt::Display for Component {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file_name)?;
        if let Some(line) = self.line_number {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}: {}", self.full_name, self.problem.as_deref().unwrap_or("refused"))
    }
}

fn lines(components: &[Component], message: Option<&str>) -> String {
    let components = components.iter().map(Component::to_string);
    components.chain(message.map(str::to_owned)).collect::<Vec<_>>().join("\n")
}

/// Files, by their paths in the package, as the zip file that a deployment takes.
///
/// # Errors
/// They do not fit into a zip file.
pub fn zipped(files: &[(String, String)]) -> Result<Vec<u8>, Error> {
    let failed = |reason: String| Error::Encode { reason };
    // Stored as they are: they are small, and the same files give the same bytes.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        zip.start_file(path.as_str(), options).map_err(|error| failed(error.to_string()))?;
        zip.write_all(text.as_bytes()).map_err(|error| failed(error.to_string()))?;
    }
    Ok(zip.finish().map_err(|error| failed(error.to_string()))?.into_inner())
}

impl Api {
    /// Deploys a zip file.
    ///
    /// # Errors
    /// The request cannot be written.
    pub fn deploy(self, zip: &[u8], options: DeployOptions) -> Result<Request, Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Body {
            deploy_options: DeployOptions,
        }
        let body = Body { deploy_options: options };
        Request::post_zip(self.path("metadata/deployRequest"), &body, "deploy.zip", zip)
    }

    /// Asks how a deployment goes.
    #[must_use]
    pub fn deployment(self, id: &str) -> Request {
        Request::get(self.path(&format!("metadata/deployRequest/{id}?includeDetails=true")))
    }
}

impl Client {
    /// Deploys files, by their paths in the package, all or none, and waits until that has ended; `seen` hears how it
    /// goes.
    ///
    /// # Errors
    /// The user may not deploy, the org refused the files, or it takes longer than `patience`.
    pub async fn deploy(
        &self,
        files: &[(String, String)],
        patience: Duration,
        mut seen: impl FnMut(&DeployResult),
    ) -> Result<Details, DeployError> {
        let options = DeployOptions { check_only: false, rollback_on_error: true, single_package: true };
        let began = Instant::now();
        let request = self.api().deploy(&zipped(files)?, options)?;
        let mut deployment: Deployment = self.read(&request).await.map_err(refused)?;
        let mut pauses = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(100))
            .with_max_delay(Duration::from_secs(5))
            .without_max_times()
            .build();
        while !deployment.result.done {
            seen(&deployment.result);
            if began.elapsed() >= patience {
                return Err(DeployError::Unfinished { id: deployment.id, after: patience });
            }
            tokio::time::sleep(pauses.next().unwrap_or_default()).await;
            deployment = self.read(&self.api().deployment(&deployment.id)).await?;
        }
        let Deployment { id, result } = deployment;
        match result.success {
            true => Ok(result.details),
            false => Err(DeployError::Refused {
                id,
                components: result.details.component_failures,
                message: result.error_message,
            }),
        }
    }
}

fn refused(error: Error) -> DeployError {
    match error.code() {
        Some("INSUFFICIENT_ACCESS") => DeployError::NotAdministrator(error),
        _ => DeployError::Http(error),
    }
}
