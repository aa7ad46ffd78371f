//! There is no object `Oportunity`, and no relationship `Contact` from an account to its contacts.

use generated::soql;

fn main() {
    let _query = soql!("SELECT Id FROM Oportunity");
    let _query = soql!("SELECT Id, (SELECT Id FROM Contact) FROM Account");
}
