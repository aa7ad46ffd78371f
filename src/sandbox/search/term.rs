//! What is searched for: words, phrases, wildcards, AND, OR, AND NOT.

use super::scanner::Scanner;
use super::text::{Words, is_part};
use crate::sandbox::refusal::Refusal;

/// Characters that stand for themselves only behind a backslash. Those that have a meaning are not among them.
const RESERVED: &str = "&|!{}[]^~:'+-";
/// Parentheses within parentheses.
const MAX_DEPTH: usize = 50;

/// What is searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) enum Term {
    /// All of these are found.
    All(Vec<Term>),
    /// One of these is found.
    Any(Vec<Term>),
    /// This is not found.
    Not(Box<Term>),
    /// Words that stand side by side in one field, each a pattern of LIKE.
    Words(Vec<String>),
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Open,
    Close,
    And,
    Or,
    /// What NOT is behind AND; elsewhere it is a word.
    Not,
    Words(Vec<String>),
}

impl Term {
    /// Reads the text between the braces of FIND and leaves the scanner behind them.
    pub(super) fn in_braces(scanner: &mut Scanner<'_>) -> Result<Self, Refusal> {
        let start = scanner.at;
        let tokens = tokens(scanner, Some('}'))?;
        let text = scanner.text.get(start..scanner.at.saturating_sub(1)).unwrap_or_default();
        Self::read(scanner, start, text, tokens)
    }

    /// Reads a text that has no braces around it.
    pub(in crate::sandbox) fn plain(text: &str) -> Result<Self, Refusal> {
        let mut scanner = Scanner::new(text);
        let tokens = tokens(&mut scanner, None)?;
        Self::read(&scanner, 0, text, tokens)
    }

    fn read(
        scanner: &Scanner<'_>,
        start: usize,
        text: &str,
        tokens: Vec<(usize, Token)>,
    ) -> Result<Self, Refusal> {
        if text.trim().is_empty() {
            return Err(super::statement::no_term());
        }
        let letters = |word: &String| word.chars().filter(|c| is_part(*c)).count();
        let is_long = |token: &Token| matches!(token, Token::Words(words) if words.iter().any(|word| letters(word) > 1));
        if !tokens.iter().any(|(_, token)| is_long(token)) {
            let message = format!("search term must be longer than one character: {}", text.trim());
            return Err(Refusal::bad("INVALID_SEARCH", message));
        }
        let mut parser = Parser { scanner, tokens: tokens.into_iter().peekable(), end: start + text.len() };
        let term = parser.any(0)?;
        match parser.tokens.next() {
            None => Ok(term),
            Some((at, _)) => Err(parser.unexpected(at)),
        }
    }

