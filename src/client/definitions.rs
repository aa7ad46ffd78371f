//! What an administrator laid down about fields: how they are classified, which describe does not tell.

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
}

impl Api {
    /// Asks how the fields of an object are classified.
    ///
    /// # Errors
    /// The name is none of an object.
    pub fn classifications(self, object: &str) -> Result<Request, Error> {
        let object = super::api::name(object, "the API name of an object")?;
        let query = Select::from("FieldDefinition")
            .fields(["QualifiedApiName", "ComplianceGroup", "SecurityClassification"])
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
        let requests = objects
            .into_iter()
            .map(|object| Ok((object.as_ref().to_owned(), self.api().classifications(object.as_ref())?)))
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
    let is_classified = |row: &Row| row.compliance_group.is_some() || row.security_classification.is_some();
    let field = |row: Row| {
        let field = FieldDefinition {
            compliance_group: row.compliance_group,
            security_classification: row.security_classification,
            ..FieldDefinition::default()
        };
        (row.qualified_api_name, field)
    };
    let fields = page.records.into_iter().filter(is_classified).map(field).collect();
    Ok(ObjectDefinition { fields, ..ObjectDefinition::default() })
}
