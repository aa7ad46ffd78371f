//! Nothing would match a stage that the org does not have.

use generated::soql;

fn main() {
    let _query = soql!("SELECT Id FROM Opportunity WHERE StageName IN ('Commit', 'Close Won')");
    let _query = soql!("SELECT Id FROM Opportunity WHERE LeadSource = 'Carrier pigeon'");
}
