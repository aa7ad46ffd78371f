//! What leads from a later request of a composite to the answer of an earlier one.

use std::fmt;
use std::marker::PhantomData;

use sobjects::id::Any;
use sobjects::{Id, IdOf};

/// A request of a [`Composite`](super::Composite), as later requests in it and its answer name it, and the record of
/// `O` that it is about. Only a composite gives one, so that it cannot name what is not there; it means nothing in
/// another composite.
pub struct Reference<O = Any> {
    name: String,
    id: String,
    of: PhantomData<fn() -> O>,
}

/// What names a record of `O` within a composite: its id, or the reference of an earlier request.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a record of `{O}`",
    label = "neither an id of `{O}` nor a reference to one"
)]
pub trait RecordOf<O> {
    /// The id, or what stands for it.
    fn id(&self) -> String;
}

impl<O, P> RecordOf<O> for Id<P>
where
    Self: IdOf<O>,
{
    fn id(&self) -> String {
        self.to_string()
    }
}

impl<O, P> RecordOf<O> for Reference<P>
where
    Id<P>: IdOf<O>,
{
    fn id(&self) -> String {
        self.id.clone()
    }
}

impl<O, R: RecordOf<O> + ?Sized> RecordOf<O> for &R {
    fn id(&self) -> String {
        (**self).id()
    }
}

impl Reference {
    /// The request of this name, whose answer has the record's id under this key.
    pub(super) fn new(name: String, key: &str) -> Self {
        let id = placeholder(&name, key);
        Self { name, id, of: PhantomData }
    }

    /// The same request, said to be about a record of this object.
    pub(super) fn cast<O>(self) -> Reference<O> {
        Reference { name: self.name, id: self.id, of: PhantomData }
    }
}

impl<O> Reference<O> {
    /// The same request, about the record that this stands for.
    pub(super) fn about(self, id: String) -> Self {
        Self { id, ..self }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What stands for the record's id in a later request.
    #[must_use]
    pub fn id(&self) -> String {
        self.id.clone()
    }

    /// What stands for this value of the answer, such as `Owner.Name` or `records[0].Id`.
    #[must_use]
    pub fn value(&self, path: &str) -> String {
        placeholder(&self.name, path)
    }
}

fn placeholder(name: &str, path: &str) -> String {
    format!("@{{{name}.{path}}}")
}

impl<O> Clone for Reference<O> {
    fn clone(&self) -> Self {
        Self { name: self.name.clone(), id: self.id.clone(), of: PhantomData }
    }
}

impl<O> fmt::Debug for Reference<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reference({} to {})", self.name, self.id)
    }
}

impl<O> AsRef<str> for Reference<O> {
    fn as_ref(&self) -> &str {
        &self.name
    }
}

#[cfg(test)]
mod tests {
    use crate::client::{Api, Composite};
    use crate::http::Request;

    #[test]
    fn a_reference_names_the_id_as_the_answer_will_spell_it() {
        let api = Api::default();
        let mut composite = Composite::all_or_none();
        let read = composite.push(Request::get("/services/data/v60.0/sobjects/Account/1"));
        let made = composite.push(api.create("Account", &serde_json::json!({})).expect("a request"));
        assert_eq!((read.id(), made.id()), ("@{r0.Id}".to_owned(), "@{r1.id}".to_owned()));
        let after = api.record("Account", &made, &["Name"]).expect("a request");
        assert_eq!(after.path(), "/services/data/v60.0/sobjects/Account/@{r1.id}?fields=Name");
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_again() {
        let request = || Request::get("/services/data/v60.0/limits");
        let mut composite = Composite::independent().add("r1", request());
        assert_eq!(composite.push(request()).name(), "r2");
    }
}
