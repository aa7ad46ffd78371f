//! Literals.

use sobjects::temporal::{self, Date, DateTime};

use super::Parser;
use super::string::{unescape, unescape_pattern};
use crate::ast::{Currency, DateLiteral, Literal, Number, Period, Span, Spanned, Value};
use crate::error::{Error, Syntax, nearest};
use crate::lexer::{Kind, is_currency};
use crate::literal::DateName;

use chrono::Datelike;

const EXPECTED: &str = "a value";

impl Parser<'_> {
    /// A literal on the right of an operator or in a list.
    pub(super) fn value(&mut self) -> Result<Literal, Error> {
        let span = self.tokens.peek().span;
        match self.tokens.peek().kind {
            Kind::String => {
                let node = unescape(self.tokens.text(), span).map(Value::String)?;
                Ok(Spanned { node, span: self.tokens.advance() })
            }
            Kind::Number | Kind::Plus | Kind::Minus => self.number(),
            Kind::Temporal => {
                let node = temporal(self.tokens.text(), span)?;
                Ok(Spanned { node, span: self.tokens.advance() })
            }
            Kind::Word => self.word_value(),
            _ => Err(self.tokens.unexpected(EXPECTED)),
        }
    }

    /// A literal on the right of LIKE, where a string is a pattern.
    pub(super) fn pattern(&mut self) -> Result<Literal, Error> {
        let span = self.tokens.peek().span;
        if !self.tokens.at(&Kind::String) {
            return self.value();
        }
        let node = unescape_pattern(self.tokens.text(), span).map(Value::Pattern)?;
        Ok(Spanned { node, span: self.tokens.advance() })
    }

    fn number(&mut self) -> Result<Literal, Error> {
        let start = self.tokens.peek().span;
        let sign = if self.tokens.take(&Kind::Minus).is_some() { "-" } else { "" };
        if sign.is_empty() {
            self.tokens.take(&Kind::Plus);
        }
        let digits = self.tokens.text();
        let number = Number::new(&format!("{sign}{digits}"))
            .filter(|_| self.tokens.at(&Kind::Number))
            .ok_or_else(|| self.tokens.unexpected("a number"))?;
        Ok(Spanned { node: Value::Number(number), span: start.to(self.tokens.advance()) })
    }

    /// `null`, `true`, `false`, a date literal, or an amount with its currency.
    fn word_value(&mut self) -> Result<Literal, Error> {
        let word = self.tokens.text();
        let node = match word {
            _ if word.eq_ignore_ascii_case("null") => Value::Null,
            _ if word.eq_ignore_ascii_case("true") => Value::Bool(true),
            _ if word.eq_ignore_ascii_case("false") => Value::Bool(false),
            _ => match (DateName::named(word), currency(word)) {
                (Some(name), _) => return self.date_literal(name),
                (None, Some(currency)) => Value::Currency(currency),
                (None, None) => return Err(self.no_value()),
            },
        };
        Ok(Spanned { node, span: self.tokens.advance() })
    }

    fn date_literal(&mut self, name: DateName) -> Result<Literal, Error> {
        let word = self.tokens.text();
        let start = self.tokens.advance();
        let colon = self.tokens.take(&Kind::Colon);
        let (make, period) = match (name, colon) {
            (DateName::Plain(literal), None) => {
                return Ok(Spanned { node: Value::DateLiteral(literal), span: start });
            }
            (DateName::Plain(_), Some(span)) => {
                return Err(Error::new(Syntax::DateLiteralTakesNoNumber { name: word.to_owned() }, span));
            }
            (DateName::Counted(make, period), _) => (make, period),
        };
        let n = self.tokens.text().parse().ok().filter(|_| colon.is_some());
        match n {
            Some(n) => {
                let span = start.to(self.tokens.advance());
                Ok(Spanned { node: Value::DateLiteral(make(period, n)), span })
            }
            None => Err(Error::new(Syntax::DateLiteralWantsNumber { name: word.to_owned() }, start)),
        }
    }

    fn no_value(&self) -> Error {
        let word: String = self.tokens.text().chars().take(60).collect();
        let periods = Period::ALL.iter().filter(|(period, _)| *period != Period::Day);
        let mut names: Vec<String> = periods
            .flat_map(|(period, _)| {
                [DateLiteral::Last(*period), DateLiteral::This(*period), DateLiteral::Next(*period)]
            })
            .map(|literal| literal.to_string())
            .collect();
        names.extend(["TODAY", "YESTERDAY", "TOMORROW", "LAST_N_DAYS:n", "NEXT_N_DAYS:n"].map(String::from));
        let nearest = nearest(&word, names.iter().map(String::as_str));
        Error::new(Syntax::NotAValue { word, nearest }, self.tokens.peek().span)
    }
}

fn currency(word: &str) -> Option<Currency> {
    let whole = word.split('.').next().unwrap_or_default();
    let (code, amount) = word.split_at_checked(3).filter(|_| is_currency(whole))?;
    Currency::new(code, Number::new(amount)?)
}

/// A date, dateTime or time.
fn temporal(text: &str, span: Span) -> Result<Value, Error> {
    let wrong = |kind, example| {
        let text = text.chars().take(60).collect();
        Error::new(Syntax::Temporal { text, kind, example }, span)
    };
    let upper = text.to_ascii_uppercase();
    if !text.contains('-') && !upper.contains('T') {
        let time = upper.ends_with('Z').then(|| upper.parse().ok()).flatten();
        return time.map(Value::Time).ok_or_else(|| wrong("time", "17:30:00.000Z"));
    }
    if !upper.contains('T') {
        let date = temporal::parse_date(text).ok().filter(in_range);
        return date.map(Value::Date).ok_or_else(|| wrong("date", "2026-06-30"));
    }
    upper
        .parse::<DateTime>()
        .ok()
        .filter(|_| has_minutes(&upper))
        .filter(|moment| in_range(&moment.utc().date_naive()))
        .map(Value::DateTime)
        .ok_or_else(|| wrong("dateTime", "2026-06-30T12:00:00Z"))
}

/// Whether the offset of a dateTime is `Z` or has its minutes; the platform takes no `+02`.
fn has_minutes(upper: &str) -> bool {
    upper.rsplit_once(['+', '-']).is_some_and(|(_, offset)| offset.len() >= "0200".len())
}

fn in_range(date: &Date) -> bool {
    (1700..=4000).contains(&date.year())
}
