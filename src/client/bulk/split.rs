//! Rows of CSV out of pieces of text, which may end anywhere.

use csv::{ReaderBuilder, StringRecord};

use crate::http::Error;

/// What has come and is not a whole row yet.
#[derive(Debug, Default)]
pub(super) struct Splitter {
    rest: Vec<u8>,
    /// How much of it was looked at.
    seen: usize,
    /// Whether that ends between quotes, where a line end is text.
    quoted: bool,
}

impl Splitter {
    /// The rows that this piece completes.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<Vec<StringRecord>, Error> {
        self.rest.extend_from_slice(piece);
        let mut end = 0;
        for (at, byte) in self.rest.iter().enumerate().skip(self.seen) {
            match byte {
                b'"' => self.quoted = !self.quoted,
                b'\n' if !self.quoted => end = at + 1,
                _ => {}
            }
        }
        let rest = self.rest.split_off(end);
        self.seen = rest.len();
        rows(&std::mem::replace(&mut self.rest, rest))
    }

    /// The last row, where no line end follows it.
    pub(super) fn finish(&mut self) -> Result<Vec<StringRecord>, Error> {
        self.seen = 0;
        rows(&std::mem::take(&mut self.rest))
    }
}

fn rows(text: &[u8]) -> Result<Vec<StringRecord>, Error> {
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    reader.records().collect::<Result<_, _>>().map_err(|error| broken(error.to_string()))
}

/// The error of CSV that is none.
pub(super) fn broken(reason: String) -> Error {
    Error::Decode { what: "CSV".to_owned(), reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn rows_are_the_same_however_the_text_is_cut(cuts in proptest::collection::vec(0usize..80, 0..6)) {
            let text = "\"Id\",\"Name\"\n\"1\",\"A \"\"B\"\"\nC, D\u{e4}\"\r\n\"2\",\"\"\n\"3\",\"last\"";
            let mut cuts: Vec<_> = cuts.into_iter().map(|cut| cut.min(text.len())).collect();
            cuts.extend([0, text.len()]);
            cuts.sort_unstable();
            let mut splitter = Splitter::default();
            let mut found = Vec::new();
            for pair in cuts.windows(2) {
                found.extend(splitter.push(&text.as_bytes()[pair[0]..pair[1]]).expect("rows"));
            }
            found.extend(splitter.finish().expect("rows"));
            let found: Vec<Vec<&str>> = found.iter().map(|row| row.iter().collect()).collect();
            let expected = [["Id", "Name"], ["1", "A \"B\"\nC, D\u{e4}"], ["2", ""], ["3", "last"]];
            proptest::prop_assert_eq!(found, expected);
        }
    }
}
