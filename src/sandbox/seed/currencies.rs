//! Currencies, where an org has several: what they are worth, and who works in which.
//!
//! Which ones there are stands in the org's own picklists. The corporate currency is the dollar where it is among them.

use std::collections::HashMap;

use serde_json::{Value, json};
use sobjects::{Catalog, Id};

use super::writer::Writer;
use crate::sandbox::store::{Row, StoreError, is_stored};

const DOLLAR: &str = "USD";
/// How much one dollar is, made up, and the decimals that amounts have.
const KNOWN: [(&str, f64, u8); 9] = [
    (DOLLAR, 1.0, 2),
    ("EUR", 0.92, 2),
    ("GBP", 0.79, 2),
    ("JPY", 149.5, 0),
    ("CHF", 0.88, 2),
    ("CAD", 1.36, 2),
    ("AUD", 1.52, 2),
    ("SEK", 10.4, 2),
    ("INR", 83.2, 2),
];

/// The currencies of an org, and of its users.
#[derive(Default)]
pub(super) struct Currencies {
    /// Active ones, the corporate one first; none in an org with one currency.
    codes: Vec<String>,
    users: HashMap<String, String>,
}

impl Currencies {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let field = || catalog.object("User")?.field("DefaultCurrencyIsoCode");
        let Some(field) =
            catalog.object("CurrencyType").filter(|object| is_stored(object)).and_then(|_| field())
        else {
            return Self::default();
        };
        let active = field.picklist.iter().filter(|value| value.active);
        let mut codes: Vec<String> = active.map(|value| value.value.to_string()).collect();
        codes.sort_by_key(|code| code != DOLLAR);
        Self { codes, users: HashMap::new() }
    }

    /// What the user in this place works in, the first ones each in another currency.
    pub(super) fn in_turn(&self, at: usize) -> Option<&str> {
        self.codes.get(at % self.codes.len().max(1)).map(String::as_str)
    }

    /// Remembers what a user works in.
    pub(super) fn remember(&mut self, user: Id, code: Option<&str>) {
        if let Some(code) = code {
            self.users.insert(user.to_string(), code.to_owned());
        }
    }

    /// Says which currency a record is in: its owner's, else that of whoever created it.
    pub(super) fn stamp(&self, row: &mut Row) {
        let Some(corporate) = self.codes.first() else { return };
        let by = row.get("OwnerId").or_else(|| row.get("CreatedById")).and_then(Value::as_str);
        let code = by.and_then(|by| self.users.get(by)).unwrap_or(corporate);
        for name in ["CurrencyIsoCode", "DefaultCurrencyIsoCode"] {
            if row.get(name).is_none_or(Value::is_null) {
                row.insert(name.to_owned(), json!(code));
            }
        }
    }

    /// Some dollars as a believable amount in what this user works in.
    pub(super) fn amount(&self, user: Option<Id>, dollars: i64) -> i64 {
        let code = user.and_then(|user| self.users.get(user.as_str()));
        let rate = code.map_or(1.0, |code| known(code).0);
        // Only the number of digits shows.
        [(100.0, 100), (10.0, 10)]
            .iter()
            .find(|(least, _)| rate >= *least)
            .map_or(dollars, |(_, more)| dollars * more)
    }
}

/// Stores the currencies, where the org has them.
pub(super) fn write(writer: &mut Writer<'_, '_>) -> Result<(), StoreError> {
    let codes = writer.currencies.codes.clone();
    let Some(corporate) = codes.first().map(|code| known(code).0) else { return Ok(()) };
    for (at, code) in codes.iter().enumerate() {
        let (rate, decimals) = known(code);
        let rate = (rate / corporate * 1e6).round() / 1e6;
        let fields = json!({
            "IsoCode": code, "ConversionRate": rate, "DecimalPlaces": decimals, "IsActive": true,
            "IsCorporate": at == 0,
        });
        writer.put("CurrencyType", fields)?;
    }
    Ok(())
}

fn known(code: &str) -> (f64, u8) {
    KNOWN.iter().find(|(known, ..)| *known == code).map_or((1.0, 2), |(_, rate, decimals)| (*rate, *decimals))
}
