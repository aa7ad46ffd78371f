//! Whole numbers, however they are written: `5`, `5.0`, `1.2E3`, `"5"`.
//!
//! An int or long field holds a whole number, and which of these it comes as differs between what answers: queries
//! write digits, formulas and other services behind an external object a point, files text.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// A number that is whole once it is read.
pub(crate) struct Whole(pub(crate) i64);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WholeVisitor).map(Self)
    }
}

struct WholeVisitor;

impl Visitor<'_> for WholeVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E>(self, number: u64) -> Result<i64, E> {
        Ok(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The nearest; beyond what 64 bits hold, the largest that they do.
    fn visit_f64<E>(self, number: f64) -> Result<i64, E> {
        Ok(number.round() as i64)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        let point = || text.parse::<f64>().ok().filter(|number| number.is_finite());
        match text.parse() {
            Ok(number) => Ok(number),
            Err(_) => point().map_or_else(
                || Err(E::custom(format_args!("`{text}` is no number"))),
                |number| self.visit_f64(number),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_whole_number_is_read() {
        let read = |wire: &str| serde_json::from_str::<Whole>(wire).map(|whole| whole.0).ok();
        for (wire, number) in [
            ("5", Some(5)),
            ("-5.0", Some(-5)),
            ("1.2E3", Some(1200)),
            ("\"7\"", Some(7)),
            ("\"7.0\"", Some(7)),
            ("9007199254740993", Some(9_007_199_254_740_993)),
            ("18446744073709551615", Some(i64::MAX)),
            ("-1e300", Some(i64::MIN)),
            ("\"seven\"", None),
            ("true", None),
        ] {
            assert_eq!(read(wire), number, "{wire}");
        }
    }
}
