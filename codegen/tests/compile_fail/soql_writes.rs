//! A query reads, and nothing else.

use generated::soql;

fn main() {
    let _query = soql!("DELETE FROM Opportunity");
    let _query = soql!("SELECT Id FROM Opportunity FOR VIEW");
    let _query = soql!("SELECT Id FROM Opportunity; DROP TABLE Opportunity");
}
