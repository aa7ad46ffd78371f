//! From a row to a record: the columns of a table, those of parents as records inside the record.

use csv::StringRecord;
use serde::de::DeserializeOwned;

use super::cell::{Cell, Cells, Column};
use crate::http::Error;

/// What begins the names of columns about a record, such as `sf__Id`.
const ABOUT: &str = "sf__";

/// The columns of a table.
#[derive(Debug)]
pub(super) struct Columns {
    names: StringRecord,
    fields: Vec<(String, Column)>,
    /// What stands for no value, besides nothing.
    null: &'static str,
}

impl Columns {
    /// The columns of this header.
    pub(super) fn of(names: StringRecord, null: &'static str) -> Self {
        let mut fields = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.starts_with(ABOUT)) {
            // A parent that may be of several objects is written `User:Owner.Username`.
            let path = name.split_once(':').map_or(name, |(_, path)| path);
            insert(&mut fields, path, at);
        }
        Self { names, fields, null }
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// What a row has in the column of this name.
    pub(super) fn text<'r>(&self, name: &str, row: &'r StringRecord) -> Option<&'r str> {
        let at = self.names.iter().position(|other| other.eq_ignore_ascii_case(name))?;
        row.get(at).filter(|text| !text.is_empty())
    }

    /// Reads a row.
    pub(super) fn read<T: DeserializeOwned>(&self, row: &StringRecord) -> Result<T, Error> {
        let cells = Cells { row, null: self.null };
        T::deserialize(Cell::Parent(&self.fields, cells)).map_err(|error| Error::decode::<T>(&error))
    }
}

fn insert(fields: &mut Vec<(String, Column)>, path: &str, at: usize) {
    let Some((parent, rest)) = path.split_once('.') else {
        fields.push((path.to_owned(), Column::Value(at)));
        return;
    };
    let known = fields.iter_mut().find_map(|(name, column)| match column {
        Column::Parent(inner) if name == parent => Some(inner),
        _ => None,
    });
    match known {
        Some(inner) => insert(inner, rest, at),
        None => {
            let mut inner = Vec::new();
            insert(&mut inner, rest, at);
            fields.push((parent.to_owned(), Column::Parent(inner)));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use sobjects::{DateTime, Decimal, Record, Value};

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "PascalCase")]
    struct Deal {
        name: Option<String>,
        amount: Option<Decimal>,
        probability: Option<f64>,
        fiscal_year: Option<i64>,
        is_won: Option<bool>,
        created_date: Option<DateTime>,
        account: Option<Account>,
        owner: Option<Account>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "PascalCase")]
    struct Account {
        name: Option<String>,
    }

    fn columns(header: &[&str]) -> Columns {
        Columns::of(StringRecord::from(header.to_vec()), "")
    }

    #[test]
    fn values_are_read_as_what_the_type_wants_and_empty_ones_as_null() {
        let header = [
            "Name",
            "Amount",
            "Probability",
            "FiscalYear",
            "IsWon",
            "CreatedDate",
            "Account.Name",
            "Owner.Name",
        ];
        let row =
            ["007", "1.23456789012345678E9", "12.5", "2026", "true", "2026-02-20T18:00:00.000Z", "Acme", ""];
        let deal: Deal = columns(&header).read(&StringRecord::from(row.to_vec())).expect("a deal");
        let expected = Deal {
            name: Some("007".into()),
            amount: Some("1234567890.12345678".parse().expect("a number")),
            probability: Some(12.5),
            fiscal_year: Some(2026),
            is_won: Some(true),
            created_date: Some("2026-02-20T18:00:00Z".parse().expect("a moment")),
            account: Some(Account { name: Some("Acme".into()) }),
            owner: None,
        };
        assert_eq!(deal, expected);
    }

    #[test]
    fn a_record_of_any_object_keeps_columns_in_order_and_values_as_text() {
        let row = StringRecord::from(vec!["1", "", "a", "b"]);
        let record: Record = columns(&["Number__c", "Name", "Account.Owner.Name", "Account.Name"])
            .read(&row)
            .expect("a record");
        assert_eq!(record.get("Number__c"), Some(&Value::Text("1".into())));
        assert_eq!(record.get("Name"), Some(&Value::Null));
        assert_eq!((record.text("Account.Owner.Name"), record.text("Account.Name")), (Some("a"), Some("b")));
    }

    #[test]
    fn a_value_of_another_kind_is_an_error_that_shows_it() {
        let error =
            columns(&["Probability"]).read::<Deal>(&StringRecord::from(vec!["many"])).expect_err("no number");
        assert!(
            matches!(&error, Error::Decode { what, reason } if what == "Deal" && reason.contains("`many`"))
        );
    }
}
