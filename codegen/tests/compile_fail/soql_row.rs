//! A row has what was selected, and no more; what may be empty is an option.

use generated::sobjects::Decimal;
use generated::soql;

soql!(Deal, "SELECT Name, Amount FROM Opportunity");

fn main() {
    let deal: Deal = serde_json::from_str("{}").unwrap();
    let _stage = deal.stage_name;
    let _amount: Decimal = deal.amount;
}
