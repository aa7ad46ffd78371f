//! Who sees and does what: a narrow integration user, sellers, rights and shares that change on the fly.

use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::Value;

use crate::org::{Answer, Org};

mod records;
mod rights;
mod writes;

/// An org in which the narrow integration user calls.
async fn narrow() -> Org {
    let mut org = Org::start().await;
    org.act_as(NARROW_USERNAME);
    org
}

impl Org {
    /// From now on the user calls as whom clients sign in, who may do everything.
    fn act_as_administrator(&mut self) {
        let username = self.running.username.clone();
        self.act_as(&username);
    }

    /// Usernames and ids of the users of this role, in their order.
    async fn users_in(&self, role: &str) -> Vec<(String, String)> {
        let soql = format!(
            "SELECT Id, Username FROM User WHERE UserRole.Name = '{role}' AND Profile.Name = 'Standard User' ORDER BY Id"
        );
        let answer = self.query(&soql).await;
        let text = |row: &Value, key: &str| row[key].as_str().expect("text").to_owned();
        records(&answer).iter().map(|row| (text(row, "Username"), text(row, "Id"))).collect()
    }

    async fn id_of(&self, soql: &str) -> String {
        records(&self.query(soql).await)[0]["Id"].as_str().expect("an id").to_owned()
    }
}

fn records(answer: &Answer) -> &Vec<Value> {
    answer.body["records"].as_array().unwrap_or_else(|| panic!("no records: {answer:?}"))
}
