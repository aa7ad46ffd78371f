//! What a product costs in a price book.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | a product has a standard price before it has one in another price book: `STANDARD_PRICE_NOT_DEFINED` | D; words C |
//! | a product has one price in a price book: `DUPLICATE_VALUE` | D; words K |
//! | a price has name and code of its product as they were when it was made | K |
//!
//! Not here: that a price follows the standard one (`UseStandardPrice`).

use serde_json::Value;
use sobjects::Object;

use super::line::{PRICE, reference};
use super::{Saver, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

const BOOK: &str = "Pricebook2";

/// Completes a new price, unless the product may not have it.
pub(super) fn fill(saver: &Saver<'_, '_>, object: &Object, record: &mut Row) -> Result<(), Refusal> {
    let (Some(product), Some(book)) = (reference(record, "Product2Id")?, reference(record, "Pricebook2Id")?)
    else {
        return Ok(());
    };
    let product_row = saver.tx.get("Product2", &product)?.unwrap_or_default();
    for name in ["Name", "ProductCode"] {
        system::set(object, record, name, product_row.get(name).cloned().unwrap_or_default());
    }
    let mut has_standard = false;
    for id in saver.tx.find(PRICE, "Product2Id", &Value::String(product.to_string()))? {
        let other = saver.tx.get(PRICE, &id)?.unwrap_or_default();
        let other = reference(&other, "Pricebook2Id")?;
        if other == Some(book) {
            let message = "This price definition already exists in this price book";
            return Err(Refusal::save::<String>("DUPLICATE_VALUE", message, []));
        }
        has_standard |= match other {
            Some(other) => is_standard(&saver.tx.get(BOOK, &other)?.unwrap_or_default()),
            None => false,
        };
    }
    if has_standard || is_standard(&saver.tx.get(BOOK, &book)?.unwrap_or_default()) {
        return Ok(());
    }
    let message = "Before creating a custom price, create a standard price.";
    Err(Refusal::save::<String>("STANDARD_PRICE_NOT_DEFINED", message, []))
}

fn is_standard(book: &Row) -> bool {
    book.get("IsStandard") == Some(&Value::Bool(true))
}
