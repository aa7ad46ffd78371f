//! Whether an org would take a record: the values of a typed record, as they are about to be sent, against what the
//! Catalog knows about their fields.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `mod` | which check each value gets |
//! | [`fits`] | a value against its field: lengths, digits, picklist values, years |
//! | `misfit` | what can be wrong, and how it is told |
//! | `record` | a record's values, one by one |
//! | `see` | a value as serde sees it, before JSON turns what is no number into null |
//!
//! Not here: what depends on other fields, records or rights, which only the org can tell.

pub mod fits;
mod misfit;
mod record;
mod see;

use serde::Serialize;

use crate::catalog::Flags;
use crate::temporal::{DateTime, parse_date};
use crate::{Decimal, Field, FieldType, Object};

pub use misfit::{Misfit, Unfit};

use self::record::{Take, each};
use self::see::{Seen, see};

/// What is done with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Write {
    /// It is created, or created unless it is there.
    Create,
    /// It is changed.
    Update,
}

/// Checks a record that is about to be sent: everything that is wrong with it, in the order of its values.
///
/// What the platform mends by itself fits: it rounds decimals, trims text, and lets a picklist that is not restricted
/// grow. Values of names that the Catalog does not know, such as a parent by its external id, are left to the org.
///
/// ```
/// use sobjects::check::{Unfit, Write, check};
/// use sobjects::{Field, FieldType, Object, catalog::Flags};
/// #[derive(serde::Serialize)]
/// struct Change<'a> {
///     #[serde(rename = "NextStep")]
///     next_step: &'a str,
/// }
/// let flags = Flags::UPDATEABLE | Flags::NILLABLE;
/// let next_step = Field { name: "NextStep".into(), length: 10, flags, ..Field::default() };
/// let deal = Object { fields: vec![next_step].into(), ..Object::default() };
/// assert!(check(&deal, Write::Update, &Change { next_step: "Call" }).is_ok());
/// let misfits = check(&deal, Write::Update, &Change { next_step: "Call on Monday" }).unwrap_err();
/// assert_eq!(misfits[0].unfit, Unfit::TooLong { length: 14, most: 10 });
/// ```
///
/// # Errors
/// All misfits, at least one.
pub fn check(object: &Object, write: Write, record: &impl Serialize) -> Result<(), Vec<Misfit>> {
    let mut checking = Checking { object, write, count: 0, misfits: Vec::new() };
    each(record, &mut checking);
    let Checking { count, mut misfits, .. } = checking;
    if count == 0 && write == Write::Update {
        misfits.push(Misfit::new("", Unfit::Empty));
    }
    if misfits.is_empty() { Ok(()) } else { Err(misfits) }
}

/// How far the check of a record has come.
struct Checking<'o> {
    object: &'o Object,
    write: Write,
    count: usize,
    misfits: Vec<Misfit>,
}

impl Take for Checking<'_> {
    fn take<V: Serialize + ?Sized>(&mut self, name: &str, value: &V) {
        let field = self.object.field(name);
        // A record's id names it, and is no value of it.
        self.count += usize::from(field.is_none_or(|field| field.kind != FieldType::Id));
        let Some(field) = field else { return };
        let mut found = writable(field, self.write);
        if found.is_ok() {
            see(value, |seen| found = fits(field, &seen));
        }
        if let Err(unfit) = found {
            self.misfits.push(Misfit::new(name, unfit));
        }
    }
}

fn writable(field: &Field, write: Write) -> Result<(), Unfit> {
    let flag = match write {
        Write::Create => Flags::CREATEABLE,
        Write::Update => Flags::UPDATEABLE,
    };
    if field.is(flag) || field.kind == FieldType::Id { Ok(()) } else { Err(Unfit::ReadOnly) }
}

fn fits(field: &Field, value: &Seen<'_>) -> Result<(), Unfit> {
    match value {
        Seen::Null => fits::null(field),
        Seen::Flag => Ok(()),
        Seen::Whole(number) => whole(field, *number),
        Seen::Real(number) if number.is_finite() => digits(field, Decimal::nearest_to(*number), number),
        Seen::Real(number) => Err(Unfit::NotANumber { value: number.to_string() }),
        Seen::Digits(text) => digits(field, text.parse().ok(), text),
        Seen::Text(text) => words(field, text),
    }
}

fn whole(field: &Field, number: i128) -> Result<(), Unfit> {
    match field.kind {
        FieldType::Int | FieldType::Long => fits::whole(field, number),
        _ => digits(field, i64::try_from(number).ok().map(Decimal::from), &number),
    }
}

/// A number beyond what a decimal holds is beyond every field.
fn digits(field: &Field, number: Option<Decimal>, given: &dyn std::fmt::Display) -> Result<(), Unfit> {
    if !matches!(field.kind, FieldType::Double | FieldType::Currency | FieldType::Percent) {
        return Ok(());
    }
    match number {
        Some(number) => fits::digits(field, number),
        None if field.precision == 0 => Ok(()),
        None => Err(fits::too_large(field, given)),
    }
}

fn words(field: &Field, text: &str) -> Result<(), Unfit> {
    let text = text.trim();
    if text.is_empty() {
        return fits::null(field);
    }
    if field.is(Flags::ENCRYPTED) {
        fits::unmasked(text)?;
    }
    match field.kind {
        FieldType::Date => fits::year(parse_date(text)?),
        FieldType::DateTime => fits::year(text.parse::<DateTime>()?.utc().date_naive()),
        FieldType::Picklist if field.is(Flags::RESTRICTED_PICKLIST) => fits::among(field, text),
        FieldType::MultiPicklist if field.is(Flags::RESTRICTED_PICKLIST) => {
            fits::choices(text).try_for_each(|chosen| fits::among(field, chosen))
        }
        // The platform counts an id by its own rules, a file by its bytes, and rich text after it has rewritten it.
        FieldType::Id | FieldType::Reference | FieldType::Base64 => Ok(()),
        _ if field.is(Flags::HTML) => Ok(()),
        FieldType::Email => fits::email(text).and_then(|()| fits::length(field, text)),
        _ => fits::length(field, text),
    }
}
