//! A job: looking after it, waiting for it, giving it up.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use serde_json::json;
use sobjects::wire::BulkJob;
use tokio::runtime::Handle;
use tokio::time::sleep;

use crate::client::{Api, Client};
use crate::http::{Error, Request};

/// A load that takes rows.
pub(super) const OPEN: &str = "Open";
/// How a job ends that has not done what it should.
const BROKEN: [&str; 2] = ["Failed", "Aborted"];

/// How often in a row it may not be known how a job stands, before it is given up.
const MOST_MISSED: usize = 5;

impl Api {
    /// Asks how a job stands.
    #[must_use]
    pub fn bulk_job(self, job: &BulkJob) -> Request {
        Request::get(self.job_path(job))
    }

    /// Gives a job up.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn bulk_abort(self, job: &BulkJob) -> Result<Request, Error> {
        self.job_state(job, "Aborted")
    }

    pub(super) fn job_state(self, job: &BulkJob, state: &str) -> Result<Request, Error> {
        Request::patch(self.job_path(job), &json!({ "state": state }))
    }

    pub(super) fn job_path(self, job: &BulkJob) -> String {
        let kind = if job.operation.starts_with("query") { "query" } else { "ingest" };
        self.path(&format!("jobs/{kind}/{}", job.id))
    }
}

impl Client {
    /// How a job stands.
    ///
    /// # Errors
    /// There is no such job for this user.
    pub async fn bulk_job(&self, job: &BulkJob) -> Result<BulkJob, Error> {
        self.read(&self.api().bulk_job(job)).await
    }

    /// Gives a job up. What a load has saved by then stays saved.
    ///
    /// # Errors
    /// The job has ended already.
    pub async fn bulk_abort(&self, job: &BulkJob) -> Result<BulkJob, Error> {
        self.read(&self.api().bulk_abort(job)?).await
    }
}

/// Pauses between two looks at a job.
pub(super) fn pauses() -> ExponentialBackoff {
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(100))
        .with_max_delay(Duration::from_secs(15))
        .without_max_times()
        .build()
}

/// Looks at a job after the next pause. That it cannot be seen for a while does not end it.
pub(super) async fn look(
    client: &Client,
    job: &BulkJob,
    pauses: &mut ExponentialBackoff,
) -> Result<BulkJob, Error> {
    let mut missed = 0;
    loop {
        sleep(pauses.next().unwrap_or_default()).await;
        match client.bulk_job(job).await {
            Err(error) if error.is_retryable() && missed < MOST_MISSED => missed += 1,
            looked => return looked,
        }
    }
}

/// Whether the job is done; an error where it has ended otherwise.
pub(super) fn is_done(job: &BulkJob) -> Result<bool, Error> {
    if BROKEN.contains(&job.state.as_str()) {
        let reason = job.error_message.clone().unwrap_or_else(|| "the org does not say why".to_owned());
        return Err(Error::Job { id: job.id.to_string(), state: job.state.clone(), reason });
    }
    Ok(job.is_complete())
}

/// A job that is given up when nobody waits for it any more. As far as can be: the org is told in the background.
#[derive(Debug)]
pub(super) struct Guard {
    client: Client,
    job: BulkJob,
    armed: bool,
}

impl Guard {
    pub(super) const fn new(client: Client, job: BulkJob) -> Self {
        Self { client, job, armed: true }
    }

    pub(super) const fn job(&self) -> &BulkJob {
        &self.job
    }

    /// The job, which then goes on by itself.
    pub(super) fn release(mut self) -> BulkJob {
        self.armed = false;
        self.job.clone()
    }

    /// Gives the job up, and waits until the org has heard it.
    pub(super) async fn abort(self) -> Result<BulkJob, Error> {
        let client = self.client.clone();
        client.bulk_abort(&self.release()).await
    }

    /// Waits until the job is done.
    pub(super) async fn done(self) -> Result<(), Error> {
        let mut pauses = pauses();
        loop {
            let job = look(&self.client, &self.job, &mut pauses).await?;
            let done = is_done(&job);
            if !matches!(done, Ok(false)) {
                self.release();
                return done.map(drop);
            }
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let (true, Ok(runtime)) = (self.armed, Handle::try_current()) else { return };
        let (client, job) = (self.client.clone(), self.job.clone());
        runtime.spawn(async move {
            if let Err(error) = client.bulk_abort(&job).await {
                tracing::debug!(job = %job.id, %error, "could not be given up");
            }
        });
    }
}
