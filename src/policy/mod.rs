//! What may be read and written, and what is refused before anything is looked up or sent.
//!
//! Without a file every updateable field of [`WRITABLE_OBJECTS`] may be written and everything that the
//! Salesforce user may read may be read. `revops.toml` narrows it; `"*"` stands for all fields of an object:
//!
//! ```toml
//! [policy]
//! read_only = false
//! notes = ["Opportunity", "Account"]
//!
//! [policy.write]
//! Opportunity = ["NextStep", "CloseDate"]
//!
//! [policy.read]          # only these, and the Id and Name of their objects
//! Opportunity = ["*"]
//! Account = ["Industry"]
//!
//! [policy.deny_read]     # never these
//! Opportunity = ["Amount"]
//! ```
//!
//! What may not be read does not exist as far as anyone can tell: it is neither selected nor filtered, grouped or
//! sorted by, followed as a relationship, or written, and its name is refused in the words for an unknown one.
//! What is calculated from a forbidden field (a formula, ExpectedRevenue from Amount) is a field of its own.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `policy/file.rs` | the section `[policy]` |
//! | `policy/read.rs` | what may be read |
//! | `policy/refusal.rs` | why something may not be written |
//!
//! Not here: whether a value fits its field ([`crate::audit`]), and what the Salesforce user may do, which
//! the platform itself enforces.

mod file;
mod read;
mod refusal;

use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, Object};

use read::{Fields, Reads};

pub use file::PolicyError;
pub use read::ReadRefusal;
pub use refusal::Refusal;

/// The objects whose records may be changed at all.
pub const WRITABLE_OBJECTS: [&str; 4] = ["Account", "Contact", "Lead", "Opportunity"];

/// What may be read and written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    read_only: bool,
    reads: Reads,
    /// Objects and their fields; `None` allows every updateable field of the four objects.
    write: Option<Fields>,
    /// Objects whose records may be given notes; `None` allows the four objects.
    notes: Option<Vec<String>>,
}

/// A field that may be written, as the org spells it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Allowed<'c> {
    /// The object.
    pub object: &'c Object,
    /// The field.
    pub field: &'c Field,
}

impl Policy {
    /// This policy with every write switched off.
    #[must_use]
    pub fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// Whether every write is switched off.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Whether the fields that may be written are listed, rather than all that can be updated.
    #[must_use]
    pub const fn narrows_writes(&self) -> bool {
        self.write.is_some()
    }

    /// The objects that have fields to write, in the Catalog's order.
    #[must_use]
    pub fn writable_objects<'c>(&self, catalog: &'c Catalog) -> Vec<&'c Object> {
        let has_fields = |object: &&Object| !self.writable_fields(object).is_empty();
        catalog.objects.iter().filter(has_fields).collect()
    }

    /// The fields of an object that may be written: those of the policy that the org lets be updated.
    #[must_use]
    pub fn writable_fields<'c>(&self, object: &'c Object) -> Vec<&'c Field> {
        object.fields.iter().filter(|field| self.allows(object, field)).collect()
    }

    /// The objects whose records may be given notes, in the Catalog's order.
    #[must_use]
    pub fn note_objects<'c>(&self, catalog: &'c Catalog) -> Vec<&'c Object> {
        catalog.objects.iter().filter(|object| self.allows_note(object)).collect()
    }

    /// Whether this field may be written, names in any case.
    ///
    /// # Errors
    /// It may not. The refusal reads the same whether the name exists or not.
    pub fn check_write<'c>(
        &self,
        catalog: &'c Catalog,
        object: &str,
        field: &str,
    ) -> Result<Allowed<'c>, Refusal> {
        self.check_read_only()?;
        let found = catalog.object(object).filter(|object| !self.writable_fields(object).is_empty());
        let Some(object) = found else {
            return Err(Refusal::object(object, &self.writable_objects(catalog)));
        };
        match object.field(field).filter(|field| self.allows(object, field)) {
            Some(field) => Ok(Allowed { object, field }),
            None => Err(Refusal::field(object, field, &self.writable_fields(object))),
        }
    }

    /// Whether a record of this object may be given a note.
    ///
    /// # Errors
    /// It may not.
    pub fn check_note<'c>(&self, catalog: &'c Catalog, object: &str) -> Result<&'c Object, Refusal> {
        self.check_read_only()?;
        catalog
            .object(object)
            .filter(|object| self.allows_note(object))
            .ok_or_else(|| Refusal::note(object, &self.note_objects(catalog)))
    }

    fn check_read_only(&self) -> Result<(), Refusal> {
        if self.read_only { Err(Refusal::ReadOnly) } else { Ok(()) }
    }

    fn allows(&self, object: &Object, field: &Field) -> bool {
        let named = match &self.write {
            None => names(&WRITABLE_OBJECTS, &object.name),
            Some(allowed) => allowed
                .iter()
                .any(|(name, fields)| name.eq_ignore_ascii_case(&object.name) && names(fields, &field.name)),
        };
        // The answer to a write tells the old value.
        let is_readable = || self.reads_field(object, field);
        named && !self.read_only && object.updateable && field.is(Flags::UPDATEABLE) && is_readable()
    }

    fn allows_note(&self, object: &Object) -> bool {
        !self.read_only
            && self.reads_object(&object.name)
            && match &self.notes {
                None => names(&WRITABLE_OBJECTS, &object.name),
                Some(allowed) => names(allowed, &object.name),
            }
    }
}

fn names(list: &[impl AsRef<str>], name: &str) -> bool {
    list.iter().any(|known| known.as_ref().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
