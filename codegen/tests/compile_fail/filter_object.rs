//! A lead's field says nothing about opportunities.

use generated::{Opportunity, lead};
use soql::build::{Select, field};

fn main() {
    let _query = Select::of::<Opportunity>().filter(field(lead::columns::COMPANY).eq("Acme"));
}
