//! The lines of a deal: what a line takes from the price of its product, and what the lines make of the deal.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | the amount of a deal with lines is the sum of their totals, unrounded; its quantity is summed, too | D; the quantity K |
//! | a deal without a price book takes that of its first line | D |
//! | with the last line gone the amount keeps its value and can be written again | D that it can be; its value K |
//! | a deal with lines keeps its price book and currency: `FIELD_INTEGRITY_EXCEPTION` | D; code and words K |
//! | a total is unit price by quantity less discount; a given total sets the unit price | D; rounding half up K |
//! | a quantity that changes by itself holds the total and sets the unit price | D |
//! | two prices at once: `FIELD_INTEGRITY_EXCEPTION` in a new line, `INVALID_FIELD` in an update | C; the former's words K |
//! | no price in a new line or with both quantity and discount, a quantity of zero | D; code and words K |
//! | no price book entry, or one that is archived or of another price book: words | C; of an inactive one K |
//! | a line is written by whom the deal may be written by, and not while the deal is locked | D; locked K |
//! | the deal's validation rules look at what its lines make of it | D |
//! | what a line has from its product stays as it was when the line was made | K |

use rust_decimal::Decimal;
use serde_json::{Value, json};
use sobjects::{Id, Object};

use super::{Saver, changes, opportunity, same, system, validation};
use crate::sandbox::people::Access;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError, decimal, rounded};

/// A line of a deal.
pub(super) const LINE: &str = "OpportunityLineItem";
/// What a product costs in a price book.
pub(super) const PRICE: &str = "PricebookEntry";
const DEAL: &str = "Opportunity";
/// What one line adds to a sum.
type Part = fn(&Row) -> Decimal;
/// What the lines make of a deal.
const SUMS: [(&str, Part); 2] = [
    ("Amount", exact_total),
    ("TotalOpportunityQuantity", |line| decimal(value(line, "Quantity")).unwrap_or_default()),
];
/// What a deal with lines stays in.
const KEPT: [&str; 2] = ["Pricebook2Id", "CurrencyIsoCode"];
const LONGEST_NAME: usize = 376;
/// Digits after the point of amounts and quantities.
const SCALE: u32 = 2;

/// Completes a line that is about to be saved; `before` is how it stood, none for a new one.
pub(super) fn derive(
    saver: &Saver<'_, '_>,
    object: &Object,
    record: &mut Row,
    given: &Row,
    before: Option<&Row>,
) -> Result<(), Refusal> {
    if before.is_none() {
        follow_price(saver, object, record)?;
    }
    reckon(object, record, given, before)
}

/// Takes over what the product's price says.
fn follow_price(saver: &Saver<'_, '_>, object: &Object, record: &mut Row) -> Result<(), Refusal> {
    let (Some(deals), Some(prices)) = (saver.catalog.object(DEAL), saver.catalog.object(PRICE)) else {
        return Ok(());
    };
    let Some(deal) = reference(record, "OpportunityId")? else { return Ok(()) };
    let deal_row = saver.changeable(deals, &deal, Access::Edit)?;
    saver.unlocked(deals, &deal, &deal_row)?;
    let Some(price) = reference(record, "PricebookEntryId")? else {
        let why = "versions 3.0 and higher must specify pricebook entry id; others must specify product id";
        return Err(wrong(&["PricebookEntryId", "unknown"], why));
    };
    let price = saver.stored(prices, &price)?;
    check_price(&price, &deal_row)?;
    for (name, from) in
        [("Product2Id", "Product2Id"), ("ProductCode", "ProductCode"), ("ListPrice", "UnitPrice")]
    {
        system::set(object, record, name, value(&price, from).clone());
    }
    let text = |row: &Row| value(row, "Name").as_str().unwrap_or_default().to_owned();
    let name: String = format!("{} {}", text(&deal_row), text(&price)).chars().take(LONGEST_NAME).collect();
    system::set(object, record, "Name", json!(name));
    Ok(())
}

fn check_price(price: &Row, deal: &Row) -> Result<(), Refusal> {
    let is = |name: &str| value(price, name) == &Value::Bool(true);
    let (book, of_deal) = (value(price, "Pricebook2Id"), value(deal, "Pricebook2Id"));
    let why = if is("IsArchived") {
        "pricebook entry has been archived"
    } else if !is("IsActive") {
        "pricebook entry is inactive"
    } else if !of_deal.is_null() && of_deal != book {
        "pricebook entry is in a different pricebook than the one assigned to the opportunity"
    } else {
        return Ok(());
    };
    Err(wrong(&["PricebookEntryId"], why))
}

/// Makes unit price, subtotal and total agree: what the call says stays, and the rest follows.
fn reckon(object: &Object, record: &mut Row, given: &Row, before: Option<&Row>) -> Result<(), Refusal> {
    let is_given = |name: &str| given.get(name).is_some_and(|value| !value.is_null());
    let changes = |name: &str| before.is_some_and(|before| !same(value(before, name), value(record, name)));
    let is_priced = is_given("UnitPrice") || is_given("TotalPrice");
    if is_given("UnitPrice") && is_given("TotalPrice") {
        return Err(two_prices(before.is_none()));
    }
    if !is_priced && before.is_none() {
        return Err(wrong(&["UnitPrice"], "must specify either unit price or total price"));
    }
    if !is_priced && changes("Quantity") && changes("Discount") {
        let why = "must specify either unit price or total price with both quantity and discount";
        return Err(wrong(&["Quantity"], why));
    }
    if decimal(value(record, "Quantity")).is_none_or(|quantity| quantity.is_zero()) {
        return Err(wrong(&["Quantity"], "quantity must not be zero"));
    }
    if is_given("TotalPrice") || (changes("Quantity") && !is_given("UnitPrice")) {
        let total = decimal(value(record, "TotalPrice")).unwrap_or_default();
        let by = total_of(record, Decimal::ONE);
        // Nothing can be paid for a thing that is discounted by the whole of its price.
        let unit = by.and_then(|by| total.checked_div(by)).unwrap_or_default();
        keep(object, record, "UnitPrice", unit);
    } else {
        let unit = decimal(value(record, "UnitPrice")).unwrap_or_default();
        let total = total_of(record, unit).ok_or_else(too_large)?;
        keep(object, record, "TotalPrice", total);
    }
    let number = |name: &str| decimal(value(record, name)).unwrap_or_default();
    let subtotal = number("UnitPrice").checked_mul(number("Quantity")).ok_or_else(too_large)?;
    keep(object, record, "Subtotal", subtotal);
    Ok(())
}

