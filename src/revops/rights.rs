//! Which wide rights the Salesforce user has, and from where.

use sobjects::{Id, Record, Value};
use soql::build::{Select, field};

use crate::client::Client;
use crate::http::Error;

/// Rights beyond what this server can use, by field of PermissionSet and as the platform's pages call them.
const WIDE: [(&str, &str); 4] = [
    ("PermissionSet.PermissionsModifyAllData", "Modify All Data"),
    ("PermissionSet.PermissionsViewAllData", "View All Data"),
    ("PermissionSet.PermissionsManageUsers", "Manage Users"),
    ("PermissionSet.PermissionsCustomizeApplication", "Customize Application"),
];

/// A wide right that a user has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WideRight {
    /// What it is called.
    pub name: &'static str,
    /// The permission set that grants it; `None` for the user's profile.
    pub permission_set: Option<String>,
}

/// The wide rights of a user, through the profile or through permission sets.
///
/// # Errors
/// The org refuses to tell.
pub async fn wide(client: &Client, user: &Id) -> Result<Vec<WideRight>, Error> {
    let fields = ["PermissionSet.Label", "PermissionSet.IsOwnedByProfile"];
    let query = Select::from("PermissionSetAssignment")
        .fields(fields.into_iter().chain(WIDE.map(|(field, _)| field)))
        .filter(field("AssigneeId").eq(*user))
        .build();
    let assignments: Vec<Record> = client.query_all(&query).await?;
    Ok(assignments.iter().flat_map(granted).collect())
}

fn granted(assignment: &Record) -> impl Iterator<Item = WideRight> {
    let is_set = |field: &str| assignment.path(field) == Some(&Value::Bool(true));
    let label = assignment.text("PermissionSet.Label").unwrap_or("a permission set without a label");
    let set = (!is_set("PermissionSet.IsOwnedByProfile")).then(|| label.to_owned());
    WIDE.into_iter()
        .filter(move |(field, _)| is_set(field))
        .map(move |(_, name)| WideRight { name, permission_set: set.clone() })
}
