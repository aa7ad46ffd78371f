//! A contact has no opportunities of an account, and the children of an account have fields of their own.

use generated::{Account, AccountField, Contact, OpportunityField, account};
use soql::build::Select;

fn main() {
    let _right = Select::of::<Account>()
        .children(account::children::OPPORTUNITIES, |deals| deals.fields([OpportunityField::Name]));
    let _wrong_object = Select::of::<Contact>()
        .children(account::children::OPPORTUNITIES, |deals| deals.fields([OpportunityField::Name]));
    let _wrong_field = Select::of::<Account>()
        .children(account::children::OPPORTUNITIES, |deals| deals.fields([AccountField::Industry]));
}