/// What a line comes to at this price for one, to the last digit.
fn total_of(line: &Row, unit: Decimal) -> Option<Decimal> {
    let off = decimal(value(line, "Discount")).unwrap_or_default();
    let share = (Decimal::ONE_HUNDRED - off) / Decimal::ONE_HUNDRED;
    unit.checked_mul(decimal(value(line, "Quantity"))?)?.checked_mul(share)
}

/// What a line adds to its deal: its total before it was rounded, unless that was given.
fn exact_total(line: &Row) -> Decimal {
    let told = decimal(value(line, "TotalPrice")).unwrap_or_default();
    let exact = decimal(value(line, "UnitPrice")).and_then(|unit| total_of(line, unit));
    exact.filter(|exact| rounded(*exact, SCALE) == told).unwrap_or(told)
}

fn keep(object: &Object, record: &mut Row, name: &str, amount: Decimal) {
    system::set(object, record, name, json!(rounded(amount, SCALE).normalize().to_string()));
}

fn two_prices(is_new: bool) -> Refusal {
    if is_new {
        return wrong(
            &["UnitPrice", "TotalPrice"],
            "only one of unit price and total price may be specified",
        );
    }
    let message = "Cannot change both 'UnitPrice' and 'TotalPrice' in update call";
    Refusal::save("INVALID_FIELD", message, ["UnitPrice"])
}

fn too_large() -> Refusal {
    let message = "Total Price: value outside of valid range on numeric field";
    Refusal::save("NUMBER_OUTSIDE_VALID_RANGE", message, ["TotalPrice"])
}

/// Drops what an update says of a deal and its lines decide, and refuses to take their price book away.
pub(super) fn withhold(before: &Row, given: &mut Row) -> Result<(), Refusal> {
    if value(before, "HasOpportunityLineItem") != &Value::Bool(true) {
        return Ok(());
    }
    for (name, _) in SUMS {
        given.remove(name);
    }
    let changed = |name: &&&str| given.get(**name).is_some_and(|new| new != value(before, name));
    match KEPT.iter().find(changed) {
        Some(name) => Err(wrong(&[name], "it cannot be changed while the opportunity has line items")),
        None => Ok(()),
    }
}

impl Saver<'_, '_> {
    /// Makes of the deal what its lines say, after this one of them was saved or deleted.
    pub(super) fn roll_up(&mut self, line: &Row) -> Result<(), Refusal> {
        let Some(object) = self.catalog.object(DEAL) else { return Ok(()) };
        let Some(id) = reference(line, "OpportunityId")? else { return Ok(()) };
        // The lines of a deal go with it.
        let Ok(before) = self.stored(object, &id) else { return Ok(()) };
        let mut record = before.clone();
        let lines = self.lines(&id)?;
        system::set(object, &mut record, "HasOpportunityLineItem", json!(!lines.is_empty()));
        for (name, part) in SUMS.iter().filter(|_| !lines.is_empty()) {
            keep(object, &mut record, name, lines.iter().map(part).sum());
        }
        if value(&record, "Pricebook2Id").is_null() {
            let book = self.book_of(line)?;
            system::set(object, &mut record, "Pricebook2Id", book);
        }
        if record.iter().all(|(name, new)| same(new, value(&before, name))) {
            return Ok(());
        }
        opportunity::derive(&mut record, self.fiscal);
        system::stamp(self, object, &mut record);
        validation::check(self, object, &record, Some(&before))?;
        self.tx.update(&object.name, &id, &changes(&before, &record))?;
        self.write_history(&record, Some(&before))
    }

    fn lines(&self, deal: &Id) -> Result<Vec<Row>, Refusal> {
        let ids = self.tx.find(LINE, "OpportunityId", &json!(deal))?;
        let rows = ids.iter().map(|id| Ok(self.tx.get(LINE, id)?.unwrap_or_default()));
        rows.collect()
    }

    /// The price book that the price of a line stands in.
    fn book_of(&self, line: &Row) -> Result<Value, Refusal> {
        let price = match reference(line, "PricebookEntryId")? {
            Some(id) => self.tx.get(PRICE, &id)?.unwrap_or_default(),
            None => Row::new(),
        };
        Ok(value(&price, "Pricebook2Id").clone())
    }
}

/// The record that a field leads to.
pub(super) fn reference(row: &Row, name: &str) -> Result<Option<Id>, Refusal> {
    let id = value(row, name).as_str().map(str::parse).transpose();
    Ok(id.map_err(StoreError::from)?)
}

fn value<'r>(row: &'r Row, name: &str) -> &'r Value {
    row.get(name).unwrap_or(&Value::Null)
}

/// Values that do not go together.
fn wrong(fields: &[&str], why: &str) -> Refusal {
    let message = format!("field integrity exception: {} ({why})", fields.join(", "));
    Refusal::save("FIELD_INTEGRITY_EXCEPTION", message, fields.iter().copied())
}
