//! The platform's own words for the same errors, for whoever must answer as it does.
//!
//! Texts and their layout are those seen on the wire; the snippet rule fits all recorded samples.

mod problem;
mod snippet;
mod syntax;

use crate::error::{Error, ErrorKind, Problem};
use crate::span::Span;
use snippet::Place;

/// A message about a place, with the snippet that the platform's parsers put in front; SOSL has the same.
#[must_use]
pub fn parser_message(source: &str, span: Span, text: &str) -> String {
    Place::of(span, source).of_parser().message(text)
}

impl Error {
    /// The `message` with which the platform answers this error in this query.
    ///
    /// ```
    /// let query = "SELECT Id, FROM Account";
    /// let error = soql::parse(query).unwrap_err();
    /// assert_eq!(
    ///     error.platform_message(query),
    ///     "\nSELECT Id, FROM Account\n          ^\nERROR at Row:1:Column:11\nunexpected token: 'FROM'"
    /// );
    /// ```
    #[must_use]
    pub fn platform_message(&self, source: &str) -> String {
        match &self.kind {
            ErrorKind::Syntax(error) => {
                syntax::message(error, self.span, source, Place::of(self.span, source))
            }
            ErrorKind::Problem(error) => {
                problem::message(error, Place::of(blamed(error, self.span, source), source), source)
            }
            // The platform has no objection to these.
            ErrorKind::Refusal(refusal) => refusal.to_string(),
        }
    }
}

/// Where the platform puts its caret: of a value that does not fit, under the field before it.
fn blamed(problem: &Problem, span: Span, source: &str) -> Span {
    let (Problem::InvalidId { field, .. } | Problem::WrongValue { field, .. }) = problem else { return span };
    let before = Span { start: 0, end: span.start }.text(source);
    before.rfind(field.as_str()).map_or(span, |start| Span::new(start, start + field.len()))
}
