//! A task is about an account or a deal, and not about a user; a contact's account is no contact.

use generated::sobjects::Id;
use generated::task::columns;
use generated::{Account, ContactUpdate, Contact, Opportunity, TaskUpdate, User};
use soql::build::field;

fn change(account: Id<Account>, deal: Id<Opportunity>, user: Id<User>, contact: Id<Contact>) {
    let _right = TaskUpdate { what_id: deal.into(), ..Default::default() };
    let _right = field(columns::WHAT_ID).eq(account);
    let _right = ContactUpdate { account_id: account.into(), ..Default::default() };
    let _wrong = TaskUpdate { what_id: user.into(), ..Default::default() };
    let _wrong = field(columns::WHAT_ID).eq(user);
    let _wrong = ContactUpdate { account_id: contact.into(), ..Default::default() };
}

fn main() {}