    /// Whether a record whose fields have these words is found.
    pub(super) fn matches(&self, fields: &[Words<'_>]) -> bool {
        match self {
            Self::All(terms) => terms.iter().all(|term| term.matches(fields)),
            Self::Any(terms) => terms.iter().any(|term| term.matches(fields)),
            Self::Not(term) => !term.matches(fields),
            Self::Words(words) => fields.iter().any(|field| field.have(words)),
        }
    }
}

fn tokens(scanner: &mut Scanner<'_>, closing: Option<char>) -> Result<Vec<(usize, Token)>, Refusal> {
    let mut tokens = Vec::new();
    loop {
        let at = scanner.at;
        let Some(c) = scanner.rest().chars().next() else {
            return match closing {
                Some(closing) => Err(scanner.mismatched(at, closing)),
                None => Ok(tokens),
            };
        };
        let token = match c {
            _ if Some(c) == closing => {
                scanner.at += 1;
                return Ok(tokens);
            }
            '(' => Token::Open,
            ')' => Token::Close,
            '"' => {
                scanner.at += 1;
                let words = phrase(scanner)?;
                push_words(&mut tokens, at, words);
                continue;
            }
            _ if c.is_whitespace() => {
                scanner.at += c.len_utf8();
                continue;
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || "()\"".contains(c) || Some(c) == closing;
                let words = words(scanner, ends)?;
                let text = scanner.text.get(at..scanner.at).unwrap_or_default();
                match operator(text) {
                    Some(operator) => tokens.push((at, operator)),
                    None => push_words(&mut tokens, at, words),
                }
                continue;
            }
        };
        scanner.at += 1;
        tokens.push((at, token));
    }
}

/// Text that is punctuation alone is no term.
fn push_words(tokens: &mut Vec<(usize, Token)>, at: usize, words: Vec<String>) {
    if !words.is_empty() {
        tokens.push((at, Token::Words(words)));
    }
}

fn operator(text: &str) -> Option<Token> {
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    [("AND", Token::And), ("OR", Token::Or), ("NOT", Token::Not)]
        .into_iter()
        .find_map(|(word, token)| is(word).then_some(token))
}

/// The words up to the closing quotation mark, which is read as well.
fn phrase(scanner: &mut Scanner<'_>) -> Result<Vec<String>, Refusal> {
    let words = words(scanner, |c| c == '"' || c == '}')?;
    if !scanner.rest().starts_with('"') {
        return Err(scanner.mismatched(scanner.at, '"'));
    }
    scanner.at += 1;
    Ok(words)
}

/// Reads up to a character that ends the term, or to the end of the text; answers its words as patterns.
fn words(scanner: &mut Scanner<'_>, ends: impl Fn(char) -> bool) -> Result<Vec<String>, Refusal> {
    let mut words = vec![String::new()];
    while let Some(c) = scanner.rest().chars().next() {
        let word = words.len() - 1;
        let starts = words.get(word).is_none_or(String::is_empty);
        let glyph = match c {
            _ if ends(c) => break,
            '\\' => {
                scanner.at += 1;
                scanner.rest().chars().next().filter(|c| is_part(*c))
            }
            '*' | '?' if starts => {
                return Err(scanner.refuse(scanner.at, &format!("unexpected token: '{c}'")));
            }
            '*' => Some('%'),
            '?' => Some('_'),
            _ if RESERVED.contains(c) => return Err(scanner.mismatched(scanner.at, '}')),
            _ => Some(c).filter(|c| is_part(*c)),
        };
        match (glyph, words.get_mut(word)) {
            (Some(glyph), Some(word)) => word.push(glyph),
            _ if starts => {}
            _ => words.push(String::new()),
        }
        scanner.at += scanner.rest().chars().next().map_or(0, char::len_utf8);
    }
    words.retain(|word| !word.is_empty());
    Ok(words)
}

struct Parser<'s, 't> {
    scanner: &'s Scanner<'t>,
    tokens: std::iter::Peekable<std::vec::IntoIter<(usize, Token)>>,
    /// Where the text of the term ends.
    end: usize,
}

impl Parser<'_, '_> {
    fn any(&mut self, depth: usize) -> Result<Term, Refusal> {
        let mut terms = vec![self.all(depth)?];
        while self.tokens.next_if(|(_, token)| *token == Token::Or).is_some() {
            terms.push(self.all(depth)?);
        }
        Ok(joined(terms, Term::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Term, Refusal> {
        let mut terms = vec![self.one(depth)?];
        loop {
            match self.tokens.peek() {
                Some((_, Token::And)) => {
                    self.tokens.next();
                    let negated = self.tokens.next_if(|(_, token)| *token == Token::Not).is_some();
                    let term = self.one(depth)?;
                    terms.push(if negated { Term::Not(Box::new(term)) } else { term });
                }
                Some((_, Token::Words(_) | Token::Open | Token::Not)) => terms.push(self.one(depth)?),
                _ => return Ok(joined(terms, Term::All)),
            }
        }
    }

    fn one(&mut self, depth: usize) -> Result<Term, Refusal> {
        match self.tokens.next() {
            Some((_, Token::Words(words))) => Ok(Term::Words(words)),
            Some((_, Token::Not)) => Ok(Term::Words(vec!["not".to_owned()])),
            Some((_, Token::Open)) if depth < MAX_DEPTH => {
                let term = self.any(depth + 1)?;
                match self.tokens.next() {
                    Some((_, Token::Close)) => Ok(term),
                    other => Err(self.unexpected(other.map_or(self.end, |(at, _)| at))),
                }
            }
            other => Err(self.unexpected(other.map_or(self.end, |(at, _)| at))),
        }
    }

    fn unexpected(&self, at: usize) -> Refusal {
        Scanner { text: self.scanner.text, at }.unexpected()
    }
}

fn joined(mut terms: Vec<Term>, join: fn(Vec<Term>) -> Term) -> Term {
    match terms.pop() {
        Some(only) if terms.is_empty() => only,
        last => {
            terms.extend(last);
            join(terms)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(search: &str, fields: &[&str]) -> bool {
        let words: Vec<Words<'_>> = fields.iter().map(|field| Words::of(field)).collect();
        Term::plain(search).expect(search).matches(&words)
    }

    #[test]
    fn words_phrases_wildcards_and_operators_mean_what_the_guide_says() {
        for (search, expected) in [
            ("smith", true),
            ("SMITH", true),
            ("smi", false),
            ("smi*", true),
            ("jo?n", true),
            ("jo?", false),
            ("john smith", true),
            ("smith john", true),
            ("\"john smith\"", true),
            ("\"smith john\"", false),
            ("john AND jones", false),
            ("john OR jones", true),
            ("jones OR john AND smith", true),
            ("(jones OR john) AND smith", true),
            ("john and not jones", true),
            ("john AND NOT smith", false),
            ("john NOT smith", false),
            ("john\\.smith@example.com", true),
            ("smith@example", true),
            ("example smith", true),
            ("\"smith example\"", true),
            ("john\\-smith", true),
        ] {
            assert_eq!(found(search, &["John Smith", "john.smith@example.com"]), expected, "{search}");
        }
    }

    #[test]
    fn a_phrase_does_not_reach_from_one_field_into_the_next() {
        assert!(!found("\"jane doe\"", &["Jane", "Doe"]));
        assert!(found("jane doe", &["Jane", "Doe"]));
    }

    #[test]
    fn what_is_no_term_is_refused() {
        let deep = format!("{}ab{}", "(".repeat(5_000), ")".repeat(5_000));
        for (search, code) in [
            ("", "MALFORMED_SEARCH"),
            ("x", "INVALID_SEARCH"),
            ("a*", "INVALID_SEARCH"),
            ("\\&\\!", "INVALID_SEARCH"),
            ("*smith", "MALFORMED_SEARCH"),
            ("smith AND", "MALFORMED_SEARCH"),
            ("(smith", "MALFORMED_SEARCH"),
            ("smith)", "MALFORMED_SEARCH"),
            ("OR smith", "MALFORMED_SEARCH"),
            ("\"john smith", "MALFORMED_SEARCH"),
            ("a+b", "MALFORMED_SEARCH"),
            (&deep, "MALFORMED_SEARCH"),
        ] {
            let refusal = Term::plain(search).expect_err(search);
            assert_eq!(refusal.code, code, "{refusal}");
        }
    }
}
