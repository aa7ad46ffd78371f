//! What leads from a later request of a composite to the answer of an earlier one.

use serde::Serialize;

use super::Api;
use super::api::name;
use crate::http::{Error, Method, Request};

/// A request of a [`Composite`](super::Composite), as later requests in it and its answer name it. Only
/// [`Composite::push`](super::Composite::push) gives one, so that it cannot name what is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    name: String,
    id: &'static str,
}

impl Reference {
    /// Names are case-sensitive: a record that was created says `id`, one that was read `Id`.
    pub(super) fn new(name: String, method: Method) -> Self {
        let id = if method == Method::Get { "Id" } else { "id" };
        Self { name, id }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What stands for the record's id in a later request.
    #[must_use]
    pub fn id(&self) -> String {
        self.value(self.id)
    }

    /// What stands for this value of the answer, such as `Owner.Name` or `records[0].Id`.
    #[must_use]
    pub fn value(&self, path: &str) -> String {
        format!("@{{{}.{path}}}", self.name)
    }
}

impl AsRef<str> for Reference {
    fn as_ref(&self) -> &str {
        &self.name
    }
}

impl Api {
    /// As [`Api::record`], of a record that an earlier request of the same composite leads to.
    ///
    /// # Errors
    /// A name cannot stand in a path.
    pub fn record_at(self, object: &str, record: &Reference, fields: &[&str]) -> Result<Request, Error> {
        for field in fields {
            name(field, "the API name of a field")?;
        }
        let fields = if fields.is_empty() { String::new() } else { format!("?fields={}", fields.join(",")) };
        Ok(Request::get(format!("{}/{}{fields}", self.object_path(object)?, record.id())))
    }

    /// As [`Api::update`], of a record that an earlier request of the same composite leads to.
    ///
    /// # Errors
    /// The name cannot stand in a path, or the values cannot be written as JSON.
    pub fn update_at(
        self,
        object: &str,
        record: &Reference,
        values: &impl Serialize,
    ) -> Result<Request, Error> {
        self.change(format!("{}/{}", self.object_path(object)?, record.id()), values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Composite;

    #[test]
    fn a_reference_names_the_id_as_the_answer_will_spell_it() {
        let api = Api::default();
        let mut composite = Composite::all_or_none();
        let read = composite.push(Request::get("/services/data/v60.0/sobjects/Account/1"));
        let made = composite.push(api.create("Account", &serde_json::json!({})).expect("a request"));
        assert_eq!((read.id(), made.id()), ("@{r0.Id}".to_owned(), "@{r1.id}".to_owned()));
        let after = api.record_at("Account", &made, &["Name"]).expect("a request");
        assert_eq!(after.path(), "/services/data/v60.0/sobjects/Account/@{r1.id}?fields=Name");
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_again() {
        let request = || Request::get("/services/data/v60.0/limits");
        let mut composite = Composite::independent().add("r1", request());
        assert_eq!(composite.push(request()).name(), "r2");
    }
}
