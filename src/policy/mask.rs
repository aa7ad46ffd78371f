//! What is masked: a value that may be asked for and is answered as [`MASKED`].
//!
//! A mask would be worth nothing if values could be guessed one by one: so a masked field is neither filtered, grouped
//! nor sorted by, not followed, and put into no function. Whether it is empty is masked as well. The ids of the records
//! themselves are never masked: whatever is done to a record names it by its id.

use std::collections::HashMap;

use sobjects::catalog::FieldType;
use sobjects::{Catalog, Field, Object, Record, Value};
use soql::ast::{Expr, Query, SelectItem, Span};
use soql::check::{Checked, Clause, Mention};

use super::read::{NAME_OBJECT, name_targets};
use super::{Policy, ReadRefusal, names};

/// What stands in an answer instead of a masked value.
pub const MASKED: &str = "(masked)";

/// The rows of a query with aggregates, which no masked field gets into.
const AGGREGATES: &str = "AggregateResult";

/// Where an audit object keeps the values of all other objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Kept {
    object: String,
    fields: Vec<String>,
}

impl Policy {
    /// The same, in an org whose audit rows keep every value whole: where anything is hidden, those fields of the
    /// audit object are masked, and no policy lets its rows be changed.
    #[must_use]
    pub fn keeping(self, audit_object: &str, values: &[&str]) -> Self {
        let fields = values.iter().map(ToString::to_string).collect();
        Self { kept: Some(Kept { object: audit_object.to_owned(), fields }), ..self }
    }

    /// Whether a field's values are masked in answers.
    #[must_use]
    pub fn masks(&self, object: &Object, field: &Field) -> bool {
        field.kind != FieldType::Id
            && (self.touches(&self.masked, object, field) || self.keeps_values(&object.name, &field.name))
    }

    /// Whether any field's values are masked.
    #[must_use]
    pub fn masks_anything(&self) -> bool {
        !self.masked.is_empty() || (self.kept.is_some() && self.narrows_reads())
    }

    /// Masks what is masked of these records, of their parents and of their children.
    pub fn mask(&self, catalog: &Catalog, records: &mut [Record]) {
        if self.masks_anything() {
            Masking { policy: self, catalog, known: HashMap::new() }.records(records);
        }
    }

    /// Whether a query gives no masked value away: it may select masked fields as they are, and nothing else.
    pub(super) fn check_masks(
        &self,
        catalog: &Catalog,
        query: &Query,
        checked: &Checked<'_>,
    ) -> Result<(), ReadRefusal> {
        let mut selected = Vec::new();
        select_as_they_are(query, &mut selected);
        let is_as_it_is = |mention: &Mention<'_>| {
            mention.clause == Clause::Select && selected.iter().any(|span| same_place(*span, mention.span))
        };
        let guesses = |mention: &&Mention<'_>| {
            !is_as_it_is(mention) && self.masks_in(catalog, mention.object, mention.name)
        };
        match checked.mentions.iter().find(guesses) {
            None => Ok(()),
            Some(Mention { object, name, .. }) => {
                Err(ReadRefusal::Masked { object: (*object).to_owned(), field: (*name).to_owned() })
            }
        }
    }

    /// As [`Policy::masks`], by name, and also for polymorphic parents and for copies of other objects' values.
    #[must_use]
    pub fn masks_in(&self, catalog: &Catalog, object: &str, field: &str) -> bool {
        if object.eq_ignore_ascii_case(NAME_OBJECT) {
            let targets = name_targets(&catalog.objects);
            return targets.iter().any(|target| self.masks_in(catalog, target, field));
        }
        let own = catalog.object(object).and_then(|object| Some((object, object.field(field)?)));
        own.map_or_else(|| self.masks_unknown(object, field), |(object, field)| self.masks(object, field))
            || self
                .originals(catalog, object, field)
                .into_iter()
                .any(|(object, field)| self.masks(object, field))
    }

    /// What the Catalog does not have, judged by its name.
    fn masks_unknown(&self, object: &str, field: &str) -> bool {
        !field.eq_ignore_ascii_case("Id")
            && (self.masked.lists_name(object, field) || self.keeps_values(object, field))
    }

    fn keeps_values(&self, object: &str, field: &str) -> bool {
        self.narrows_reads()
            && self.is_audit_object(object)
            && self.kept.as_ref().is_some_and(|kept| names(&kept.fields, field))
    }

    /// Whether this is where audit rows are kept.
    pub(super) fn is_audit_object(&self, object: &str) -> bool {
        self.kept.as_ref().is_some_and(|kept| kept.object.eq_ignore_ascii_case(object))
    }
}

/// Masking many records, of few objects.
struct Masking<'a> {
    policy: &'a Policy,
    catalog: &'a Catalog,
    /// By object and field.
    known: HashMap<(String, String), bool>,
}

impl Masking<'_> {
    fn records(&mut self, records: &mut [Record]) {
        for record in records {
            self.record(record);
        }
    }

    fn record(&mut self, Record { object, fields }: &mut Record) {
        for (name, value) in fields {
            match value {
                Value::Record(parent) if parent.object.is_some() => self.record(parent),
                Value::Rows(children) => self.records(&mut children.records),
                value if self.is_masked(object.as_deref(), name) => *value = Value::Text(MASKED.to_owned()),
                _ => {}
            }
        }
    }

    /// A record that does not say what it is, or of which nothing is known, is masked whole.
    fn is_masked(&mut self, object: Option<&str>, field: &str) -> bool {
        let Some(object) = object else { return true };
        if object == AGGREGATES {
            return false;
        }
        let Self { policy, catalog, known } = self;
        *known.entry((object.to_owned(), field.to_owned())).or_insert_with(|| {
            let is_known = catalog.object(object).is_some() || object == NAME_OBJECT;
            !is_known || policy.masks_in(catalog, object, field)
        })
    }
}

/// The places where fields are selected as they are, in a query and its child subqueries: neither in a function nor in
/// a subquery of WHERE.
fn select_as_they_are(query: &Query, places: &mut Vec<Span>) {
    for item in &query.select {
        match item {
            SelectItem::Expr { expr: Expr::Field(path), .. } => places.push(path.span),
            SelectItem::Expr { expr: Expr::Call(_), .. } | SelectItem::Fields(_) => {}
            SelectItem::Subquery(inner) => select_as_they_are(inner, places),
            SelectItem::TypeOf(type_of) => {
                let branches = type_of.branches.iter().flat_map(|branch| &branch.fields);
                places.extend(branches.chain(&type_of.otherwise).map(|path| path.span));
            }
        }
    }
}

/// Spans count as equal wherever they are; and a tree that was not read from text has no places.
fn same_place(left: Span, right: Span) -> bool {
    left.start < left.end && (left.start, left.end) == (right.start, right.end)
}
