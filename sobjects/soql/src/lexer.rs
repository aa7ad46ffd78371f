//! Text to tokens.
//!
//! The first thing that is no token ends the list with [`Kind::Bad`], so that the parser reports it only
//! when everything before it was in order. Not here: keywords (any word may be a name somewhere) and the
//! meaning of literals (`parser/value.rs`).

use crate::error::Syntax;
use crate::span::Span;

/// A token and its place.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kind {
    /// A keyword, a name, names joined by dots, or a currency amount.
    Word,
    /// Digits with or without a point.
    Number,
    /// Digits that begin like a date, dateTime or time.
    Temporal,
    /// A string with its quotes.
    String,
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `;`
    Semicolon,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `*`
    Star,
    /// `=`
    Eq,
    /// `!=` or `<>`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// Not a token.
    Bad(Box<Syntax>),
    /// The end of the text.
    End,
}

/// All tokens of the text; the last is `End` or `Bad`.
pub(crate) fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer { source, at: 0 };
    let mut found = Vec::with_capacity(source.len() / 5 + 4);
    loop {
        lexer.skip_space();
        let start = lexer.at;
        let kind = lexer.token().unwrap_or_else(|syntax| Kind::Bad(Box::new(syntax)));
        let last = matches!(kind, Kind::End | Kind::Bad(_));
        found.push(Token { kind, span: Span::new(start, lexer.at) });
        if last {
            return found;
        }
    }
}

struct Lexer<'a> {
    source: &'a str,
    at: usize,
}

impl Lexer<'_> {
    fn byte(&self, ahead: usize) -> Option<u8> {
        self.source.as_bytes().get(self.at + ahead).copied()
    }

    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        while matches!(self.byte(0), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) {
        while self.byte(0).is_some_and(&wanted) {
            self.at += 1;
        }
    }

    fn token(&mut self) -> Result<Kind, Syntax> {
        let Some(byte) = self.byte(0) else { return Ok(Kind::End) };
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' => Ok(self.word()),
            b'0'..=b'9' => Ok(self.digits()),
            b'.' if self.byte(1).is_some_and(|b| b.is_ascii_digit()) => Ok(self.number()),
            b'\'' => self.string(),
            _ => self.symbol(byte),
        }
    }

    /// A name, names joined by dots, or `USD5000.50`.
    fn word(&mut self) -> Kind {
        let name = |b: u8| b.is_ascii_alphanumeric() || b == b'_';
        let start = self.at;
        self.skip_while(name);
        if is_currency(&self.source[start..self.at]) {
            self.fraction();
            self.skip_while(name);
        }
        while self.byte(0) == Some(b'.') && self.byte(1).is_some_and(|b| b.is_ascii_alphabetic()) {
            self.at += 1;
            self.skip_while(name);
        }
        Kind::Word
    }

    fn digits(&mut self) -> Kind {
        if looks_like(self.rest(), "0000-00-00") || looks_like(self.rest(), "00:00:00") {
            self.skip_while(|b| b.is_ascii_digit() || b == b'-');
            if matches!(self.byte(0), Some(b'T' | b't' | b':')) {
                self.skip_while(|b| b.is_ascii_digit() || matches!(b, b':' | b'.' | b'T' | b't'));
                if matches!(self.byte(0), Some(b'Z' | b'z')) {
                    self.at += 1;
                } else if matches!(self.byte(0), Some(b'+' | b'-')) {
                    self.at += 1;
                    self.skip_while(|b| b.is_ascii_digit() || b == b':');
                }
            }
            return Kind::Temporal;
        }
        self.number()
    }

    fn number(&mut self) -> Kind {
        self.skip_while(|b| b.is_ascii_digit());
        self.fraction();
        Kind::Number
    }

    fn fraction(&mut self) {
        if self.byte(0) == Some(b'.') && self.byte(1).is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
            self.skip_while(|b| b.is_ascii_digit());
        }
    }

    fn string(&mut self) -> Result<Kind, Syntax> {
        self.at += 1;
        loop {
            self.skip_while(|b| !matches!(b, b'\'' | b'\\' | b'\n' | b'\r'));
            match self.byte(0) {
                None => return Err(Syntax::UnclosedString),
                Some(b'\'') => break,
                Some(b'\\') if matches!(self.byte(1), Some(b'\'' | b'\\')) => self.at += 2,
                Some(b'\\') => self.at += 1,
                Some(_) => return Err(Syntax::LineBreakInString),
            }
        }
        self.at += 1;
        Ok(Kind::String)
    }

    fn symbol(&mut self, byte: u8) -> Result<Kind, Syntax> {
        let (length, kind) = match (byte, self.byte(1)) {
            (b'-', Some(b'-')) => return Err(Syntax::Comment { mark: "--" }),
            (b'/', Some(b'/')) => return Err(Syntax::Comment { mark: "//" }),
            (b'/', Some(b'*')) => return Err(Syntax::Comment { mark: "/*" }),
            (b'!', Some(b'=')) | (b'<', Some(b'>')) => (2, Kind::Ne),
            (b'<', Some(b'=')) => (2, Kind::Le),
            (b'>', Some(b'=')) => (2, Kind::Ge),
            (b'<', _) => (1, Kind::Lt),
            (b'>', _) => (1, Kind::Gt),
            (b'=', _) => (1, Kind::Eq),
            (b'(', _) => (1, Kind::Open),
            (b')', _) => (1, Kind::Close),
            (b',', _) => (1, Kind::Comma),
            (b':', _) => (1, Kind::Colon),
            (b';', _) => (1, Kind::Semicolon),
            (b'+', _) => (1, Kind::Plus),
            (b'-', _) => (1, Kind::Minus),
            (b'*', _) => (1, Kind::Star),
            (b'"', _) => return Err(Syntax::DoubleQuotes),
            _ => return Err(self.stranger()),
        };
        self.at += length;
        Ok(kind)
    }

    fn stranger(&mut self) -> Syntax {
        let c = self.rest().chars().next().unwrap_or_default();
        self.at += c.len_utf8();
        let name = match c {
            '\u{a0}' => "NBSP (a space that does not break)".to_owned(),
            '\u{feff}' => "BOM (byte order mark)".to_owned(),
            '\0' => "NUL".to_owned(),
            '\u{2018}' | '\u{2019}' => format!("`{c}` (a typographic quote; write ')"),
            c if c.is_control() || c.is_whitespace() => format!("U+{:04X}", u32::from(c)),
            c => format!("`{c}`"),
        };
        Syntax::Character { name }
    }
}

/// Whether a word is three letters and digits, such as `USD5000`.
pub(crate) fn is_currency(word: &str) -> bool {
    let (code, digits) = word.as_bytes().split_at(word.len().min(3));
    code.len() == 3
        && code.iter().all(u8::is_ascii_alphabetic)
        && !digits.is_empty()
        && digits.iter().all(u8::is_ascii_digit)
}

/// Whether the text begins in this shape, where `0` stands for any digit.
fn looks_like(text: &str, shape: &str) -> bool {
    text.len() >= shape.len()
        && text.bytes().zip(shape.bytes()).all(|(b, s)| if s == b'0' { b.is_ascii_digit() } else { b == s })
}
