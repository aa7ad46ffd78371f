//! What became of the records of a load. The org keeps it for seven days.

use serde::de::DeserializeOwned;
use sobjects::Id;
use sobjects::wire::{ApiError, BulkJob};

use super::part::NULL;
use super::rows::{Row, Rows};
use super::split::broken;
use crate::client::{Client, Stream};
use crate::http::Error;

/// A record that a load has saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded<T> {
    /// Its id.
    pub id: Id,
    /// Whether it is new.
    pub created: bool,
    /// What was uploaded.
    pub record: T,
}

/// A record that a load could not save.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused<T> {
    /// Its id, where it has one.
    pub id: Option<Id>,
    /// Why.
    pub error: ApiError,
    /// What was uploaded.
    pub record: T,
}

impl Client {
    /// The records that a load has saved, in the order of the upload. `T` is [`sobjects::Record`], or any type that
    /// reads what was uploaded.
    pub fn bulk_loaded<T>(
        &self,
        job: &BulkJob,
    ) -> impl Stream<Item = Result<Loaded<T>, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.results(job, "successfulResults").stream(|row| {
            let id = id(row)?.ok_or_else(|| broken("a saved record has no id".to_owned()))?;
            Ok(Loaded { id, created: row.text("sf__Created") == Some("true"), record: row.read()? })
        })
    }

    /// The records that a load could not save, and why.
    pub fn bulk_refused<T>(
        &self,
        job: &BulkJob,
    ) -> impl Stream<Item = Result<Refused<T>, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.results(job, "failedResults").stream(|row| {
            let error = error(row.text("sf__Error").unwrap_or_default());
            Ok(Refused { id: id(row)?, error, record: row.read()? })
        })
    }

    /// The records that a load never came to, since it failed or was given up. They were not saved.
    pub fn bulk_unprocessed<T>(
        &self,
        job: &BulkJob,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.results(job, "unprocessedrecords").stream(Row::read)
    }

    fn results(&self, job: &BulkJob, which: &str) -> Rows {
        Rows::new(self.clone(), format!("{}/{which}", self.api().job_path(job)), NULL)
    }
}

fn id(row: &Row) -> Result<Option<Id>, Error> {
    let parse = |text: &str| text.parse().map_err(|error| broken(format!("sf__Id: {error}")));
    row.text("sf__Id").map(parse).transpose()
}

/// `REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --`
fn error(text: &str) -> ApiError {
    let (code, rest) = text.split_once(':').unwrap_or((text, ""));
    let (message, fields) = match rest.trim_end().strip_suffix("--") {
        Some(rest) => rest.rsplit_once(':').unwrap_or((rest, "")),
        None => (rest, ""),
    };
    let fields = fields.split(',').map(str::trim).filter(|field| !field.is_empty()).map(ToOwned::to_owned);
    ApiError { fields: fields.collect(), ..ApiError::new(code, message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_message_and_fields_are_told_apart() {
        let missing = error("REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --");
        assert_eq!(missing.error_code, "REQUIRED_FIELD_MISSING");
        assert_eq!(missing.message, "Required fields are missing: [Name]");
        assert_eq!(missing.fields, ["Name"]);
        let none = error("INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--");
        assert_eq!((none.message.as_str(), none.fields.len()), ("invalid cross reference id", 0));
        assert_eq!(error("ODD").error_code, "ODD");
    }
}
