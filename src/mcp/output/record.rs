//! One record, a line for each field that has a value.

use std::fmt::Write;

use sobjects::{Record, Value};

use super::value::{one_line, value_text};

/// A head line, then `Field: value` lines, parents as `Owner.Name: value`; says how many fields are empty.
pub(in crate::mcp) fn record_view(object: &str, record: &Record) -> String {
    let mut text = match (record.text("Id"), record.text("Name")) {
        (Some(id), Some(name)) => format!("{object} {id}: {}\n", one_line(name)),
        (Some(id), None) => format!("{object} {id}\n"),
        (None, _) => format!("{object}\n"),
    };
    let mut empty = 0;
    push_fields(&mut text, &mut empty, "", record);
    if empty > 0 {
        let (fields, are) = if empty == 1 { ("field is", "it is") } else { ("fields are", "they are") };
        let _ = writeln!(text, "({empty} empty {fields} left out: {are} null.)");
    }
    text
}

fn push_fields(text: &mut String, empty: &mut usize, prefix: &str, record: &Record) {
    for (name, value) in &record.fields {
        match value {
            Value::Null => *empty += 1,
            Value::Record(parent) => push_fields(text, empty, &format!("{prefix}{name}."), parent),
            value => {
                let _ = writeln!(text, "{prefix}{name}: {}", one_line(&value_text(value)));
            }
        }
    }
}
