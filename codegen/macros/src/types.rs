//! The types of fields and functions, as generated code types them; `$` is the generated crate.

use sobjects::catalog::{Field, FieldType, Flags, NamedCatalog};
use soql::ast::{Call, Expr, Function, Path, Span};
use soql::check::Mention;

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The type.
    pub(crate) rust: String,
    /// Whether there may be none.
    pub(crate) optional: bool,
}

/// What is known of the fields that a query mentions.
pub(crate) struct Types<'a> {
    pub(crate) org: &'a NamedCatalog,
    pub(crate) mentions: &'a [Mention<'a>],
}

/// A mention of a field that the Catalog has.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) object: &'a str,
    pub(crate) field: &'a Field,
}

impl<'a> Types<'a> {
    /// The fields that are mentioned there: for a path, the references on the way and then the field.
    pub(crate) fn at(&self, span: Span) -> Vec<Known<'a>> {
        let is_there =
            |mention: &&Mention<'_>| (mention.span.start, mention.span.end) == (span.start, span.end);
        let there = self.mentions.iter().filter(is_there);
        there.filter_map(|mention| Some(Known { object: mention.object, field: mention.field? })).collect()
    }

    /// What the field is called in a record.
    pub(crate) fn ident(&self, known: Known<'_>) -> String {
        let names = self.org.field(known.object, &known.field.name);
        names.map_or_else(|| known.field.name.to_ascii_lowercase(), |names| names.ident.to_string())
    }

    /// What the parent is called in a record.
    pub(crate) fn parent(&self, known: Known<'_>) -> String {
        let names = self.org.field(known.object, &known.field.name);
        let name = known.field.relationship_name.as_deref().unwrap_or_default();
        names.map_or_else(|| name.to_ascii_lowercase(), |names| names.parent.to_string())
    }

    /// A field by itself.
    ///
    /// A standard field that describe calls required has a value in every record. A custom one may have been made
    /// required when there were records already; a checkbox is never empty.
    pub(crate) fn field(&self, known: Known<'_>) -> Typed {
        let Known { object, field } = known;
        let rust =
            self.org.field(object, &field.name).map_or_else(|| by_kind(&field.kind), |names| &names.rust);
        let made_required = field.is(Flags::CUSTOM) && field.kind != FieldType::Boolean;
        Typed { rust: rust.to_owned(), optional: field.is(Flags::NILLABLE) || made_required }
    }

    /// A field at the end of a path, seen from where the path begins.
    fn path(&self, path: &Path) -> Typed {
        let known = self.at(path.span);
        let Some((last, hops)) = known.split_last() else { return text(true) };
        let Typed { rust, optional } = self.field(*last);
        Typed { rust, optional: optional || !hops.is_empty() }
    }

    /// A field or function.
    pub(crate) fn expr(&self, expr: &Expr) -> Typed {
        match expr {
            Expr::Field(path) => self.path(path),
            Expr::Call(call) => self.call(call),
        }
    }

    fn call(&self, call: &Call) -> Typed {
        use Function as F;
        let inner = call.expressions().next().map_or_else(|| text(true), |inner| self.expr(inner));
        let (rust, optional) = match call.function {
            F::Count | F::CountDistinct => ("u64", false),
            F::Grouping => ("i64", false),
            // The platform writes a sum of whole numbers with and without a point.
            F::Sum if inner.rust == "f64" => ("f64", true),
            F::Sum | F::Avg if inner.rust == "$::sobjects::Percent" => {
                return Typed { optional: true, ..inner };
            }
            F::Sum => ("$::sobjects::Decimal", true),
            F::Avg if inner.rust == "$::sobjects::Decimal" => ("$::sobjects::Decimal", true),
            F::Avg | F::Distance => ("f64", true),
            F::Min | F::Max => return Typed { optional: true, ..inner },
            F::ConvertCurrency | F::ConvertTimezone => return inner,
            F::ToLabel | F::Format | F::Geolocation => ("String", inner.optional),
            F::DayOnly => ("$::sobjects::Date", inner.optional),
            _ => ("i64", inner.optional),
        };
        Typed { rust: rust.to_owned(), optional }
    }
}

fn text(optional: bool) -> Typed {
    Typed { rust: "String".to_owned(), optional }
}

/// Fields of the `Name` object where the org has no snapshot of it: the crate `soql` knows them, and nothing is
/// generated for them.
fn by_kind(kind: &FieldType) -> &'static str {
    match kind {
        FieldType::Id | FieldType::Reference => "$::sobjects::Id",
        FieldType::Boolean => "bool",
        FieldType::DateTime => "$::sobjects::DateTime",
        _ => "String",
    }
}
