//! Records of any shape as a table.

use sobjects::{Record, Value};

use super::table::Table;
use super::value::value_text;

/// The records as a table whose columns are the paths of their fields, in the order of the answer.
pub(in crate::mcp) fn rows_table(records: &[Record]) -> String {
    let flat: Vec<Vec<(String, String)>> = records.iter().map(flattened).collect();
    let columns = columns(&flat);
    let mut table = Table::new(columns.iter().cloned());
    for cells in &flat {
        let cell = |column: &String| {
            cells.iter().find(|(path, _)| path == column).map_or_else(String::new, |(_, text)| text.clone())
        };
        table.row(columns.iter().map(cell));
    }
    table.render()
}

/// All paths, each where it first appears. A parent that is null in one row and a record in another gives
/// way to the fields of the record.
fn columns(rows: &[Vec<(String, String)>]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for row in rows {
        let mut after = 0;
        for (path, _) in row {
            match columns.iter().position(|known| known == path) {
                Some(at) => after = at + 1,
                None => {
                    columns.insert(after, path.clone());
                    after += 1;
                }
            }
        }
    }
    let parents: Vec<String> = columns
        .iter()
        .filter(|path| {
            columns.iter().any(|other| other.strip_prefix(*path).is_some_and(|rest| rest.starts_with('.')))
        })
        .cloned()
        .collect();
    columns.retain(|path| !parents.contains(path));
    columns
}

fn flattened(record: &Record) -> Vec<(String, String)> {
    let mut cells = Vec::new();
    flatten(&mut cells, "", record);
    cells
}

fn flatten(cells: &mut Vec<(String, String)>, prefix: &str, record: &Record) {
    for (name, value) in &record.fields {
        match value {
            Value::Record(parent) => flatten(cells, &format!("{prefix}{name}."), parent),
            value => cells.push((format!("{prefix}{name}"), value_text(value))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sobjects::Rows;

    fn table(records: &str) -> String {
        let page = format!(r#"{{"totalSize":1,"done":true,"records":{records}}}"#);
        rows_table(&serde_json::from_str::<Rows>(&page).expect("page").records)
    }

    #[test]
    fn digits_parents_children_and_line_breaks_survive_in_one_line_each() {
        let text = table(
            r#"[{"attributes":{"type":"Opportunity"},"Id":"006000000000001AAA","Amount":9007199254740993.10,"Account":null,
                 "Description":"a | b\nc"},
                {"attributes":{"type":"Opportunity"},"Id":"006000000000002AAA","Amount":null,
                 "Account":{"attributes":{"type":"Account"},"Name":"Alpha","Owner":{"attributes":{"type":"User"},"Name":"Bo"}},
                 "Description":null,"Tasks":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Task"},"Subject":"Call"}]}}]"#,
        );
        insta::assert_snapshot!(text, @r#"
        Id | Amount | Account.Name | Account.Owner.Name | Description | Tasks
        006000000000001AAA | 9007199254740993.10 |  |  | a \| b\nc |
        006000000000002AAA |  | Alpha | Bo |  | [{"Subject":"Call"}]
        "#);
    }

    #[test]
    fn no_rows_are_no_lines() {
        assert_eq!(table("[]"), "");
    }
}
