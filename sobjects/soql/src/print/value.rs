//! Literals.

use std::fmt::{Display, Formatter, Result, Write};

use sobjects::temporal::DateTime;

use crate::ast::{Pattern, Value};

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::String(text) => string(f, text),
            Self::Pattern(pattern) => pattern_string(f, pattern),
            Self::Number(number) => number.fmt(f),
            Self::Currency(currency) => write!(f, "{}{}", currency.code(), currency.amount()),
            Self::Date(date) => write!(f, "{}", date.format("%Y-%m-%d")),
            Self::DateTime(moment) => date_time(f, *moment),
            Self::Time(time) => time.fmt(f),
            Self::DateLiteral(literal) => literal.fmt(f),
        }
    }
}

fn date_time(f: &mut Formatter<'_>, moment: DateTime) -> Result {
    let utc = moment.utc();
    let format =
        if utc.timestamp_subsec_millis() == 0 { "%Y-%m-%dT%H:%M:%SZ" } else { "%Y-%m-%dT%H:%M:%S%.3fZ" };
    write!(f, "{}", utc.format(format))
}

fn string(f: &mut Formatter<'_>, text: &str) -> Result {
    f.write_char('\'')?;
    for c in text.chars() {
        match c {
            '\\' => f.write_str("\\\\")?,
            c => escaped(f, c)?,
        }
    }
    f.write_char('\'')
}

/// A pattern's own backslashes are escapes already.
fn pattern_string(f: &mut Formatter<'_>, pattern: &Pattern) -> Result {
    f.write_char('\'')?;
    for c in pattern.as_str().chars() {
        escaped(f, c)?;
    }
    f.write_char('\'')
}

/// A character other than a backslash. Whatever could end the string or upset a reader is written as an escape.
fn escaped(f: &mut Formatter<'_>, c: char) -> Result {
    match c {
        '\'' => f.write_str("\\'"),
        '\n' => f.write_str("\\n"),
        '\r' => f.write_str("\\r"),
        '\t' => f.write_str("\\t"),
        '\u{8}' => f.write_str("\\b"),
        '\u{c}' => f.write_str("\\f"),
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => write!(f, "\\u{:04X}", u32::from(c)),
        c => f.write_char(c),
    }
}
