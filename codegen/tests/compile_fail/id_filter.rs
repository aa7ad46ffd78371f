//! A reference to accounts is not compared with the id of a contact.

use generated::opportunity::columns;
use generated::sobjects::Id;
use generated::{Account, Contact};
use soql::build::field;

fn filters(account: Id<Account>, contact: Id<Contact>, any: Id) {
    let _right = field(columns::ACCOUNT_ID).eq(account);
    let _right = field(columns::ACCOUNT_ID).is_in(&[account]);
    let _right = field(columns::ACCOUNT_ID).eq(any);
    let _wrong = field(columns::ACCOUNT_ID).eq(contact);
}

fn main() {}
