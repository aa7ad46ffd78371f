//! One record: get, create, update.

use serde::Serialize;
use sobjects::id::Any;
use sobjects::wire::{ApiError, CollectionError, SaveResult};
use sobjects::{DateTime, FieldName, Id, IdOf, NewRecord, Record, RecordChanges, SObject};

use super::api::name;
use super::{Api, Client, RecordOf};
use crate::http::{Error, Request};

/// Without it the platform may run assignment rules on a change, and give the record to another owner.
const NO_ASSIGNMENT: (&str, &str) = ("Sforce-Auto-Assign", "FALSE");

/// What was read, and the org's clock when it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated<T> {
    /// What was read.
    pub value: T,
    /// The org's clock, in whole seconds.
    pub date: Option<DateTime>,
}

impl Api {
    /// Reads these fields of a record; without any, all that the user may see.
    ///
    /// # Errors
    /// A name cannot stand in a path.
    pub fn record(self, object: &str, id: impl RecordOf<Any>, fields: &[&str]) -> Result<Request, Error> {
        get(self.record_path(object, id)?, fields)
    }

    /// Creates a record.
    ///
    /// # Errors
    /// The name cannot stand in a path, or the values cannot be written as JSON.
    pub fn create(self, object: &str, values: &impl Serialize) -> Result<Request, Error> {
        Request::post(self.object_path(object)?, values)
    }

    /// Changes a record.
    ///
    /// # Errors
    /// The name cannot stand in a path, or the values cannot be written as JSON.
    pub fn update(
        self,
        object: &str,
        id: impl RecordOf<Any>,
        values: &impl Serialize,
    ) -> Result<Request, Error> {
        change(self.record_path(object, id)?, values)
    }

    pub(super) fn record_path(self, object: &str, id: impl RecordOf<Any>) -> Result<String, Error> {
        Ok(format!("{}/{}", self.object_path(object)?, id.id()))
    }
}

/// Reads these fields of what is at this path; without any, all.
pub(super) fn get(path: String, fields: &[&str]) -> Result<Request, Error> {
    if fields.is_empty() {
        return Ok(Request::get(path));
    }
    for field in fields {
        name(field, "the API name of a field")?;
    }
    Ok(Request::get(format!("{path}?fields={}", fields.join(","))))
}

/// Changes what is at this path.
pub(super) fn change(path: String, values: &impl Serialize) -> Result<Request, Error> {
    Ok(Request::patch(path, values)?.header(NO_ASSIGNMENT.0, NO_ASSIGNMENT.1))
}

impl Client {
    /// Reads these fields of a record as a generated type; without any, all that the user may see.
    ///
    /// ```no_run
    /// # use sobjects::{Id, SObject};
    /// # async fn example<Account: SObject>(
    /// #     client: salesforce_revops::client::Client,
    /// #     id: Id<Account>,
    /// #     fields: &[Account::Field],
    /// # ) -> Result<(), salesforce_revops::http::Error> {
    /// let account = client.get::<Account>(id, fields).await?;
    /// println!("{account:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such record for this user, or it cannot be read as this type.
    pub async fn get<O: SObject>(&self, id: impl IdOf<O>, fields: &[O::Field]) -> Result<O, Error> {
        let fields: Vec<_> = fields.iter().map(|field| field.api_name()).collect();
        self.read(&self.api().record(O::NAME, id.any(), &fields)?).await
    }

    /// Reads these fields of a record of any object, with the org's clock.
    ///
    /// # Errors
    /// There is no such record for this user.
    pub async fn record(
        &self,
        object: &str,
        id: impl IdOf<Any>,
        fields: &[&str],
    ) -> Result<Dated<Record>, Error> {
        let answer = self.send(&self.api().record(object, id.any(), fields)?).await?;
        Ok(Dated { value: answer.json()?, date: answer.date })
    }

