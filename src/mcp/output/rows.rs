//! Records of any shape as a table.

use sobjects::{Record, Value};

use super::table::Table;
use super::value::value_text;

/// What a client still takes whole; beyond it answers are cut or put aside.
pub(super) const MOST_BYTES: usize = 40_000;

/// How many characters of a text are shown: the most with which the answer stays within its bytes.
pub(super) const LENGTHS: [usize; 5] = [MOST_BYTES, 8_000, 2_000, SHORT, 40];

/// Texts are not cut shorter than this for the sake of more rows.
const SHORT: usize = 200;

/// Records as a table, as far as they fit into one answer.
pub(super) struct RowsTable {
    pub(super) text: String,
    /// How many of the records are in it, from the first.
    pub(super) shown: usize,
    /// Whether long texts were cut.
    pub(super) is_cut: bool,
}

/// A field's path and its value as the org has it.
pub(super) type Cell = (String, String);

/// The records as a table whose columns are the paths of their fields, in the order of the answer.
pub(super) fn rows_table(records: &[Record]) -> RowsTable {
    let flat: Vec<Vec<Cell>> = records.iter().map(flattened).collect();
    let table = table(&flat);
    let mut fitted = RowsTable { text: String::new(), shown: 0, is_cut: false };
    for most in LENGTHS {
        let (text, shown) = table.render_within(MOST_BYTES, most);
        let is_cut = flat.iter().flatten().any(|(_, text)| text.chars().count() > most);
        let fits = text.len() <= MOST_BYTES && (shown == flat.len() || most <= SHORT);
        fitted = RowsTable { text, shown, is_cut };
        if fits {
            break;
        }
    }
    fitted
}

fn table(rows: &[Vec<Cell>]) -> Table {
    let columns = columns(rows);
    let mut table = Table::new(columns.iter().cloned());
    for cells in rows {
        let cell = |column: &String| {
            cells.iter().find(|(path, _)| path == column).map_or_else(String::new, |(_, text)| text.clone())
        };
        table.row(columns.iter().map(cell));
    }
    table
}

/// All paths, each where it first appears. A parent that is null in one row and a record in another gives
/// way to the fields of the record.
fn columns(rows: &[Vec<Cell>]) -> Vec<String> {
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

/// The fields of a record and of its parents.
pub(super) fn flattened(record: &Record) -> Vec<Cell> {
    let mut cells = Vec::new();
    flatten(&mut cells, "", record);
    cells
}

fn flatten(cells: &mut Vec<Cell>, prefix: &str, record: &Record) {
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
        rows_table(&serde_json::from_str::<Rows>(&page).expect("page").records).text
    }

    fn long(rows: usize, length: usize) -> RowsTable {
        let record = |n: usize| Record {
            object: None,
            fields: vec![
                ("Id".to_owned(), Value::Number(n.to_string())),
                ("Description".to_owned(), Value::Text("日".repeat(length))),
            ],
        };
        rows_table(&(0..rows).map(record).collect::<Vec<_>>())
    }

    #[test]
    fn what_would_be_too_much_for_a_client_is_cut_and_counted() {
        let one = long(1, 1_000);
        assert_eq!((one.shown, one.is_cut, one.text.contains('…')), (1, false, false));
        let few = long(20, 32_000);
        assert_eq!((few.shown, few.is_cut), (20, true));
        assert!(few.text.len() < MOST_BYTES && few.text.contains("日… (32000 characters)"));
        let many = long(200, 32_000);
        assert!(many.text.len() <= MOST_BYTES && (50..200).contains(&many.shown), "{}", many.shown);
        assert_eq!(many.text.lines().count(), many.shown + 1);
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
