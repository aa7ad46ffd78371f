//! A bind variable is in scope, and fits the field that it is compared with.

use generated::soql;

fn main() {
    let account = "Acme";
    let _query = soql!("SELECT Id FROM Opportunity WHERE AccountId = :account");
    let _query = soql!("SELECT Id FROM Opportunity WHERE Amount > :least", least = "5000");
    let _query = soql!("SELECT Id FROM Opportunity WHERE Amount > :unheard_of");
    let _query = soql!("SELECT Id FROM Opportunity", account = account);
    let _query = soql!("SELECT :account FROM Opportunity WHERE Name = :account.name");
    let _query = soql!("SELECT :account FROM Opportunity");
}
