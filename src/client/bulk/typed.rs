//! Loads of typed records, each held against its object before it is uploaded.

use futures_util::stream::StreamExt;
use serde::Serialize;
use sobjects::check::Write;
use sobjects::wire::BulkJob;
use sobjects::{FieldName, Id, IdOf, NewRecord, RecordChanges, SObject};

use super::Load;
use super::load::Checked;
use crate::client::{Client, Stream};
use crate::http::Error;

/// A row of an update: the record's id beside what is changed.
#[derive(Serialize)]
struct Row<C> {
    #[serde(rename = "Id")]
    id: Id,
    #[serde(flatten)]
    changes: C,
}

impl Client {
    /// Creates records of a generated type, as [`Client::bulk_load`] does.
    ///
    /// ```no_run
    /// use salesforce_revops::client::{StreamExt, stream};
    /// # use sobjects::NewRecord;
    /// # async fn example<N: NewRecord + 'static>(client: salesforce_revops::client::Client, leads: Vec<N>)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let mut jobs = client.bulk_create(stream::iter(leads));
    /// while let Some(job) = jobs.next().await.transpose()? {
    ///     println!("{}: {} done", job.state, job.number_records_processed.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An item is an error, and then the last, as for [`Client::bulk_load`], and where a value does not fit its field
    /// ([`Error::Misfits`], with the number of the record in the stream).
    pub fn bulk_create<N, S>(
        &self,
        records: S,
    ) -> impl Stream<Item = Result<BulkJob, Error>> + Send + Unpin + use<N, S>
    where
        N: NewRecord,
        S: Stream<Item = N> + Send + 'static,
    {
        let checked = Checked { object: N::Object::object(), write: Write::Create };
        self.load(Load::insert(N::Object::NAME), records, Some(checked))
    }

    /// Creates or changes records of a generated type by an external id, which is among their values; otherwise as
    /// [`Client::bulk_create`].
    pub fn bulk_upsert<N, S>(
        &self,
        key: <N::Object as SObject>::Field,
        records: S,
    ) -> impl Stream<Item = Result<BulkJob, Error>> + Send + Unpin + use<N, S>
    where
        N: NewRecord,
        S: Stream<Item = N> + Send + 'static,
    {
        let checked = Checked { object: N::Object::object(), write: Write::Create };
        self.load(Load::upsert(N::Object::NAME, key.api_name()), records, Some(checked))
    }

    /// Changes records by a generated type; otherwise as [`Client::bulk_create`].
    pub fn bulk_update<I, C, S>(
        &self,
        changes: S,
    ) -> impl Stream<Item = Result<BulkJob, Error>> + Send + Unpin + use<I, C, S>
    where
        I: IdOf<C::Object>,
        C: RecordChanges,
        S: Stream<Item = (I, C)> + Send + 'static,
    {
        let checked = Checked { object: C::Object::object(), write: Write::Update };
        let rows = changes.map(|(id, changes)| Row { id: id.any(), changes });
        self.load(Load::update(C::Object::NAME), rows, Some(checked))
    }
}
