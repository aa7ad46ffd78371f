//! One record by its external id: created where there is none, changed where there is.

use serde::Serialize;
use sobjects::id::Any;
use sobjects::wire::SaveResult;
use sobjects::{FieldName, Id, NewRecord, RecordChanges, SObject};

use super::api::{name, segment};
use super::records::{change, saved};
use super::{Api, Client};
use crate::http::{Error, Request};

/// A record that was saved.
#[derive(Debug)]
pub struct Saved<O = Any> {
    /// Its id.
    pub id: Id<O>,
    /// Whether it is new.
    pub created: bool,
}

impl<O> Saved<O> {
    /// The same record, said to be one of another object.
    pub(super) const fn cast<P>(self) -> Saved<P> {
        Saved { id: self.id.cast(), created: self.created }
    }
}

impl<O> Clone for Saved<O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<O> Copy for Saved<O> {}

impl<O> PartialEq for Saved<O> {
    fn eq(&self, other: &Self) -> bool {
        (self.id, self.created) == (other.id, other.created)
    }
}

impl<O> Eq for Saved<O> {}

/// The field of a key, as the types of an object spell it.
type FieldOf<O> = <O as SObject>::Field;

impl Api {
    /// Creates a record, or changes the one that has this value in this external id. The values leave it out.
    ///
    /// # Errors
    /// A name or the value cannot stand in a path, or the values cannot be written as JSON.
    pub fn upsert(
        self,
        object: &str,
        key: &str,
        value: &str,
        values: &impl Serialize,
    ) -> Result<Request, Error> {
        change(self.key_path(object, key, value)?, values)
    }

    /// Changes the record that has this value in this external id, and creates none.
    ///
    /// # Errors
    /// As [`Api::upsert`].
    pub fn update_by(
        self,
        object: &str,
        key: &str,
        value: &str,
        values: &impl Serialize,
    ) -> Result<Request, Error> {
        change(format!("{}?updateOnly=true", self.key_path(object, key, value)?), values)
    }

    fn key_path(self, object: &str, key: &str, value: &str) -> Result<String, Error> {
        let key = name(key, "the API name of a field")?;
        Ok(format!("{}/{key}/{}", self.object_path(object)?, segment(value)?))
    }
}

impl Client {
    /// Creates a record of a generated type, or changes the one that has this value in this external id. The record
    /// itself leaves the key out.
    ///
    /// ```no_run
    /// # use sobjects::{NewRecord, SObject};
    /// # async fn example<N: NewRecord>(
    /// #     client: salesforce_revops::client::Client,
    /// #     key: <N::Object as SObject>::Field,
    /// #     lead: N,
    /// # ) -> Result<(), salesforce_revops::http::Error> {
    /// let saved = client.upsert(key, "CRM/17", &lead).await?;
    /// println!("{} is {}", saved.id, if saved.created { "new" } else { "changed" });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A value does not fit its field ([`Error::Misfits`]; nothing was sent), the org refuses the values, or several
    /// records have the key.
    pub async fn upsert<N: NewRecord>(
        &self,
        key: FieldOf<N::Object>,
        value: &str,
        record: &N,
    ) -> Result<Saved<N::Object>, Error> {
        self.fits_new(record)?;
        self.upsert_json(N::Object::NAME, key.api_name(), value, record).await.map(Saved::cast)
    }

    /// Creates or changes a record of any object, as [`Client::upsert`] does.
    ///
    /// # Errors
    /// The org refuses the values, or several records have the key.
    pub async fn upsert_json(
        &self,
        object: &str,
        key: &str,
        value: &str,
        values: &impl Serialize,
    ) -> Result<Saved, Error> {
        let answer = self.send(&self.api().upsert(object, key, value, values)?).await?;
        if answer.body.is_empty() {
            // Before v46 the platform says nothing of a record that it has changed.
            let path = self.api().key_path(object, key, value)?;
            let id = self.read::<Identified>(&Request::get(format!("{path}?fields=Id"))).await?.id;
            return Ok(Saved { id, created: false });
        }
        let result: SaveResult = answer.json()?;
        let created = result.created.unwrap_or(answer.status == CREATED);
        saved(answer.status, result).map(|id| Saved { id, created })
    }

    /// Changes the record that has this value in this external id, by a generated type; creates none.
    ///
    /// # Errors
    /// A value does not fit its field ([`Error::Misfits`]; nothing was sent), there is no such record (404 `NOT_FOUND`),
    /// or the org refuses the change.
    pub async fn update_by<C: RecordChanges>(
        &self,
        key: FieldOf<C::Object>,
        value: &str,
        changes: &C,
    ) -> Result<(), Error> {
        self.fits_change(changes)?;
        self.update_by_json(C::Object::NAME, key.api_name(), value, changes).await
    }

    /// Changes a record of any object, as [`Client::update_by`] does.
    ///
    /// # Errors
    /// As [`Client::update_by`].
    pub async fn update_by_json(
        &self,
        object: &str,
        key: &str,
        value: &str,
        changes: &impl Serialize,
    ) -> Result<(), Error> {
        self.send(&self.api().update_by(object, key, value, changes)?).await.map(drop)
    }
}

const CREATED: u16 = 201;

#[derive(serde::Deserialize)]
struct Identified {
    #[serde(rename = "Id")]
    id: Id,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_part_of_the_path() {
        let values = serde_json::json!({});
        let request = Api::default().upsert("Lead", "External_Key__c", "A/B c", &values).expect("a request");
        assert_eq!(request.path(), "/services/data/v60.0/sobjects/Lead/External_Key__c/A%2FB%20c");
        assert!(!request.reads());
        assert!(Api::default().upsert("Lead", "External_Key__c", "..", &values).is_err());
        assert!(Api::default().upsert("Lead", "a/b", "1", &values).is_err());
    }
}
