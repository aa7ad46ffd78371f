//! From records to the CSV of one job: columns as they turn up, rows until it is full.

use serde::Serialize;
use sobjects::{Record, Value};

use crate::http::Error;

/// What stands for no value; an empty value leaves the field alone.
pub(super) const NULL: &str = "#N/A";

/// A record as columns and their text, quoted where it must be.
pub(super) type Cells = Vec<(String, String)>;

/// The rows of one job.
#[derive(Debug, Default)]
pub(super) struct Part {
    columns: Vec<String>,
    rows: String,
    count: usize,
}

impl Part {
    pub(super) const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Takes one more row, unless that makes more bytes than these: then gives it back. The first is always taken.
    pub(super) fn add(&mut self, cells: Cells, most: usize) -> Option<Cells> {
        let new = cells.iter().filter(|(name, _)| !self.columns.contains(name)).count();
        let header: usize =
            self.columns.iter().chain(cells.iter().map(|(name, _)| name)).map(|name| name.len() + 1).sum();
        let row: usize = cells.iter().map(|(_, text)| text.len()).sum::<usize>() + self.columns.len() + new;
        let wider = new * self.count;
        if !self.is_empty() && header + self.rows.len() + wider + row > most {
            return Some(cells);
        }
        for (name, _) in &cells {
            if !self.columns.contains(name) {
                self.columns.push(name.clone());
                self.rows = widened(&self.rows);
            }
        }
        for (at, column) in self.columns.iter().enumerate() {
            if at > 0 {
                self.rows.push(',');
            }
            if let Some((_, text)) = cells.iter().find(|(name, _)| name == column) {
                self.rows.push_str(text);
            }
        }
        self.rows.push('\n');
        self.count += 1;
        None
    }

    /// The CSV, header first.
    pub(super) fn finish(self) -> String {
        let Self { columns, mut rows, .. } = self;
        rows.insert_str(0, &format!("{}\n", columns.join(",")));
        rows
    }
}

/// Rows with one more column, which has nothing.
fn widened(rows: &str) -> String {
    let mut wider = String::with_capacity(rows.len() + rows.len() / 8);
    let mut quoted = false;
    for line in rows.split_inclusive('\n') {
        quoted ^= line.matches('"').count() % 2 == 1;
        match line.strip_suffix('\n') {
            Some(row) if !quoted => {
                wider.push_str(row);
                wider.push_str(",\n");
            }
            _ => wider.push_str(line),
        }
    }
    wider
}

/// The columns of a record. A parent that is named by its external id, `{"Account": {"Key__c": "7"}}`, is the column
/// `Account.Key__c`, with the parent's object before it where the record names that.
pub(super) fn cells(record: &impl Serialize) -> Result<Cells, Error> {
    let encode = |error: serde_json::Error| Error::Encode { reason: error.to_string() };
    // By way of JSON, which says what numbers and dates are written like.
    let json = serde_json::to_string(record).map_err(encode)?;
    let record: Record = serde_json::from_str(&json).map_err(encode)?;
    let mut cells = Vec::with_capacity(record.fields.len());
    collect(&record, "", &mut cells)?;
    if cells.is_empty() {
        // Its row would be a blank line, which the platform passes over.
        return Err(Error::Encode { reason: "a record in a bulk load has no values".to_owned() });
    }
    Ok(cells)
}

fn collect(record: &Record, before: &str, cells: &mut Cells) -> Result<(), Error> {
    for (name, value) in &record.fields {
        let column = format!("{before}{name}");
        let text = match value {
            Value::Null => NULL.to_owned(),
            Value::Text(text) if text.is_empty() => NULL.to_owned(),
            Value::Text(text) if text == NULL => {
                return Err(unwritable(&column, "the text `#N/A` means no value"));
            }
            Value::Text(text) => quoted(text),
            Value::Bool(flag) => flag.to_string(),
            Value::Number(digits) => digits.clone(),
            Value::Record(parent) => {
                let object = parent.object.as_ref().map(|object| format!("{object}:")).unwrap_or_default();
                collect(parent, &format!("{object}{column}."), cells)?;
                continue;
            }
            Value::Rows(_) | Value::Json(_) => return Err(unwritable(&column, "a list is no value")),
        };
        cells.push((column, text));
    }
    Ok(())
}

fn unwritable(column: &str, reason: &str) -> Error {
    Error::Encode { reason: format!("{column} in a bulk load: {reason}") }
}

fn quoted(text: &str) -> String {
    let is_plain = !text.contains([',', '"', '\n', '\r']) && text.trim().len() == text.len();
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn part(records: &[serde_json::Value]) -> String {
        let mut part = Part::default();
        for record in records {
            assert_eq!(part.add(cells(record).expect("cells"), usize::MAX), None);
        }
        part.finish()
    }

    #[test]
    fn null_text_numbers_and_parents_are_written_as_the_platform_reads_them() {
        let csv =
            part(&[json!({"Name": "A, \"B\"\nC", "Phone": null, "Fax": "", "IsWon": true, "Amount": 1.50,
            "Account": {"Key__c": "7"}, "Owner": {"attributes": {"type": "User"}, "Username": "ada"}})]);
        assert_eq!(
            csv,
            "Name,Phone,Fax,IsWon,Amount,Account.Key__c,User:Owner.Username\n\
             \"A, \"\"B\"\"\nC\",#N/A,#N/A,true,1.5,7,ada\n"
        );
        for unwritable in [json!({"Name": "#N/A"}), json!({"Name": [1]}), json!({})] {
            assert!(matches!(cells(&unwritable), Err(Error::Encode { .. })), "{unwritable}");
        }
    }

    #[test]
    fn a_field_that_only_a_later_record_has_is_left_alone_in_earlier_ones() {
        let csv = part(&[json!({"Name": "a\nb"}), json!({"Phone": "1"}), json!({"Name": "c", "Fax": "2"})]);
        assert_eq!(csv, "Name,Phone,Fax\n\"a\nb\",,\n,1,\nc,,2\n");
    }

    #[test]
    fn a_part_that_is_full_gives_the_row_back_and_is_never_larger_than_it_may_be() {
        for most in [8, 20, 33, 64] {
            let mut part = Part::default();
            let row = || cells(&json!({"Name": "abc"})).expect("cells");
            let mut rows = 0;
            while part.add(row(), most).is_none() {
                rows += 1;
            }
            assert!(rows >= 1);
            let csv = part.finish();
            assert!(csv.len() <= most.max(9), "{} of {most}", csv.len());
        }
    }
}
