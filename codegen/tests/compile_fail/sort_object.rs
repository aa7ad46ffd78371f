//! Opportunities are not sorted by a lead's field.

use generated::{Opportunity, lead};
use soql::build::{Select, asc};

fn main() {
    let _query = Select::of::<Opportunity>().order_by(asc(lead::columns::COMPANY));
}
