//! Whether a value fits its field, and how it is written down.
//!
//! A value has three faces: the JSON that was given, the JSON that is sent, and the text that stands in the
//! audit row. Text reads back to the same value of that field; a field without a value has no text.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `values/number.rs` | numbers and their digits |
//! | `values/text.rs` | text, picklist values, e-mail addresses, ids |
//! | `values/moment.rs` | dates, date-times, times |
//! | `values/compare.rs` | whether the org holds the value that was meant |
//! | `values/kind.rs` | field types by their names |
//! | `values/problem.rs` | what is wrong with a value |
//!
//! Not here: what the org itself would refuse ([`sobjects::check::fits`], which typed writes ask too), which fields may be written ([`crate::policy`]), and what depends on the record (`audit/traps/`).

mod compare;
pub(super) mod kind;
mod moment;
mod number;
mod problem;
mod text;

use sobjects::catalog::Flags;
use sobjects::check::Unfit;
use sobjects::{Catalog, Field, FieldType};

use super::plain::visible_length;

pub use compare::{same, text_of, text_of_json};
pub(super) use problem::shortened;
pub use problem::{Problem, ValueError};

/// A value that fits its field.
#[derive(Debug, Clone, PartialEq)]
pub struct Accepted {
    /// What is sent.
    pub json: serde_json::Value,
    /// What the audit row says; `None` where the field is cleared.
    pub text: Option<String>,
}

impl Accepted {
    fn cleared() -> Self {
        Self { json: serde_json::Value::Null, text: None }
    }

    fn text(text: String) -> Self {
        Self { json: text.clone().into(), text: Some(text) }
    }
}

/// Checks a value against its field.
///
/// ```
/// use salesforce_revops::audit::values::accept;
/// use sobjects::{Catalog, Field, FieldType};
/// let field = Field { name: "CloseDate".into(), kind: FieldType::Date, ..Field::default() };
/// assert!(accept(&Catalog::default(), &field, &"2026-06-30".into()).is_ok());
/// assert!(accept(&Catalog::default(), &field, &"2026-06-31".into()).is_err());
/// ```
///
/// # Errors
/// The value has the wrong type, is too long or too large, is not among the picklist's values, or the field
/// cannot be written as a plain value at all. The error says how to mend it.
pub fn accept(catalog: &Catalog, field: &Field, value: &serde_json::Value) -> Result<Accepted, ValueError> {
    check(catalog, field, value).map_err(|problem| ValueError { field: field.name.to_string(), problem })
}

fn check(catalog: &Catalog, field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    if let Some(reason) = unwritable(&field.kind) {
        return Err(Problem::Unwritable { kind: field.kind.name().to_owned(), reason });
    }
    // The platform stores no empty text: it is the same as none. Nor is a text that nobody sees a value.
    let cleared = value.is_null() || value.as_str().is_some_and(|text| visible_length(text) == 0);
    if cleared {
        return if field.is(Flags::NILLABLE) { Ok(Accepted::cleared()) } else { Err(Unfit::Required.into()) };
    }
    match field.kind {
        FieldType::Boolean => {
            let flag =
                value.as_bool().ok_or_else(|| Problem::wrong_type(value, "true or false, without quotes"))?;
            Ok(Accepted { json: flag.into(), text: Some(flag.to_string()) })
        }
        FieldType::Int | FieldType::Long => number::whole(field, value),
        FieldType::Double | FieldType::Currency | FieldType::Percent => number::decimal(field, value),
        FieldType::Date => moment::date(value),
        FieldType::DateTime => moment::date_time(value),
        FieldType::Time => moment::time(value),
        FieldType::Id | FieldType::Reference => text::reference(catalog, field, value),
        FieldType::Picklist => text::picklist(field, value),
        FieldType::MultiPicklist => text::multi_picklist(field, value),
        FieldType::Email => text::email(field, value),
        _ => text::plain(field, value),
    }
}

/// Why no plain value can be written to a field of this type.
const fn unwritable(kind: &FieldType) -> Option<&'static str> {
    match kind {
        FieldType::Base64 => Some("files and other binary contents are not changed through this server"),
        FieldType::EncryptedString => Some(
            "the audit row would have to hold the old and new value in clear text; change it in Salesforce itself",
        ),
        FieldType::Address | FieldType::Location => {
            Some("it is put together from other fields; change its parts, such as the city or the street")
        }
        FieldType::AnyType
        | FieldType::ComplexValue
        | FieldType::Json
        | FieldType::DataCategoryGroupReference
        | FieldType::Other(_) => Some("this server does not know how to check values of this type"),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
