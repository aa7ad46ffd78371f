//! What an administrator laid down about fields and describe does not tell: how they are classified, and what they are
//! for.

use serde::Deserialize;
use sobjects::Definitions;
use sobjects::definitions::{FieldDefinition, ObjectDefinition};
use soql::build::{Select, field};

use super::{Api, Client, Composite, Page};
use crate::http::{Error, Request};

/// The platform takes no more queries in one composite, and answers for one object a query.
const AT_ONCE: usize = 5;

/// A row of `FieldDefinition`.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    qualified_api_name: String,
    compliance_group: Option<String>,
    security_classification: Option<String>,
    description: Option<String>,
}

const CLASSIFIED: [&str; 3] = ["QualifiedApiName", "ComplianceGroup", "SecurityClassification"];
const DESCRIBED: [&str; 4] = ["QualifiedApiName", "ComplianceGroup", "SecurityClassification", "Description"];

impl Api {
    /// Asks how the fields of an object are classified.
    ///
    /// # Errors
    /// The name is none of an object.
    pub fn classifications(self, object: &str) -> Result<Request, Error> {
        self.of_fields(object, &CLASSIFIED)
    }

    /// Asks how the fields of an object are classified, and what the administrator wrote about them.
    ///
    /// # Errors
    /// The name is none of an object.
    pub fn field_definitions(self, object: &str) -> Result<Request, Error> {
        self.of_fields(object, &DESCRIBED)
    }

    fn of_fields(self, object: &str, columns: &[&'static str]) -> Result<Request, Error> {
        let object = super::api::name(object, "the API name of an object")?;
        let query = Select::from("FieldDefinition")
            .fields(columns.iter().copied())
            .filter(field("EntityDefinition.QualifiedApiName").eq(object))
            .build();
        self.query(&query.to_string())
    }
}

impl Client {
    /// How the fields of these objects are classified in the org, in one call for five of them. Fields without a
    /// classification are left out. An object of which the org tells nothing is left out too: there is none of this
    /// name, or the user may not see it.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client, catalog: sobjects::Catalog)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let live = client.classifications(["Contact", "Lead"]).await?;
    /// let catalog = catalog.classified(&live);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org does not tell, or not all of it.
    pub async fn classifications(
        &self,
        objects: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Definitions, Error> {
        self.told_of_fields(objects, Api::classifications).await
    }

    /// As [`Client::classifications`], with what the administrator wrote about each field.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let told = client.field_definitions(["Contact"]).await?;
    /// for (name, field) in told.object("Contact").iter().flat_map(|contact| &contact.fields) {
    ///     println!("{name}: {}", field.description.as_deref().unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org does not tell, or not all of it.
    pub async fn field_definitions(
        &self,
        objects: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Definitions, Error> {
        self.told_of_fields(objects, Api::field_definitions).await
    }

    async fn told_of_fields(
        &self,
        objects: impl IntoIterator<Item = impl AsRef<str>>,
        request: fn(Api, &str) -> Result<Request, Error>,
    ) -> Result<Definitions, Error> {
        let requests = objects
            .into_iter()
            .map(|object| Ok((object.as_ref().to_owned(), request(self.api(), object.as_ref())?)))
            .collect::<Result<Vec<_>, Error>>()?;
        let mut definitions = Definitions::default();
        for some in requests.chunks(AT_ONCE) {
            let mut composite = Composite::independent();
            for (object, request) in some {
                composite = composite.add(object, request.clone());
            }
            let answer = self.composite(&composite).await?;
            for (object, _) in some {
                let page: Page<Row> = answer.part(object)?.read()?;
                if !page.records.is_empty() {
                    definitions.insert(object, definition(page)?);
                }
            }
        }
        Ok(definitions)
    }
}

fn definition(page: Page<Row>) -> Result<ObjectDefinition, Error> {
    if !page.done {
        // What did not come may be what must not be shown.
        let reason = format!("{} of {} fields came", page.records.len(), page.total_size);
        return Err(Error::Decode { what: "FieldDefinition".to_owned(), reason });
    }
    let field = |row: Row| {
        let Row { qualified_api_name, compliance_group, security_classification, description } = row;
        (qualified_api_name, FieldDefinition { compliance_group, security_classification, description })
    };
    let is_told = |(_, field): &(String, FieldDefinition)| *field != FieldDefinition::default();
    let fields = page.records.into_iter().map(field).filter(is_told).collect();
    Ok(ObjectDefinition { fields, ..ObjectDefinition::default() })
}
