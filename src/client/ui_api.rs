//! Picklists as they are for one record type, from the User Interface API: describe tells all values that there are,
//! not which of them a record type has.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sobjects::Id;

use super::api::name;
use super::{Api, Client};
use crate::http::{Error, Request};

/// A picklist's values for one record type.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PicklistValues {
    /// The values of the controlling field and the numbers by which [`PicklistChoice::valid_for`] means them; of a
    /// checkbox `false` and `true`. Empty where the picklist depends on nothing, or on what the user may not see.
    pub controller_values: BTreeMap<String, u32>,
    /// What a new record gets.
    pub default_value: Option<PicklistChoice>,
    /// The active values that the record type has, in the org's order.
    pub values: Vec<PicklistChoice>,
}

/// One value of a picklist.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PicklistChoice {
    /// What people see.
    pub label: String,
    /// The value on the wire.
    pub value: String,
    /// The controlling values with which it may be chosen.
    pub valid_for: Vec<u32>,
}

impl PicklistValues {
    /// The value that is written exactly so, where the record type has it.
    ///
    /// ```
    /// use salesforce_revops::client::PicklistValues;
    /// let stages: PicklistValues = serde_json::from_str(
    ///     r#"{"controllerValues":{},"defaultValue":null,"url":"/services/data/v60.0/ui-api/…",
    ///         "values":[{"attributes":null,"label":"Prospecting","validFor":[],"value":"Prospecting"}]}"#,
    /// )?;
    /// assert!(stages.choice("Prospecting").is_some() && stages.choice("Commit").is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn choice(&self, value: &str) -> Option<&PicklistChoice> {
        self.values.iter().find(|choice| choice.value == value)
    }

    /// Whether the value may be chosen while the controlling field has this value.
    #[must_use]
    pub fn is_valid_for(&self, value: &str, controlling: &str) -> bool {
        let number = self.controller_values.get(controlling);
        number.is_some_and(|at| self.choice(value).is_some_and(|choice| choice.valid_for.contains(at)))
    }
}

/// The picklists of an object, by the API names of their fields.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Picklists {
    picklist_field_values: BTreeMap<String, PicklistValues>,
}

impl Api {
    /// The record type of records that have none of their own.
    pub const MASTER_RECORD_TYPE: &str = "012000000000000AAA";

    /// Asks for the values that all picklists of an object have for a record type.
    ///
    /// # Errors
    /// The name cannot stand in a path.
    pub fn picklists(self, object: &str, record_type: &Id) -> Result<Request, Error> {
        let object = name(object, "the API name of an object")?;
        Ok(Request::get(self.path(&format!("ui-api/object-info/{object}/picklist-values/{record_type}"))))
    }

    /// Asks for the values that one picklist has for a record type.
    ///
    /// ```
    /// use salesforce_revops::client::Api;
    /// let request = Api::default().picklist("Opportunity", &Api::MASTER_RECORD_TYPE.parse()?, "StageName")?;
    /// assert_eq!(
    ///     request.to_string(),
    ///     "GET /services/data/v60.0/ui-api/object-info/Opportunity/picklist-values/012000000000000AAA/StageName"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A name cannot stand in a path.
    pub fn picklist(self, object: &str, record_type: &Id, field: &str) -> Result<Request, Error> {
        let all = self.picklists(object, record_type)?;
        Ok(Request::get(format!("{}/{}", all.path(), name(field, "the API name of a field")?)))
    }
}

impl Client {
    /// The values that all picklists of an object have for a record type, by field. Records without a record type of
    /// their own have [`Api::MASTER_RECORD_TYPE`].
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client, record_type: sobjects::Id)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// for (field, picklist) in client.picklists("Opportunity", &record_type).await? {
    ///     println!("{field}: {} values", picklist.values.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such object or record type for this user, or the User Interface API does not know the object.
    pub async fn picklists(
        &self,
        object: &str,
        record_type: &Id,
    ) -> Result<BTreeMap<String, PicklistValues>, Error> {
        let all: Picklists = self.read(&self.api().picklists(object, record_type)?).await?;
        Ok(all.picklist_field_values)
    }

    /// The values that one picklist has for a record type.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client, record_type: sobjects::Id)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let stages = client.picklist("Opportunity", &record_type, "StageName").await?;
    /// println!("Commit may be chosen: {}", stages.choice("Commit").is_some());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such object, record type or picklist for this user, or the User Interface API does not know the
    /// object.
    pub async fn picklist(
        &self,
        object: &str,
        record_type: &Id,
        field: &str,
    ) -> Result<PicklistValues, Error> {
        self.read(&self.api().picklist(object, record_type, field)?).await
    }
}
