//! Exact numbers: currency and other decimals, read from the very digits on the wire.
//!
//! Not here: `double` and `percent` fields, which the platform itself keeps as binary floating point.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{Error, IgnoredAny, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// A decimal number that keeps its digits, for money above all.
///
/// It has up to 28 digits; what has more is read as the nearest that has not, so that no record is lost for it. Of
/// numbers of that size (`MAX`, `MIN`) make sums with `checked_add`.
///
/// ```
/// use sobjects::Decimal;
/// let amount: Decimal = serde_json::from_str("123456789012345.67")?;
/// assert_eq!(serde_json::to_string(&amount)?, "123456789012345.67");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Decimal(pub rust_decimal::Decimal);

impl Decimal {
    /// The decimal nearest to a binary number; nothing where it is no number, or beyond what a decimal holds.
    #[must_use]
    pub fn nearest_to(number: f64) -> Option<Self> {
        rust_decimal::Decimal::try_from(number).ok().map(Self)
    }
}

impl Deref for Decimal {
    type Target = rust_decimal::Decimal;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl From<rust_decimal::Decimal> for Decimal {
    fn from(number: rust_decimal::Decimal) -> Self {
        Self(number)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl FromStr for Decimal {
    type Err = rust_decimal::Error;

    /// Reads `12.50` as well as the exponent form `1.25E7`, which the platform uses for large numbers.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        rust_decimal::Decimal::from_str_exact(text)
            .or_else(|error| {
                if text.contains(['e', 'E']) {
                    rust_decimal::Decimal::from_scientific(text)
                } else {
                    Err(error)
                }
            })
            .map(Self)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.to_string()).map_err(serde::ser::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, Digits)
    }
}

/// The name by which serde_json is asked for a value's own text; `RawValue` asks so too, and keeps a copy of it.
const RAW: &str = "$serde_json::private::RawValue";

struct Digits;

impl<'de> Visitor<'de> for Digits {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    /// What answers to the name: a map of the text alone.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Decimal, A::Error> {
        let entry = map.next_entry::<IgnoredAny, Text>()?;
        entry.map(|(_, Text(number))| number).ok_or_else(|| A::Error::invalid_type(Unexpected::Map, &self))
    }

    /// What has the value no longer as text: serde's own buffer, for one, within flattened structs.
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Decimal, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        from_wire(text).map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
        Ok(Decimal(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Decimal, E> {
        Ok(Decimal(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
        self.visit_str(&number.to_string())
    }
}

/// A value's own text, read.
struct Text(Decimal);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::text::read(deserializer, from_wire).map(Self)
    }
}

fn from_wire(raw: &str) -> Result<Decimal, String> {
    // Where a format knows only text, as CSV does, a number comes in quotes.
    let text = raw.trim_matches('"');
    text.parse().ok().or_else(|| nearest(text)).ok_or_else(|| format!("`{raw}` is not a decimal number"))
}

/// The nearest that a decimal can be to a number with too many digits for it. The platform gives money 18 digits; a
/// formula may give any, and one such number is no reason to lose the record that it stands in.
fn nearest(text: &str) -> Option<Decimal> {
    let rounded = || rust_decimal::Decimal::from_str(text).ok();
    let number = || text.parse::<f64>().ok().filter(|number| number.is_finite());
    let clamped = |number: f64| match number.abs() {
        ..1.0 => rust_decimal::Decimal::ZERO,
        _ if number < 0.0 => rust_decimal::Decimal::MIN,
        _ => rust_decimal::Decimal::MAX,
    };
    rounded().or_else(|| number().map(clamped)).map(Decimal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighteen_digits_survive_the_round_trip() {
        for wire in ["0.01", "123456789012345678", "-9999999999999999.99", "1250000.0"] {
            let number: Decimal = serde_json::from_str(wire).expect("number");
            assert_eq!(serde_json::to_string(&number).expect("text"), wire);
        }
    }

    #[test]
    fn digits_survive_from_text_streams_and_values_in_memory() {
        let wire = "-9999999999999999.99";
        let number = serde_json::from_reader::<_, Decimal>(wire.as_bytes()).expect("number");
        assert_eq!(number.to_string(), wire);
        assert_eq!(
            serde_json::from_value::<Decimal>(serde_json::json!(12.5)).expect("number").to_string(),
            "12.5"
        );
        assert!(serde_json::from_str::<Decimal>("{}").is_err());
        assert!(serde_json::from_str::<Decimal>("true").is_err());
    }

    #[test]
    fn a_number_within_a_flattened_struct_is_read() {
        #[derive(Deserialize)]
        struct Outer {
            #[serde(flatten)]
            inner: Inner,
        }
        #[derive(Deserialize)]
        struct Inner {
            amounts: Vec<Decimal>,
        }
        let read: Outer = serde_json::from_str(r#"{"amounts":[12.50,3,-4,"5.5"]}"#).expect("numbers");
        assert_eq!(
            read.inner.amounts.iter().map(Decimal::to_string).collect::<Vec<_>>(),
            ["12.5", "3", "-4", "5.5"]
        );
    }

    #[test]
    fn the_exponent_form_is_read() {
        let number: Decimal = serde_json::from_str("1.25E7").expect("number");
        assert_eq!(number.to_string(), "12500000");
    }

    #[test]
    fn a_number_with_too_many_digits_is_read_as_the_nearest() {
        let read = |wire: &str| serde_json::from_str::<Decimal>(wire).expect("number");
        assert_eq!(read("1.0E30").0, rust_decimal::Decimal::MAX);
        assert_eq!(read("-1e300").0, rust_decimal::Decimal::MIN);
        assert_eq!(read("1.0E-40").0, rust_decimal::Decimal::ZERO);
        let third = format!("0.{}", "3".repeat(40));
        assert_eq!(read(&third).to_string(), format!("0.{}", "3".repeat(28)));
        assert!(serde_json::from_str::<Decimal>("\"NaN\"").is_err());
    }

    #[test]
    fn a_number_in_quotes_is_read_and_other_text_is_not() {
        assert_eq!(serde_json::from_str::<Decimal>("\"12.50\"").expect("number").to_string(), "12.50");
        assert!(serde_json::from_str::<Decimal>("\"12,50\"").is_err());
        assert!(serde_json::from_str::<Decimal>("\"\"").is_err());
    }
}
