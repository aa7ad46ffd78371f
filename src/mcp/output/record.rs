//! One record, a line for each field that has a value, and one for all that are masked.

use sobjects::Record;

use super::counted;
use super::rows::{Cell, LENGTHS, MOST_BYTES, flattened};
use super::untrusted::block;
use super::value::bounded;
use crate::policy::MASKED;

/// A head line, then `Field: value` lines, parents as `Owner.Name: value`; says which fields are masked and
/// how many are empty.
pub(in crate::mcp) fn record_view(object: &str, record: &Record) -> String {
    let head = record.text("Id").map_or_else(|| object.to_owned(), |id| format!("{object} {id}"));
    let (masked, told): (Vec<Cell>, Vec<Cell>) =
        flattened(record).into_iter().partition(|(_, text)| text == MASKED);
    let (filled, empty): (Vec<Cell>, Vec<Cell>) = told.into_iter().partition(|(_, text)| !text.is_empty());
    let mut text = format!("{head}\n{}", fields(&filled));
    if !masked.is_empty() {
        let names: Vec<&str> = masked.iter().map(|(path, _)| path.as_str()).collect();
        text.push_str(&format!("{MASKED}, also where empty: {}\n", names.join(", ")));
    }
    match empty.len() {
        0 => {}
        1 => text.push_str("(1 empty field is left out: it is null.)\n"),
        many => text.push_str(&format!("({many} empty fields are left out: they are null.)\n")),
    }
    text
}

/// The fields, long texts cut where the answer would grow too large, and how many were.
fn fields(cells: &[Cell]) -> String {
    let mut text = String::new();
    for most in LENGTHS {
        let lines = cells.iter().map(|(path, value)| format!("{path}: {}\n", bounded(value, most)));
        text = block(&lines.collect::<String>());
        let cut = cells.iter().filter(|(_, value)| value.chars().count() > most).count();
        if cut > 0 {
            let texts = counted(cut.try_into().unwrap_or(u64::MAX), "long text is", "long texts are");
            text.push_str(&format!("({texts} cut; a query for that field alone shows more.)\n"));
        }
        if text.len() <= MOST_BYTES {
            break;
        }
    }
    text
}
