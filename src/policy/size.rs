//! How large a change of a value may be, each change for itself.
//!
//! Where a change cannot be measured it is refused: from or to no value, in per cent of nothing, a number of money
//! where records have currencies of their own. So is a change of the currency itself, which changes every amount.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use sobjects::catalog::FieldType;
use sobjects::temporal::parse_date;
use sobjects::{DateTime, Decimal, Field, Object};

use super::{Pattern, Policy, Refusal};

/// The field that says which currency a record's amounts are in.
const CURRENCY: &str = "CurrencyIsoCode";

const DAY: i64 = 24 * 60 * 60;

/// The most by which a value may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Given")]
pub(super) enum Most {
    /// `"20%"` of the old value.
    Percent(Decimal),
    /// `"180 days"`.
    Days(u32),
    /// `5000`, in the field's own unit.
    Number(Decimal),
}

/// As the file gives it.
#[derive(Deserialize)]
#[serde(untagged, expecting = "how large a change may be: \"20%\", \"180 days\" or 5000")]
enum Given {
    Text(String),
    Whole(i64),
    Fraction(f64),
}

/// The most by which values may change, by object and field.
pub(super) type Sizes = Vec<(Pattern, Vec<(Pattern, Most)>)>;

pub(super) fn sizes(objects: BTreeMap<String, BTreeMap<String, Most>>) -> Sizes {
    let of = |fields: BTreeMap<String, Most>| {
        fields.into_iter().map(|(field, most)| (field.into(), most)).collect()
    };
    objects.into_iter().map(|(object, fields)| (object.into(), of(fields))).collect()
}

impl Policy {
    /// Whether a value may change by so much.
    ///
    /// # Errors
    /// It changes by more, or by how much cannot be said.
    pub fn check_size(
        &self,
        object: &Object,
        field: &Field,
        old: Option<&str>,
        new: Option<&str>,
    ) -> Result<(), Refusal> {
        let refuse = |most: String, why: Why| {
            let (object, field) = (object.name.to_string(), field.name.to_string());
            Refusal::Size { object, field, most, why: why.to_string() }
        };
        if field.name.eq_ignore_ascii_case(CURRENCY)
            && let Some((amount, most)) = self.limited_amount(object)
        {
            return Err(refuse(format!("{most} of {}", amount.name), Why::Currency));
        }
        for most in self.limits(object, field) {
            let size =
                if most.is_in_one_unit(object, field) { size(field, old, new) } else { Err(Why::Unit) };
            size.and_then(|size| most.allows(&size)).map_err(|why| refuse(most.to_string(), why))?;
        }
        Ok(())
    }

    /// Whether the size of changes of this field is limited. A refusal tells something about the old value.
    pub(super) fn is_limited(&self, object: &Object, field: &Field) -> bool {
        self.limits(object, field).next().is_some()
    }

    /// A limit by a pattern is for the fields that it can be for; one by a name is for that field.
    fn limits<'p>(&'p self, object: &'p Object, field: &'p Field) -> impl Iterator<Item = Most> + 'p {
        let of = self.sizes.iter().filter(|(pattern, _)| pattern.matches(&object.name));
        let here = of.flat_map(|(_, fields)| fields).filter(|(pattern, most)| {
            pattern.names(&field.name) || (pattern.matches(&field.name) && most.fits(field))
        });
        here.map(|(_, most)| *most)
    }

    fn limited_amount<'c>(&self, object: &'c Object) -> Option<(&'c Field, Most)> {
        let mut amounts = object.fields.iter().filter(|field| field.kind == FieldType::Currency);
        amounts.find_map(|field| Some((field, self.limits(object, field).next()?)))
    }
}

impl Most {
    /// Whether values of this field can change by so much.
    pub(super) fn fits(self, field: &Field) -> bool {
        match self {
            Self::Days(_) => matches!(field.kind, FieldType::Date | FieldType::DateTime),
            Self::Percent(_) | Self::Number(_) => field.kind.is_number(),
        }
    }

    /// Whether the number means the same on every record.
    pub(super) fn is_in_one_unit(self, object: &Object, field: &Field) -> bool {
        let has_currencies = field.kind == FieldType::Currency && object.field(CURRENCY).is_some();
        !(matches!(self, Self::Number(_)) && has_currencies)
    }

