//! The platform's words for what is not SOQL.

use super::snippet::Place;
use crate::error::Syntax;
use crate::span::Span;

pub(super) fn message(error: &Syntax, span: Span, source: &str, place: Place<'_>) -> String {
    let place = place.of_parser();
    let text = match error {
        Syntax::TooLong { .. } => {
            return "SOQL statements cannot be longer than 100000 characters.".to_owned();
        }
        Syntax::Empty => return "unexpected token: '<EOF>'".to_owned(),
        Syntax::BindVariable => return "Bind variables only allowed in Apex code".to_owned(),
        Syntax::Character { .. } | Syntax::DoubleQuotes => {
            let column = place.column();
            format!("line 1:{column} no viable alternative at character '{}'", span.text(source))
        }
        Syntax::UnclosedString => {
            format!("line 1:{} mismatched character '<EOF>' expecting '''", source.chars().count())
        }
        Syntax::LineBreakInString => {
            format!("line 1:{} mismatched character '\\n' expecting '''", place.column())
        }
        Syntax::Escape { escape } => format!("Illegal escape sequence '{escape}' in string literal"),
        Syntax::SemiJoinClause { .. } => format!("missing value at '{}'", word(span, source)),
        _ if place.column() == 0 => return format!("unexpected token: {}", word(span, source)),
        _ => format!("unexpected token: '{}'", word(span, source)),
    };
    place.message(&text)
}

/// The first word of what stands there.
fn word(span: Span, source: &str) -> &str {
    let text = span.text(source);
    text.split_whitespace().next().unwrap_or("<EOF>")
}
