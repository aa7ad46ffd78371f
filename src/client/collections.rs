//! Saving many records of one object, up to 200 a call.

use serde::Serialize;
use sobjects::id::Any;
use sobjects::wire::SaveResult;
use sobjects::{FieldName, Id, IdOf, NewRecord, RecordChanges, SObject};

use super::api::name;
use super::records::{change, saved};
use super::upsert::Saved;
use super::{Api, Client};
use crate::http::{Error, Request};

/// The platform saves no more records in one call.
pub(super) const MOST_SAVED: usize = 200;

/// What became of each record, in the order in which they were given.
pub type Results<O = Any> = Vec<Result<Saved<O>, Error>>;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Collection<'r, V> {
    all_or_none: bool,
    records: Vec<Member<'r, V>>,
}

/// A record of a collection: its object, its id where it is there already, and its values.
#[derive(Serialize)]
struct Member<'r, V> {
    attributes: Attributes<'r>,
    #[serde(rename = "Id", skip_serializing_if = "Option::is_none")]
    id: Option<Id>,
    #[serde(flatten)]
    values: &'r V,
}

#[derive(Serialize)]
struct Attributes<'r> {
    #[serde(rename = "type")]
    object: &'r str,
}

impl Api {
    /// Creates up to 200 records of an object.
    ///
    /// # Errors
    /// The values cannot be written as JSON.
    pub fn create_many<V: Serialize>(
        self,
        object: &str,
        records: &[V],
        all_or_none: bool,
    ) -> Result<Request, Error> {
        let body = collection(object, records.iter().map(|values| (None, values)), all_or_none)?;
        Request::post(self.path("composite/sobjects"), &body)
    }

    /// Changes up to 200 records of an object.
    ///
    /// # Errors
    /// The values cannot be written as JSON.
    pub fn update_many<V: Serialize>(
        self,
        object: &str,
        changes: &[(Id, V)],
        all_or_none: bool,
    ) -> Result<Request, Error> {
        let body = collection(object, changes.iter().map(|(id, values)| (Some(*id), values)), all_or_none)?;
        change(self.path("composite/sobjects"), &body)
    }

    /// Creates or changes up to 200 records of an object by an external id, which is among their values.
    ///
    /// # Errors
    /// A name cannot stand in a path, or the values cannot be written as JSON.
    pub fn upsert_many<V: Serialize>(
        self,
        object: &str,
        key: &str,
        records: &[V],
        all_or_none: bool,
    ) -> Result<Request, Error> {
        let key = name(key, "the API name of a field")?;
        let body = collection(object, records.iter().map(|values| (None, values)), all_or_none)?;
        change(self.path(&format!("composite/sobjects/{object}/{key}")), &body)
    }
}

fn collection<'r, V>(
    object: &'r str,
    records: impl Iterator<Item = (Option<Id>, &'r V)>,
    all_or_none: bool,
) -> Result<Collection<'r, V>, Error> {
    let object = name(object, "the API name of an object")?;
    let member = |(id, values)| Member { attributes: Attributes { object }, id, values };
    Ok(Collection { all_or_none, records: records.map(member).collect() })
}

/// All or none is a promise about one call.
pub(super) fn together(records: usize, all_or_none: bool) -> Result<(), Error> {
    if all_or_none && records > MOST_SAVED {
        let reason = format!("{records} records cannot be saved all or none; {MOST_SAVED} can");
        return Err(Error::Composite { reason });
    }
    Ok(())
}

/// The same results, of records of this object.
fn typed<O>(results: Results) -> Results<O> {
    results.into_iter().map(|result| result.map(Saved::cast)).collect()
}

impl Client {
    /// Creates records of a generated type, 200 a call, and tells of each in order what became of it. After a call
    /// that failed as a whole, its records have its error, and those after them [`Error::NotSent`].
    ///
    /// ```no_run
    /// # use sobjects::NewRecord;
    /// # async fn example(client: salesforce_revops::client::Client, leads: Vec<impl NewRecord>)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// for (at, result) in client.create_many(&leads, false).await?.into_iter().enumerate() {
    ///     match result {
    ///         Ok(saved) => println!("{at}: {}", saved.id),
    ///         Err(error) if error.is_outcome_unknown() => println!("{at}: look first whether it is there"),
    ///         Err(error) => println!("{at}: {error}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// More than 200 records are to be created all or none, or values do not fit their fields ([`Error::Misfits`] tells
    /// all of them, each with the number of its record); nothing was sent.
    pub async fn create_many<N: NewRecord>(
        &self,
        records: &[N],
        all_or_none: bool,
    ) -> Result<Results<N::Object>, Error> {
        self.all_fit_new(records)?;
        self.create_many_json(N::Object::NAME, records, all_or_none).await.map(typed)
    }

