//! The query's text: the parser knows no bind variables, so literals take their place while it reads.

use std::ops::Range;

use soql::ast::Span;

use crate::problem::Problem;

/// What stands in for a list.
const LIST: &str = "(null)";

/// A query's text without its bind variables.
#[derive(Debug)]
pub(crate) struct Source {
    /// The text for the parser.
    pub(crate) text: String,
    /// The bind variables, in their order.
    pub(crate) binds: Vec<Bind>,
}

/// A bind variable.
#[derive(Debug)]
pub(crate) struct Bind {
    /// Its name.
    pub(crate) name: String,
    /// Where it is written, with its colon.
    pub(crate) written: Range<usize>,
    /// Where its stand-in stands in the text for the parser.
    stands: Range<usize>,
}

impl Source {
    /// Takes the bind variables out.
    pub(crate) fn read(written: &str) -> Result<Self, Problem> {
        let mut source = Self { text: String::with_capacity(written.len()), binds: Vec::new() };
        let mut done = 0;
        for colon in colons(written) {
            let after = written.get(colon + 1..).unwrap_or_default();
            let name: String = after.chars().take_while(|c| is_word(*c)).collect();
            let end = colon + 1 + name.len();
            let follows = after.get(name.len()..).and_then(|rest| rest.chars().next());
            if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') || follows == Some('.') {
                let message = "`:` stands before the name of a variable; for another expression give it one: `:id` in the query, \
                     and `, id = …` behind it";
                return Err(Problem::new(message, Span::new(colon, end)));
            }
            source.text.push_str(written.get(done..colon).unwrap_or_default());
            let stand_in = stand_in(&source.text);
            let start = source.text.len();
            source.text.push_str(stand_in);
            source.binds.push(Bind { name, written: colon..end, stands: start..source.text.len() });
            done = end;
        }
        source.text.push_str(written.get(done..).unwrap_or_default());
        Ok(source)
    }

    /// The bind variable for which this literal stands.
    pub(crate) fn bind_at(&self, literal: Span) -> Option<usize> {
        self.binds.iter().position(|bind| bind.stands.contains(&(literal.start as usize)))
    }

    /// Whether the bind variable for which this literal stands is a list.
    pub(crate) fn is_list(&self, literal: Span) -> bool {
        let bind = self.bind_at(literal).and_then(|at| self.binds.get(at));
        bind.is_some_and(|bind| self.text.get(bind.stands.clone()) == Some(LIST))
    }

    /// A place of the parser's text in the text as it was written.
    pub(crate) fn written(&self, span: Span) -> Span {
        let (start, end) = (self.place(span.start as usize), self.place(span.end as usize));
        Span::new(start.start, end.end)
    }

    fn place(&self, at: usize) -> Range<usize> {
        let before = self.binds.iter().rfind(|bind| bind.stands.start < at || bind.stands.contains(&at));
        match before {
            None => at..at,
            Some(bind) if at < bind.stands.end => bind.written.clone(),
            Some(bind) => {
                let at = at - bind.stands.end + bind.written.end;
                at..at
            }
        }
    }
}

/// The colons outside strings that belong to no date literal and to no time.
fn colons(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    let (mut quoted, mut escaped, mut before) = (false, false, ' ');
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '\'' => quoted = !quoted,
            ':' if !quoted && !is_word(before) => found.push(at),
            _ => {}
        }
        before = letter;
    }
    found
}

const fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// What the parser and the check take in the place of a bind variable. Null goes with every type.
fn stand_in(before: &str) -> &'static str {
    let word = before.trim_end().rsplit(|letter: char| !is_word(letter)).next().unwrap_or_default();
    match word.to_ascii_uppercase().as_str() {
        "IN" => LIST,
        "LIMIT" | "OFFSET" => "1",
        _ => "null",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colons_in_strings_times_and_date_literals_bind_nothing() {
        let text = r"SELECT Id FROM A WHERE N = ':a\' :b' AND D > 2026-01-01T10:00:00Z AND E = LAST_N_DAYS:3";
        assert!(Source::read(text).is_ok_and(|source| source.binds.is_empty() && source.text == text));
    }

    #[test]
    fn places_come_back_to_where_they_were_written() {
        let text = "SELECT Id FROM A WHERE B = :x AND C IN :list_of_them AND Oops = 1 LIMIT :n";
        let source = Source::read(text).expect("a source");
        assert_eq!(source.text, "SELECT Id FROM A WHERE B = null AND C IN (null) AND Oops = 1 LIMIT 1");
        let of = |text: &str, part: &str| {
            let at = text.find(part).expect("a part");
            Span::new(at, at + part.len())
        };
        for part in ["SELECT", "B =", "Oops", "LIMIT"] {
            let written = source.written(of(&source.text, part));
            assert_eq!(written.text(text), part);
        }
        assert_eq!(source.written(of(&source.text, "(null)")).text(text), ":list_of_them");
        assert_eq!(source.bind_at(of(&source.text, "null)")), Some(1));
    }

    #[test]
    fn an_expression_wants_a_name() {
        for text in ["SELECT Id FROM A WHERE B = :x.y", "SELECT Id FROM A WHERE B = :(1)"] {
            assert!(Source::read(text).is_err_and(|problem| problem.message.contains("name")), "{text}");
        }
    }
}
