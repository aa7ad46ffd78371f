//! From text to tokens.

use rust_decimal::Decimal;

use super::FormulaError;
use super::tree::Operator;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token {
    Number(Decimal),
    Text(String),
    Name(String),
    Operator(Operator),
    Not,
    Open,
    Close,
    Comma,
}

/// Longer signs first, so that `<=` is not read as `<`.
const OPERATORS: [(&str, Operator); 17] = [
    ("<>", Operator::NotEqual),
    ("!=", Operator::NotEqual),
    ("==", Operator::Equal),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("&&", Operator::And),
    ("||", Operator::Or),
    ("=", Operator::Equal),
    ("<", Operator::Less),
    (">", Operator::Greater),
    ("&", Operator::Join),
    ("+", Operator::Add),
    ("-", Operator::Subtract),
    ("*", Operator::Multiply),
    ("/", Operator::Divide),
    ("^", Operator::Power),
    // What the rich editor of Setup makes of a minus.
    ("\u{2212}", Operator::Subtract),
];

/// The tokens of a formula, each with its place.
pub(super) fn tokens(text: &str) -> Result<Vec<(Token, usize)>, FormulaError> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let offset = text.len() - rest.len();
        if let Some(comment) = rest.strip_prefix("/*") {
            let end =
                comment.find("*/").ok_or_else(|| FormulaError::at(text, offset, "a comment has no end"))?;
            rest = comment.get(end + 2..).unwrap_or_default();
            continue;
        }
        if first.is_whitespace() {
            rest = rest.trim_start();
            continue;
        }
        let (token, after) = token(first, rest).map_err(|message| FormulaError::at(text, offset, message))?;
        tokens.push((token, offset));
        rest = after;
    }
    Ok(tokens)
}

fn token(first: char, rest: &str) -> Result<(Token, &str), String> {
    if matches!(first, '"' | '\'') {
        return quoted(first, rest);
    }
    let decimal = first == '.' && rest.chars().nth(1).is_some_and(|next| next.is_ascii_digit());
    if first.is_ascii_digit() || decimal {
        let (digits, after) = split(rest, |c| c.is_ascii_digit() || c == '.');
        let number = digits.parse().map_err(|_| format!("{digits} is no number"))?;
        return Ok((Token::Number(number), after));
    }
    if first.is_alphabetic() || matches!(first, '$' | '_') {
        let (name, after) = split(rest, |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | ':'));
        return Ok((Token::Name(name.to_owned()), after));
    }
    for (sign, operator) in OPERATORS {
        if let Some(after) = rest.strip_prefix(sign) {
            return Ok((Token::Operator(operator), after));
        }
    }
    let token = match first {
        '(' => Token::Open,
        ')' => Token::Close,
        ',' => Token::Comma,
        '!' => Token::Not,
        other => return Err(format!("unexpected character '{other}'")),
    };
    Ok((token, rest.get(1..).unwrap_or_default()))
}

fn split(text: &str, belongs: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !belongs(c)).unwrap_or(text.len()))
}

fn quoted(quote: char, rest: &str) -> Result<(Token, &str), String> {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        if c == quote {
            return Ok((Token::Text(text), rest.get(at + 1..).unwrap_or_default()));
        }
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some((_, 'n')) => text.push('\n'),
                Some((_, 'r')) => text.push('\r'),
                Some((_, 't')) => text.push('\t'),
                Some((_, escaped @ ('"' | '\'' | '\\'))) => text.push(escaped),
                // A pattern of REGEX, such as `\d`.
                Some((_, other)) => text.extend(['\\', other]),
                None => break,
            },
            (c, false) => text.push(c),
        }
    }
    Err("a text has no closing quote".to_owned())
}