    /// Creates a record of a generated type.
    ///
    /// # Errors
    /// A value does not fit its field ([`Error::Misfits`]; nothing was sent), or the org refuses the values.
    pub async fn create<N: NewRecord>(&self, record: &N) -> Result<Id<N::Object>, Error> {
        self.fits_new(record)?;
        self.create_json(N::Object::NAME, record).await.map(Id::cast)
    }

    /// Creates a record of any object.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let id = client.create_json("Account", &serde_json::json!({"Name": "Acme"})).await?;
    /// # let _ = id;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the values.
    pub async fn create_json(&self, object: &str, values: &impl Serialize) -> Result<Id, Error> {
        let answer = self.send(&self.api().create(object, values)?).await?;
        saved(answer.status, answer.json()?)
    }

    /// Changes a record by a generated type: fields that are left alone are not sent. `examples/first_steps.rs` has one.
    /// The id of another object's record does not compile.
    ///
    /// # Errors
    /// A value does not fit its field ([`Error::Misfits`]; nothing was sent), or the org refuses the change.
    pub async fn update<C: RecordChanges>(&self, id: impl IdOf<C::Object>, changes: &C) -> Result<(), Error> {
        self.fits_change(changes)?;
        self.update_json(C::Object::NAME, id.any(), changes).await
    }

    /// Changes a record of any object.
    ///
    /// ```no_run
    /// # use sobjects::Id;
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let id: Id = "006D000000IqhSL".parse()?;
    /// client.update_json("Opportunity", &id, &serde_json::json!({"NextStep": null})).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the change.
    pub async fn update_json(
        &self,
        object: &str,
        id: impl IdOf<Any>,
        changes: &impl Serialize,
    ) -> Result<(), Error> {
        self.send(&self.api().update(object, id.any(), changes)?).await.map(drop)
    }
}

/// Platform events are saved with an "error" that only tells the event's number, so `success` counts.
pub(super) fn saved(status: u16, result: SaveResult) -> Result<Id, Error> {
    match result {
        SaveResult { success: true, id: Some(id), .. } => Ok(id),
        SaveResult { errors, .. } => {
            Err(Error::Salesforce { status, errors: errors.into_iter().map(one_form).collect() })
        }
    }
}

/// The two forms in which the platform words an error, as the one of a REST answer.
fn one_form(error: CollectionError) -> ApiError {
    ApiError { fields: error.fields, ..ApiError::new(error.status_code, error.message) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> Id {
        "006D000000IqhSL".parse().expect("an id")
    }

    #[test]
    fn a_record_is_asked_for_by_its_full_id_and_named_fields() {
        let request = Api::default().record("Opportunity", id(), &["Id", "My_Field__c"]).expect("a request");
        assert_eq!(
            request.path(),
            "/services/data/v60.0/sobjects/Opportunity/006D000000IqhSLIAZ?fields=Id,My_Field__c"
        );
        let error = Api::default().record("Opportunity", id(), &["Id&x=1"]).expect_err("no name");
        assert!(matches!(error, Error::Name { what: "the API name of a field", .. }));
    }

    #[test]
    fn a_change_runs_no_assignment_rules() {
        let request = Api::default().update("Lead", id(), &serde_json::json!({})).expect("a request");
        assert!(request.headers().contains(&("Sforce-Auto-Assign", "FALSE".to_owned())));
    }

    #[test]
    fn success_counts_and_not_whether_errors_are_listed() {
        let event = r#"{"id":"e01D00000000001IAA","success":true,
            "errors":[{"statusCode":"OPERATION_ENQUEUED","message":"7c1e","fields":[]}]}"#;
        assert!(saved(201, serde_json::from_str(event).expect("a result")).is_ok());
        let failed = r#"{"success":false,"errors":[{"statusCode":"STRING_TOO_LONG","message":"m","fields":["Name"]}]}"#;
        let error = saved(200, serde_json::from_str(failed).expect("a result")).expect_err("not saved");
        assert_eq!(
            (error.code(), error.errors()[0].fields.as_slice()),
            (Some("STRING_TOO_LONG"), &["Name".to_owned()][..])
        );
    }
}
