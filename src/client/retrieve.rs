//! Reading many records of one object by their ids, up to 2,000 a call.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sobjects::{FieldName, Id, IdOf, Record, SObject};

use super::api::name;
use super::collections::counted;
use super::{Api, Client};
use crate::http::{Error, Request};

/// The platform reads no more records in one call.
const MOST_READ: usize = 2_000;

#[derive(Serialize)]
struct Wanted<'r> {
    ids: &'r [Id],
    fields: &'r [&'r str],
}

impl Api {
    /// Reads these fields of up to 2,000 records.
    ///
    /// # Errors
    /// A name cannot stand in a path.
    pub fn records(self, object: &str, ids: &[Id], fields: &[&str]) -> Result<Request, Error> {
        let object = name(object, "the API name of an object")?;
        let path = self.path(&format!("composite/sobjects/{object}"));
        Ok(Request::post(path, &Wanted { ids, fields })?.that_reads())
    }
}

impl Client {
    /// Reads these fields of records of a generated type, 2,000 a call, in the order of their ids; nothing in the
    /// place of one that this user cannot read.
    ///
    /// ```no_run
    /// # use sobjects::{Id, SObject};
    /// # async fn example<Lead: SObject>(
    /// #     client: salesforce_revops::client::Client,
    /// #     ids: Vec<Id<Lead>>,
    /// #     fields: &[Lead::Field],
    /// # ) -> Result<(), salesforce_revops::http::Error> {
    /// let leads: Vec<Option<Lead>> = client.get_many(&ids, fields).await?;
    /// # let _ = leads;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// A field cannot be read, or a record not as this type.
    pub async fn get_many<O: SObject>(
        &self,
        ids: &[impl IdOf<O>],
        fields: &[O::Field],
    ) -> Result<Vec<Option<O>>, Error> {
        let fields: Vec<_> = fields.iter().map(|field| field.api_name()).collect();
        let ids: Vec<_> = ids.iter().map(IdOf::any).collect();
        self.read_many(O::NAME, &ids, &fields).await
    }

    /// Reads these fields of records of any object, as [`Client::get_many`] does.
    ///
    /// # Errors
    /// A field cannot be read.
    pub async fn records(
        &self,
        object: &str,
        ids: &[Id],
        fields: &[&str],
    ) -> Result<Vec<Option<Record>>, Error> {
        self.read_many(object, ids, fields).await
    }

    async fn read_many<T: DeserializeOwned>(
        &self,
        object: &str,
        ids: &[Id],
        fields: &[&str],
    ) -> Result<Vec<Option<T>>, Error> {
        let mut records = Vec::with_capacity(ids.len());
        for ids in ids.chunks(MOST_READ) {
            let mut read: Vec<Option<T>> = self.read(&self.api().records(object, ids, fields)?).await?;
            counted(read.len(), ids.len())?;
            records.append(&mut read);
        }
        Ok(records)
    }
}