    /// Creates records of any object, as [`Client::create_many`] does.
    ///
    /// # Errors
    /// As [`Client::create_many`]; or the name cannot stand in a path.
    pub async fn create_many_json<V: Serialize>(
        &self,
        object: &str,
        records: &[V],
        all_or_none: bool,
    ) -> Result<Results, Error> {
        together(records.len(), all_or_none)?;
        let request =
            |records: &[V]| Ok((records.len(), self.api().create_many(object, records, all_or_none)?));
        self.save_each(records.chunks(MOST_SAVED).map(request), true).await
    }

    /// Changes records by a generated type, as [`Client::create_many`] creates them.
    ///
    /// # Errors
    /// As [`Client::create_many`]; nothing was sent.
    pub async fn update_many<C: RecordChanges>(
        &self,
        changes: &[(impl IdOf<C::Object>, C)],
        all_or_none: bool,
    ) -> Result<Results<C::Object>, Error> {
        self.all_fit_changes(changes.iter().map(|(_, changes)| changes))?;
        let changes: Vec<_> = changes.iter().map(|(id, changes)| (id.any(), changes)).collect();
        self.update_many_json(C::Object::NAME, &changes, all_or_none).await.map(typed)
    }

    /// Changes records of any object, as [`Client::update_many`] does.
    ///
    /// # Errors
    /// As [`Client::update_many`]; or the name cannot stand in a path.
    pub async fn update_many_json<V: Serialize>(
        &self,
        object: &str,
        changes: &[(Id, V)],
        all_or_none: bool,
    ) -> Result<Results, Error> {
        together(changes.len(), all_or_none)?;
        let request =
            |changes: &[(Id, V)]| Ok((changes.len(), self.api().update_many(object, changes, all_or_none)?));
        self.save_each(changes.chunks(MOST_SAVED).map(request), false).await
    }

    /// Creates or changes records of a generated type by an external id, which is among their values; otherwise as
    /// [`Client::create_many`].
    ///
    /// # Errors
    /// As [`Client::create_many`]; nothing was sent.
    pub async fn upsert_many<N: NewRecord>(
        &self,
        key: <N::Object as SObject>::Field,
        records: &[N],
        all_or_none: bool,
    ) -> Result<Results<N::Object>, Error> {
        self.all_fit_new(records)?;
        self.upsert_many_json(N::Object::NAME, key.api_name(), records, all_or_none).await.map(typed)
    }

    /// Creates or changes records of any object, as [`Client::upsert_many`] does.
    ///
    /// # Errors
    /// As [`Client::upsert_many`]; or a name cannot stand in a path.
    pub async fn upsert_many_json<V: Serialize>(
        &self,
        object: &str,
        key: &str,
        records: &[V],
        all_or_none: bool,
    ) -> Result<Results, Error> {
        together(records.len(), all_or_none)?;
        let request =
            |records: &[V]| Ok((records.len(), self.api().upsert_many(object, key, records, all_or_none)?));
        self.save_each(records.chunks(MOST_SAVED).map(request), false).await
    }

    /// Sends requests that save so many records each, one after the other, until one fails as a whole. That one
    /// cannot be written is known before any is sent.
    pub(super) async fn save_each(
        &self,
        requests: impl Iterator<Item = Result<(usize, Request), Error>>,
        creates: bool,
    ) -> Result<Results, Error> {
        let requests = requests.collect::<Result<Vec<_>, _>>()?;
        let mut results = Vec::new();
        let mut failed: Option<Error> = None;
        for (count, request) in requests {
            let answer = match &failed {
                Some(error) => Err(Error::NotSent { cause: error.to_string() }),
                None => self.save_together(&request, count, creates).await,
            };
            match answer {
                Ok(mut saved) => results.append(&mut saved),
                Err(error) => {
                    results.extend(std::iter::repeat_n(Err(error.clone()), count));
                    failed.get_or_insert(error);
                }
            }
        }
        Ok(results)
    }

    async fn save_together(&self, request: &Request, count: usize, creates: bool) -> Result<Results, Error> {
        let answer = self.send(request).await?;
        let results: Vec<SaveResult> = answer.json()?;
        counted(results.len(), count)?;
        let one = |result: SaveResult| {
            let created = result.created.unwrap_or(creates);
            saved(answer.status, result).map(|id| Saved { id, created })
        };
        Ok(results.into_iter().map(one).collect())
    }
}

/// Results belong to records by their place alone.
pub(super) fn counted(found: usize, expected: usize) -> Result<(), Error> {
    if found == expected {
        return Ok(());
    }
    let reason = format!("{expected} records were sent, and {found} were answered");
    Err(Error::Decode { what: "a collection".to_owned(), reason })
}
