//! What is wrong with a query, and where in the literal.

use std::ops::Range;

use soql::ast::Span;
use syn::LitStr;

/// Something wrong at a place of the query's text.
#[derive(Debug)]
pub(crate) struct Problem {
    /// What, as a sentence.
    pub(crate) message: String,
    /// Where, in the text as it was written.
    pub(crate) span: Span,
}

impl Problem {
    pub(crate) fn new(message: impl Into<String>, span: Span) -> Self {
        Self { message: message.into(), span }
    }
}

/// All of them as errors of the compiler, each with the line of the query it is in.
pub(crate) fn errors(problems: &[Problem], text: &str, literal: &LitStr) -> syn::Error {
    let errors = problems.iter().map(|problem| {
        let message = format!("{}\n{}", problem.message, problem.span.snippet(text));
        syn::Error::new(place(problem.span, text, literal), message)
    });
    let together = |mut first: syn::Error, next| {
        first.combine(next);
        first
    };
    errors.reduce(together).unwrap_or_else(|| syn::Error::new(literal.span(), "this query has a mistake"))
}

/// The place within the literal, which only nightly compilers tell; elsewhere, and where escapes stand between, the
/// whole literal.
fn place(span: Span, text: &str, literal: &LitStr) -> proc_macro2::Span {
    let written = literal.token().to_string();
    let within = written.find(text).and_then(|before| {
        let range: Range<usize> = before + span.start as usize..before + span.end as usize;
        literal.token().subspan(range)
    });
    within.unwrap_or_else(|| literal.span())
}
