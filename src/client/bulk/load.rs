//! From records to saved records: as many jobs as their CSV needs, one after the other.

use std::pin::Pin;
use std::sync::Arc;

use backon::ExponentialBackoff;
use futures_util::stream::{self, Enumerate, StreamExt};
use serde::Serialize;
use serde_json::json;
use sobjects::Object;
use sobjects::check::Write;
use sobjects::wire::BulkJob;

use super::job::{Guard, OPEN, is_done, look, pauses};
use super::part::{Cells, Part, cells};
use crate::client::{Api, Client, Stream};
use crate::http::{Error, Request};

/// The most that one upload holds: the platform takes 150 MB of what it becomes in base64.
const MOST_BYTES: usize = 100 * 1000 * 1000;

/// How often an upload is begun at most.
const MOST_UPLOADS: usize = 3;

/// What a load does with its records.
///
/// ```
/// use salesforce_revops::client::{Api, Load};
/// let load = Load::upsert("Lead", "External_Key__c");
/// assert!(Api::default().bulk_load(&load)?.to_string().contains("externalIdFieldName"));
/// # Ok::<(), salesforce_revops::http::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    operation: &'static str,
    object: String,
    external_id: Option<String>,
    most_bytes: usize,
}

impl Load {
    /// Creates records.
    pub fn insert(object: impl Into<String>) -> Self {
        Self::new("insert", object.into())
    }

    /// Changes the records whose `Id` is among their values.
    pub fn update(object: impl Into<String>) -> Self {
        Self::new("update", object.into())
    }

    /// Creates or changes records by an external id, which is among their values.
    pub fn upsert(object: impl Into<String>, key: impl Into<String>) -> Self {
        Self { external_id: Some(key.into()), ..Self::new("upsert", object.into()) }
    }

    pub(in crate::client) const fn new(operation: &'static str, object: String) -> Self {
        Self { operation, object, external_id: None, most_bytes: MOST_BYTES }
    }

    /// The same load with smaller uploads, for a connection on which 100 MB take longer than a call may.
    #[must_use]
    pub fn at_most_bytes(mut self, bytes: usize) -> Self {
        self.most_bytes = bytes.min(MOST_BYTES);
        self
    }
}

impl Api {
    /// Makes a job of a load; it takes rows until it is closed.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn bulk_load(self, load: &Load) -> Result<Request, Error> {
        let mut body = json!({
            "operation": load.operation,
            "object": load.object,
            "contentType": "CSV",
            "lineEnding": "LF",
        });
        if let (Some(key), Some(body)) = (&load.external_id, body.as_object_mut()) {
            body.insert("externalIdFieldName".to_owned(), json!(key));
        }
        Request::post(self.path("jobs/ingest"), &body)
    }
}

impl Client {
    /// Loads records, in as many jobs as their CSV needs, one after the other. Each item is a job as it stands: when
    /// its rows are uploaded, then every time it is looked at, last when it is complete. Its counts are the progress;
    /// what became of each record is told by [`Client::bulk_loaded`] and its like.
    ///
    /// A field that a record does not have is left alone, null clears it. A parent may be named by its external id:
    /// `{"Account": {"Key__c": "7"}}`. Dropping the stream gives up a job whose rows are not all there; a job that has
    /// begun goes on, unless [`Client::bulk_abort`] ends it.
    ///
    /// ```no_run
    /// use salesforce_revops::client::{Load, Refused, StreamExt, stream};
    /// # async fn example(
    /// #     client: salesforce_revops::client::Client,
    /// #     leads: Vec<serde_json::Value>,
    /// # ) -> Result<(), salesforce_revops::http::Error> {
    /// let mut jobs = client.bulk_load(Load::insert("Lead"), stream::iter(leads));
    /// while let Some(job) = jobs.next().await {
    ///     let job = job?;
    ///     println!("{}: {} done", job.state, job.number_records_processed.unwrap_or_default());
    ///     if job.is_complete() && job.refused() > 0 {
    ///         let mut refused = client.bulk_refused::<sobjects::Record>(&job);
    ///         while let Some(Refused { error, record, .. }) = refused.next().await.transpose()? {
    ///             println!("{}: {}", record.text("LastName").unwrap_or_default(), error.message);
    ///         }
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An item is an error, and then the last, where a record cannot be written, the org refuses a job, or a job fails.
    /// Jobs before it stay done.
    pub fn bulk_load<S>(
        &self,
        load: Load,
        records: S,
    ) -> impl Stream<Item = Result<BulkJob, Error>> + Send + Unpin + use<S>
    where
        S: Stream<Item: Serialize + Send> + Send + 'static,
    {
        self.load(load, records, None)
    }

