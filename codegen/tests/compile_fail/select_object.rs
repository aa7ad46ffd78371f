//! A lead's field cannot be selected from opportunities.

use generated::{LeadField, Opportunity};
use soql::build::Select;

fn main() {
    let _query = Select::of::<Opportunity>().fields([LeadField::Company]);
}
