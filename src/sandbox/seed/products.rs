//! Products, their prices in the standard price book, and a line in each of the deals that have products.
//!
//! A line costs what its deal is worth, so that the deal stays as it is.

use serde_json::json;
use sobjects::Id;

use super::writer::{Writer, row};
use crate::sandbox::store::{Row, StoreError};

/// Name, code and price.
const PRODUCTS: [(&str, &str, i64); 3] = [
    ("Platform subscription", "PLAT-SUB", 24_000),
    ("Premium support", "SUP-PREM", 6_000),
    ("Onboarding package", "ONB-PACK", 9_500),
];

/// Stores them where the org has such objects.
pub(super) fn write(writer: &mut Writer<'_, '_>) -> Result<(), StoreError> {
    let has = |name: &str| writer.catalog.object(name).is_some();
    if !["Opportunity", "OpportunityLineItem", "Pricebook2", "PricebookEntry", "Product2"]
        .into_iter()
        .all(has)
    {
        return Ok(());
    }
    let book = json!({ "Name": "Standard Price Book", "IsStandard": true, "IsActive": true });
    let Some(book) = writer.put("Pricebook2", book)? else { return Ok(()) };
    let mut prices = Vec::with_capacity(PRODUCTS.len());
    for (name, code, amount) in PRODUCTS {
        let product = json!({ "Name": name, "ProductCode": code, "IsActive": true, "Family": "None" });
        let product = writer.put("Product2", product)?;
        let price =
            row(json!({ "Name": name, "ProductCode": code, "Pricebook2Id": book, "Product2Id": product,
            "UnitPrice": amount, "IsActive": true }));
        if let Some(id) = writer.put("PricebookEntry", price.clone().into())? {
            prices.push((id, price));
        }
    }
    let deals = writer.tx.find("Opportunity", "HasOpportunityLineItem", &json!(true))?;
    for (deal, (id, price)) in deals.into_iter().zip(prices.iter().cycle()) {
        line(writer, &deal, &book, id, price)?;
    }
    Ok(())
}

fn line(
    writer: &mut Writer<'_, '_>,
    deal: &Id,
    book: &Id,
    price: &Id,
    product: &Row,
) -> Result<(), StoreError> {
    let of_deal = writer.tx.get("Opportunity", deal)?.unwrap_or_default();
    let of = |row: &Row, name: &str| row.get(name).cloned().unwrap_or_default();
    let text = |row: &Row| of(row, "Name").as_str().unwrap_or_default().to_owned();
    let amount = of(&of_deal, "Amount");
    writer.put(
        "OpportunityLineItem",
        json!({
            "OpportunityId": deal, "PricebookEntryId": price, "Product2Id": of(product, "Product2Id"),
            "ProductCode": of(product, "ProductCode"), "ListPrice": of(product, "UnitPrice"), "Quantity": 1,
            "Name": format!("{} {}", text(&of_deal), text(product)), "UnitPrice": amount, "Subtotal": amount,
            "TotalPrice": amount, "CreatedDate": of(&of_deal, "CreatedDate"),
        }),
    )?;
    let mut made = row(json!({ "Pricebook2Id": book, "TotalOpportunityQuantity": 1 }));
    made.retain(|name, _| of_deal.contains_key(name));
    writer.tx.update("Opportunity", deal, &made).map(drop)
}
