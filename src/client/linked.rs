//! Typed records in a composite: made, changed and read, and linked to what earlier requests of it are about.
//!
//! Not here: requests of any kind in a composite, and sending it (`composite`).

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::{Serialize, Serializer};
use sobjects::check::{Write, check};
use sobjects::fields::{self, Fields, Visit};
use sobjects::reference::Reference as ReferenceField;
use sobjects::{Column, FieldName, Id, IdOf, NewRecord, RecordChanges, SObject};

use super::api::object_path;
use super::records::{change, get};
use super::{Composite, RecordOf, Reference};
use crate::http::Request;

/// A field of `O` that will hold the id of a record of the same composite: [`Reference::link`] gives it.
pub struct Link<O> {
    field: &'static str,
    id: String,
    of: PhantomData<fn() -> O>,
}

impl<P> Reference<P> {
    /// Lets a reference field hold the id of this record.
    ///
    /// ```
    /// # use salesforce_revops::client::{Link, Reference};
    /// # use sobjects::{Column, Id};
    /// # enum Opportunity {}
    /// # enum Account {}
    /// # const ACCOUNT_ID: Column<Opportunity, Id<Account>> = Column::new("AccountId");
    /// fn of_the(account: &Reference<Account>) -> Link<Opportunity> {
    ///     account.link(ACCOUNT_ID)
    /// }
    /// ```
    ///
    /// An account's field takes no contact:
    ///
    /// ```compile_fail,E0277
    /// # use salesforce_revops::client::{Link, Reference};
    /// # use sobjects::{Column, Id};
    /// # enum Opportunity {}
    /// # enum Account {}
    /// # enum Contact {}
    /// # const ACCOUNT_ID: Column<Opportunity, Id<Account>> = Column::new("AccountId");
    /// fn of_the(contact: &Reference<Contact>) -> Link<Opportunity> {
    ///     contact.link(ACCOUNT_ID)
    /// }
    /// ```
    #[must_use]
    pub fn link<O, T: ReferenceField>(&self, column: Column<O, T>) -> Link<O>
    where
        Id<P>: IdOf<T::To>,
    {
        Link { field: column.api_name(), id: self.id(), of: PhantomData }
    }
}

impl<O> Clone for Link<O> {
    fn clone(&self) -> Self {
        Self { field: self.field, id: self.id.clone(), of: PhantomData }
    }
}

impl<O> fmt::Debug for Link<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({}: {})", self.field, self.id)
    }
}

impl Composite {
    /// Creates a record of a generated type.
    pub fn create<N: NewRecord>(&mut self, record: &N) -> Reference<N::Object> {
        self.put_new(record)
    }

    /// Creates a record of a generated type with links to what earlier requests are about. A link stands in the place
    /// of what the record itself says of its field, which for a required one may be [`Id::EMPTY`].
    pub fn create_linked<N: NewRecord + Fields>(
        &mut self,
        record: &N,
        links: impl IntoIterator<Item = Link<N::Object>>,
    ) -> Reference<N::Object> {
        self.put_new(&Linked::of(record, links))
    }

    /// Changes a record by a generated type.
    pub fn update<C: RecordChanges>(
        &mut self,
        record: impl RecordOf<C::Object>,
        changes: &C,
    ) -> Reference<C::Object> {
        self.put_change(record, changes)
    }

    /// Changes a record by a generated type, with links as [`Composite::create_linked`] has them.
    pub fn update_linked<C: RecordChanges + Fields>(
        &mut self,
        record: impl RecordOf<C::Object>,
        changes: &C,
        links: impl IntoIterator<Item = Link<C::Object>>,
    ) -> Reference<C::Object> {
        self.put_change(record, &Linked::of(changes, links))
    }

    /// Reads these fields of a record as a generated type; without any, all that the user may see.
    /// [`CompositeAnswer::record`](super::CompositeAnswer::record) has it.
    pub fn read<O: SObject>(&mut self, record: impl RecordOf<O>, fields: &[O::Field]) -> Reference<O> {
        let id = record.id();
        let fields: Vec<_> = fields.iter().map(|field| field.api_name()).collect();
        let request = object_path(O::NAME).and_then(|object| get(format!("{object}/{id}"), &fields));
        self.put(request).cast().about(id)
    }

    fn put_new<O: SObject>(&mut self, values: &impl Serialize) -> Reference<O> {
        self.note(check(O::object(), Write::Create, values));
        let request = object_path(O::NAME).and_then(|object| Request::post(object, values));
        self.put(request).cast()
    }

    fn put_change<O: SObject>(&mut self, record: impl RecordOf<O>, values: &impl Serialize) -> Reference<O> {
        self.note(check(O::object(), Write::Update, values));
        let id = record.id();
        let request = object_path(O::NAME).and_then(|object| change(format!("{object}/{id}"), values));
        self.put(request).cast().about(id)
    }
}

/// The values of a record, those of its linked fields replaced.
struct Linked<'r, R> {
    record: &'r R,
    ids: BTreeMap<&'static str, String>,
}

impl<'r, R> Linked<'r, R> {
    fn of<O>(record: &'r R, links: impl IntoIterator<Item = Link<O>>) -> Self {
        Self { record, ids: links.into_iter().map(|link| (link.field, link.id)).collect() }
    }
}

impl<R: Fields> Fields for Linked<'_, R> {
    fn each<V: Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        self.record.each(&mut Others { linked: &self.ids, visit })?;
        self.ids.iter().try_for_each(|(field, id)| visit.value(field, id))
    }
}

impl<R: Fields> Serialize for Linked<'_, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fields::write(self, serializer)
    }
}

/// Shows the fields that are not linked.
struct Others<'a, V> {
    linked: &'a BTreeMap<&'static str, String>,
    visit: &'a mut V,
}

impl<V: Visit> Visit for Others<'_, V> {
    type Error = V::Error;

    fn value<T: Serialize + fmt::Debug>(&mut self, name: &'static str, value: &T) -> Result<(), V::Error> {
        if self.linked.contains_key(name) { Ok(()) } else { self.visit.value(name, value) }
    }
}