    fn allows(self, size: &Size) -> Result<(), Why> {
        let is_within = match (self, size) {
            (Self::Percent(percent), Size::Number { old, change }) => {
                if old.is_zero() && !change.is_zero() {
                    return Err(Why::FromNothing);
                }
                let most = old.checked_mul(*percent).ok_or(Why::Unmeasured)?;
                change.checked_mul(100.into()).ok_or(Why::Unmeasured)? <= most
            }
            (Self::Number(most), Size::Number { change, .. }) => *change <= *most,
            (Self::Days(days), Size::Seconds(seconds)) => *seconds <= i64::from(days) * DAY,
            _ => return Err(Why::Unmeasured),
        };
        if is_within { Ok(()) } else { Err(Why::TooLarge) }
    }
}

/// By how much a value changes; never below zero.
enum Size {
    Number { old: rust_decimal::Decimal, change: rust_decimal::Decimal },
    Seconds(i64),
}

fn size(field: &Field, old: Option<&str>, new: Option<&str>) -> Result<Size, Why> {
    let given = |value: Option<&str>| value.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let (old, new) = (given(old).ok_or(Why::FromNothing)?, given(new).ok_or(Why::ToNothing)?);
    let size = match field.kind {
        FieldType::Date => days_between(&old, &new),
        FieldType::DateTime => seconds_between(&old, &new),
        _ => numbers_between(&old, &new),
    };
    size.ok_or(Why::Unmeasured)
}

fn days_between(old: &str, new: &str) -> Option<Size> {
    let days = parse_date(new).ok()?.signed_duration_since(parse_date(old).ok()?).num_days();
    Some(Size::Seconds(days.abs().checked_mul(DAY)?))
}

fn seconds_between(old: &str, new: &str) -> Option<Size> {
    let moment = |text: &str| text.parse::<DateTime>().ok().map(DateTime::utc);
    // Rounded up: part of a second more is more.
    let millis = (moment(new)? - moment(old)?).num_milliseconds().abs();
    Some(Size::Seconds(millis.checked_add(999)? / 1000))
}

fn numbers_between(old: &str, new: &str) -> Option<Size> {
    let number = |text: &str| text.parse::<Decimal>().ok().map(|number| number.0);
    let (old, new) = (number(old)?, number(new)?);
    Some(Size::Number { old: old.abs(), change: new.checked_sub(old)?.abs() })
}

/// Why a change is not made.
enum Why {
    TooLarge,
    FromNothing,
    ToNothing,
    Unit,
    Currency,
    Unmeasured,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "this change is larger",
            Self::FromNothing => "from no value, or from 0, that cannot be measured",
            Self::ToNothing => "to no value that cannot be measured",
            Self::Unit => "records have currencies of their own, so that a number of money says nothing",
            Self::Currency => "another currency changes every amount",
            Self::Unmeasured => "it cannot be measured by how much the value changes",
        })
    }
}

impl TryFrom<Given> for Most {
    type Error = String;

    fn try_from(given: Given) -> Result<Self, String> {
        let text = match given {
            Given::Text(text) => text,
            Given::Whole(number) => number.to_string(),
            Given::Fraction(number) => number.to_string(),
        };
        let text = text.trim();
        let most = if let Some(percent) = text.strip_suffix('%') {
            percent.trim_end().parse().ok().map(Self::Percent)
        } else if let Some(days) = text.strip_suffix("days").or_else(|| text.strip_suffix("day")) {
            days.trim_end().parse().ok().map(Self::Days)
        } else {
            text.parse().ok().map(Self::Number)
        };
        let is_size = |most: &Self| match most {
            Self::Percent(number) | Self::Number(number) => !number.is_sign_negative(),
            Self::Days(_) => true,
        };
        most.filter(is_size).ok_or_else(|| {
            format!("`{text}` is not how large a change may be: write \"20%\", \"180 days\" or 5000")
        })
    }
}

impl fmt::Display for Most {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => write!(f, "{percent} %"),
            Self::Days(days) => write!(f, "{days} days"),
            Self::Number(number) => number.fmt(f),
        }
    }
}