    pub(super) fn load<S>(
        &self,
        load: Load,
        records: S,
        checked: Option<Checked>,
    ) -> impl Stream<Item = Result<BulkJob, Error>> + Send + Unpin + use<S>
    where
        S: Stream<Item: Serialize + Send> + Send + 'static,
    {
        let records = Box::pin(records.enumerate());
        let loading = Loading { client: self.clone(), load, records, checked, left: None, working: None };
        Box::pin(stream::try_unfold(loading, Loading::next))
    }
}

/// What each record of a load is held against.
pub(super) struct Checked {
    pub(super) object: &'static Object,
    pub(super) write: Write,
}

/// How far a load has come.
struct Loading<S> {
    client: Client,
    load: Load,
    records: Pin<Box<Enumerate<S>>>,
    checked: Option<Checked>,
    /// The row that did not fit into the last part.
    left: Option<Cells>,
    /// The job that works, and when to look at it.
    working: Option<(BulkJob, ExponentialBackoff)>,
}

impl<S: Stream<Item: Serialize + Send> + Send> Loading<S> {
    async fn next(mut self) -> Result<Option<(BulkJob, Self)>, Error> {
        if let Some((job, pauses)) = &mut self.working
            && !is_done(job)?
        {
            *job = look(&self.client, job, pauses).await?;
            return Ok(Some((job.clone(), self)));
        }
        let part = self.part().await?;
        if part.is_empty() {
            return Ok(None);
        }
        let job = begin(&self.client, &self.load, part).await?;
        self.working = Some((job.clone(), pauses()));
        Ok(Some((job, self)))
    }

    /// As many records as fit into one job.
    async fn part(&mut self) -> Result<Part, Error> {
        let mut part = Part::default();
        loop {
            let row = match self.left.take() {
                Some(row) => row,
                None => match self.records.next().await {
                    Some((number, record)) => self.cells(number, &record)?,
                    None => return Ok(part),
                },
            };
            self.left = part.add(row, self.load.most_bytes);
            if self.left.is_some() {
                return Ok(part);
            }
        }
    }
}

impl<S: Stream> Loading<S> {
    fn cells(&self, number: usize, record: &impl Serialize) -> Result<Cells, Error> {
        if let Some(Checked { object, write }) = self.checked {
            self.client.fits(object, write, record, Some(number))?;
        }
        cells(record)
    }
}

/// A job with these rows, closed. One whose upload may or may not have arrived is thrown away: since it was not closed,
/// it has loaded nothing, and the rows can go into another.
async fn begin(client: &Client, load: &Load, part: Part) -> Result<BulkJob, Error> {
    let rows: Arc<str> = part.finish().into();
    let mut begun = 1;
    loop {
        let job: BulkJob = client.read(&client.api().bulk_load(load)?).await?;
        let guard = Guard::new(client.clone(), job);
        let path = format!("{}/batches", client.api().job_path(guard.job()));
        match client.send(&Request::put_csv(path, Arc::clone(&rows))).await {
            Ok(_) => return close(client, guard).await,
            Err(error) if error.is_outcome_unknown() && begun < MOST_UPLOADS => {
                begun += 1;
                tracing::warn!(job = %guard.job().id, %error, "will be uploaded to another job");
                drop(guard);
            }
            Err(error) => return Err(error),
        }
    }
}

/// Says that all rows are there. Whether that was heard can be seen from the job.
async fn close(client: &Client, guard: Guard) -> Result<BulkJob, Error> {
    let request = client.api().job_state(guard.job(), "UploadComplete")?;
    let closed = match client.read::<BulkJob>(&request).await {
        Err(error) if error.is_outcome_unknown() => match client.bulk_job(guard.job()).await {
            Ok(job) if job.state == OPEN => client.read(&request).await,
            Ok(job) => Ok(job),
            Err(_) => Err(error),
        },
        closed => closed,
    };
    if closed.as_ref().map_or_else(Error::is_outcome_unknown, |_| true) {
        // It works, or may: what it has begun is not given up by halves.
        guard.release();
    }
    closed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_load_says_what_it_does_by_which_key_and_is_no_read() {
        let request = Api::default().bulk_load(&Load::upsert("Lead", "External_Key__c")).expect("a request");
        assert_eq!(
            request.to_string(),
            "POST /services/data/v60.0/jobs/ingest\n{\"operation\":\"upsert\",\"object\":\"Lead\",\
             \"contentType\":\"CSV\",\"lineEnding\":\"LF\",\"externalIdFieldName\":\"External_Key__c\"}"
        );
        assert!(!request.reads());
    }
}
