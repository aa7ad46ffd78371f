//! What may be written.

use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, Object};

use super::{Pattern, Policy, Refusal, names};

/// The objects whose records may be changed at all, unless the policy names others in full.
pub const WRITABLE_OBJECTS: [&str; 4] = ["Account", "Contact", "Lead", "Opportunity"];

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

    /// How many writes are made in a day, if that is limited.
    #[must_use]
    pub const fn daily_writes(&self) -> Option<u64> {
        self.writes_per_day
    }

    /// Whether another write is made on a day that has so many already.
    ///
    /// # Errors
    /// It is not.
    pub const fn check_daily(&self, made: u64) -> Result<(), Refusal> {
        match self.writes_per_day {
            Some(most) if made >= most => Err(Refusal::Daily { made, most }),
            _ => Ok(()),
        }
    }

    fn check_read_only(&self) -> Result<(), Refusal> {
        if self.read_only { Err(Refusal::ReadOnly) } else { Ok(()) }
    }

    fn allows(&self, object: &Object, field: &Field) -> bool {
        !self.read_only
            && object.updateable
            && field.is(Flags::UPDATEABLE)
            && self.lists_for_writing(object, field)
            && !self.touches(&self.never_written, object, field)
            && !self.is_audit_object(&object.name)
            // The answer to a write tells the old value.
            && self.reads_field(object, field)
            // What is too large a change tells how large the old value is.
            && !(self.masks(object, field) && self.is_limited(object, field))
    }

    /// A masked field is written only where the policy lists it: nobody who set a mask is surprised by a change.
    fn lists_for_writing(&self, object: &Object, field: &Field) -> bool {
        match &self.write {
            None => names(&WRITABLE_OBJECTS, &object.name) && !self.masks(object, field),
            Some(listed) => {
                let of = listed.entries.iter().filter(|entry| is_meant(&entry.object, object));
                of.flat_map(|entry| &entry.fields).any(|pattern| pattern.matches(&field.name))
            }
        }
    }

    fn allows_note(&self, object: &Object) -> bool {
        !self.read_only
            && self.reads_object(&object.name)
            && !self.never_written.lists_whole(&object.name)
            && !self.is_audit_object(&object.name)
            && match &self.notes {
                None => names(&WRITABLE_OBJECTS, &object.name),
                Some(allowed) => allowed.iter().any(|pattern| is_meant(pattern, object)),
            }
    }
}

/// A pattern reaches no further than the four objects: that users or permissions may be written must be said in full.
fn is_meant(pattern: &Pattern, object: &Object) -> bool {
    pattern.names(&object.name) || (names(&WRITABLE_OBJECTS, &object.name) && pattern.matches(&object.name))
}
