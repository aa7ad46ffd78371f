//! What a table of the policy lists: fields by their object and name, by pattern, or by the org's classification.

use std::collections::BTreeMap;

use sobjects::{Field, Object};

use super::Pattern;

/// What a table of the policy lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Listed {
    pub(super) entries: Vec<Entry>,
    /// Compliance groups and sensitivity levels.
    pub(super) classes: Vec<String>,
}

/// An object, or several, and its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) object: Pattern,
    pub(super) fields: Vec<Pattern>,
}

impl Listed {
    pub(super) fn new(objects: BTreeMap<String, Vec<String>>, classes: Vec<String>) -> Self {
        let entry = |(object, fields): (String, Vec<String>)| Entry {
            object: object.into(),
            fields: fields.into_iter().map(Pattern::from).collect(),
        };
        Self { entries: objects.into_iter().map(entry).collect(), classes }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.classes.is_empty()
    }

    /// Whether anything of this object is listed by name.
    pub(super) fn lists_object(&self, object: &str) -> bool {
        self.of(object).next().is_some()
    }

    /// Whether all fields of this object are listed.
    pub(super) fn lists_whole(&self, object: &str) -> bool {
        self.of(object).any(|entry| entry.fields.iter().any(Pattern::is_all))
    }

    /// Whether a field is listed, as far as its name tells.
    pub(super) fn lists_name(&self, object: &str, field: &str) -> bool {
        self.of(object).any(|entry| entry.fields.iter().any(|pattern| pattern.matches(field)))
    }

    /// Whether a field is listed, by its name or by what it is classified as.
    pub(super) fn lists(&self, object: &Object, field: &Field) -> bool {
        let is_listed = |class: &str| self.classes.iter().any(|known| known.eq_ignore_ascii_case(class));
        self.lists_name(&object.name, &field.name)
            || field.classification.iter().any(|class| is_listed(class))
    }

    /// Whether a field is listed, or the compound field that it is a part of, or one of its own parts.
    pub(super) fn touches(&self, object: &Object, field: &Field) -> bool {
        let listed = |name: &str| match object.field(name) {
            Some(field) => self.lists(object, field),
            None => self.lists_name(&object.name, name),
        };
        let mut parts = object.fields.iter().filter(|part| part.compound.as_ref() == Some(&field.name));
        !self.is_empty()
            && (self.lists(object, field)
                || field.compound.as_deref().is_some_and(listed)
                || parts.any(|part| self.lists(object, part)))
    }

    fn of<'l>(&'l self, object: &'l str) -> impl Iterator<Item = &'l Entry> {
        self.entries.iter().filter(move |entry| entry.object.matches(object))
    }
}
