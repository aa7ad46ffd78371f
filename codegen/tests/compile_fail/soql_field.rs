//! The org has `StageName`, and Contact has no `Amount`: each mistake is shown in its line of the query.

use generated::soql;

fn main() {
    let _query = soql!(
        "SELECT Id, StageNam, Account.Industri
         FROM Opportunity
         WHERE Accounts.Name = 'Acme' ORDER BY Amout"
    );
    let _query = soql!("SELECT Id, (SELECT Amount FROM Contacts) FROM Account");
}
