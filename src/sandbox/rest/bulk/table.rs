//! CSV as jobs take and give it: delimiters, line endings, quotes.

use csv::{Reader, ReaderBuilder, Terminator};
use serde::{Deserialize, Serialize};

/// What stands between two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum Delimiter {
    Backquote,
    Caret,
    #[default]
    Comma,
    Pipe,
    Semicolon,
    Tab,
}

/// What ends a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(super) enum LineEnding {
    #[default]
    Lf,
    Crlf,
}

/// The form of a job's data.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Format {
    pub(super) delimiter: Delimiter,
    pub(super) ending: LineEnding,
}

impl Delimiter {
    const fn char(self) -> char {
        match self {
            Self::Backquote => '`',
            Self::Caret => '^',
            Self::Comma => ',',
            Self::Pipe => '|',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}

impl Format {
    /// A line of these values, all of them quoted.
    pub(super) fn write<'v>(self, line: &mut String, values: impl IntoIterator<Item = &'v str>) {
        for (at, value) in values.into_iter().enumerate() {
            if at > 0 {
                line.push(self.delimiter.char());
            }
            line.push('"');
            line.push_str(&value.replace('"', "\"\""));
            line.push('"');
        }
        line.push_str(self.end());
    }

    /// What stands before an unchanged line of the upload: these values and a delimiter.
    pub(super) fn write_before(self, line: &mut String, values: [&str; 2]) {
        self.write(line, values);
        line.truncate(line.len() - self.end().len());
        line.push(self.delimiter.char());
    }

    /// The records of a text, its header apart.
    pub(super) fn reader(self, text: &str) -> Reader<&[u8]> {
        let terminator = match self.ending {
            LineEnding::Lf => Terminator::Any(b'\n'),
            LineEnding::Crlf => Terminator::CRLF,
        };
        ReaderBuilder::new()
            .delimiter(self.delimiter.char() as u8)
            .terminator(terminator)
            .from_reader(text.as_bytes())
    }

    /// Refuses, in the words of a failed job, a text that does not have this form.
    ///
    /// The platform looks for the other line ending everywhere, within quotes too.
    pub(super) fn check(self, text: &str) -> Result<(), String> {
        let (is_sound, setting) = match self.ending {
            LineEnding::Lf => (!text.contains("\r\n"), "LF"),
            LineEnding::Crlf => (text.matches('\n').count() == text.matches("\r\n").count(), "CRLF"),
        };
        if !is_sound {
            return Err(format!(
                "ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is {setting}"
            ));
        }
        if !self.is_quoted_soundly(text) {
            return Err(
                "InvalidBatch : Failed to parse CSV. Found unescaped quote. A value with quote should be \
                        within a quote"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// Whether quotes stand around whole values only, and doubled within them.
    fn is_quoted_soundly(self, text: &str) -> bool {
        #[derive(PartialEq)]
        enum At {
            Start,
            Plain,
            Quoted,
            Closed,
        }
        let delimiter = self.delimiter.char() as u8;
        let mut at = At::Start;
        for byte in text.bytes() {
            at = match (at, byte) {
                (At::Quoted, b'"') => At::Closed,
                (At::Quoted, _) | (At::Start | At::Closed, b'"') => At::Quoted,
                (_, b'\n' | b'\r') => At::Start,
                (_, byte) if byte == delimiter => At::Start,
                (At::Closed, _) | (At::Plain, b'"') => return false,
                (At::Start | At::Plain, _) => At::Plain,
            };
        }
        at != At::Quoted
    }

    /// What ends a line.
    pub(super) const fn end(self) -> &'static str {
        match self.ending {
            LineEnding::Lf => "\n",
            LineEnding::Crlf => "\r\n",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_stand_around_whole_values() {
        let comma = Format::default();
        for text in ["a,b\n\"x\",\"y \"\"z\"\"\"\n", "\"a\nb\",c", "\"\",\"\"\n", ""] {
            assert!(comma.is_quoted_soundly(text), "{text}");
        }
        for text in ["a\"b,c", "\"a\"b,c", "\"a", "\u{feff}\"Id\""] {
            assert!(!comma.is_quoted_soundly(text), "{text}");
        }
        let pipe = Format { delimiter: Delimiter::Pipe, ..comma };
        assert!(pipe.is_quoted_soundly("\"a\"|\"b\"") && !pipe.is_quoted_soundly("\"a\",\"b\""));
    }
}
