//! Values are of the types of their fields.

use generated::soql;

fn main() {
    let _query = soql!("SELECT Id FROM Opportunity WHERE CloseDate > '2026-06-30' AND Amount > '5000' AND AccountId = 'Acme'");
    let _query = soql!("SELECT Id FROM Opportunity WHERE Name = 'open");
    let _query = soql!("SELECT COUNT() FROM Opportunity");
}
