//! The lines of a deal: what a line takes from the price of its product, and what the lines make of the deal.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | the amount of a deal with lines is the sum of their totals, and so is its quantity | D; the quantity K |
//! | a deal without a price book takes that of its first line | D |
//! | with the last line gone the amount keeps its value and can be written again | K |
//! | a deal with lines keeps its price book: `FIELD_INTEGRITY_EXCEPTION` | D; code and words K |
//! | a total is unit price by quantity less discount, rounded half up; a given total sets the unit price | D; the rounding K |
//! | unit price and total at once, neither in a new line, no quantity: `FIELD_INTEGRITY_EXCEPTION` | D; code and words K |
//! | a price that is archived, inactive or of another price book | C for archived ones, K |
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
/// What the lines make of a deal, and the field of a line that each is the sum of.
const SUMS: [(&str, &str); 2] = [("Amount", "TotalPrice"), ("TotalOpportunityQuantity", "Quantity")];
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
    reckon(record, given, before.is_none())
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
        return Err(wrong("unknown", "must specify pricebook entry id, if opp has pricebook2"));
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
    Err(wrong("PricebookEntryId", why))
}

/// Makes unit price, subtotal and total agree.
fn reckon(record: &mut Row, given: &Row, is_new: bool) -> Result<(), Refusal> {
    let number = |row: &Row, name: &str| decimal(value(row, name));
    let quantity = number(record, "Quantity").filter(|quantity| !quantity.is_zero());
    let quantity = quantity.ok_or_else(|| wrong("Quantity", "quantity must not be zero"))?;
    let off = number(record, "Discount").unwrap_or_default();
    let share = (Decimal::ONE_HUNDRED - off) / Decimal::ONE_HUNDRED;
    let too_large = || {
        let message = "Total Price: value outside of valid range on numeric field";
        Refusal::save("NUMBER_OUTSIDE_VALID_RANGE", message, ["TotalPrice"])
    };
    let unit = match (number(given, "UnitPrice"), number(given, "TotalPrice")) {
        (Some(_), Some(_)) => {
            return Err(wrong("unknown", "only one of unit price, or total price may be specified"));
        }
        (None, None) if is_new => {
            return Err(wrong("unknown", "must specify either unit price or total price"));
        }
        (None, Some(total)) => quantity.checked_mul(share).and_then(|by| total.checked_div(by)),
        _ => number(record, "UnitPrice"),
    };
    // Nothing can be paid for a thing that is discounted by the whole of its price.
    let unit = rounded(unit.unwrap_or_default(), SCALE);
    let subtotal = unit.checked_mul(quantity).ok_or_else(too_large)?;
    let total = match number(given, "TotalPrice") {
        Some(total) => total,
        None => subtotal.checked_mul(share).ok_or_else(too_large)?,
    };
    for (name, amount) in [("UnitPrice", unit), ("Subtotal", subtotal), ("TotalPrice", total)] {
        record.insert(name.to_owned(), json!(rounded(amount, SCALE).normalize().to_string()));
    }
    Ok(())
}

/// Drops what an update says of a deal and its lines decide, and refuses to take their price book away.
pub(super) fn withhold(before: &Row, given: &mut Row) -> Result<(), Refusal> {
    if value(before, "HasOpportunityLineItem") != &Value::Bool(true) {
        return Ok(());
    }
    for (name, _) in SUMS {
        given.remove(name);
    }
    match given.get("Pricebook2Id") {
        Some(book) if book != value(before, "Pricebook2Id") => {
            Err(wrong("Pricebook2Id", "the price book of an opportunity with line items cannot be changed"))
        }
        _ => Ok(()),
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
        for (name, summed) in SUMS.iter().filter(|_| !lines.is_empty()) {
            let sum: Decimal = lines.iter().filter_map(|line| decimal(value(line, summed))).sum();
            system::set(object, &mut record, name, json!(sum.normalize().to_string()));
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
fn wrong(field: &str, why: &str) -> Refusal {
    Refusal::save("FIELD_INTEGRITY_EXCEPTION", format!("field integrity exception: {field} ({why})"), [field])
}
