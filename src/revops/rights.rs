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

/// Wide rights that a user has from one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WideRights {
    /// What they are called; never empty.
    pub names: Vec<&'static str>,
    /// The permission set that grants them; `None` for the user's profile.
    pub permission_set: Option<String>,
}

/// The wide rights of a user, through the profile or through permission sets.
///
/// # Errors
/// The org refuses to tell.
pub async fn wide(client: &Client, user: &Id) -> Result<Vec<WideRights>, Error> {
    let fields = ["PermissionSet.Label", "PermissionSet.IsOwnedByProfile"];
    let query = Select::from("PermissionSetAssignment")
        .fields(fields.into_iter().chain(WIDE.map(|(field, _)| field)))
        .filter(field("AssigneeId").eq(*user))
        .build();
    let assignments: Vec<Record> = client.query_all(&query).await?;
    Ok(assignments.iter().filter_map(granted).collect())
}

fn granted(assignment: &Record) -> Option<WideRights> {
    let is_set = |field: &str| assignment.path(field) == Some(&Value::Bool(true));
    let names: Vec<&str> =
        WIDE.into_iter().filter(|(field, _)| is_set(field)).map(|(_, name)| name).collect();
    let label = assignment.text("PermissionSet.Label").unwrap_or("without a label");
    let permission_set = (!is_set("PermissionSet.IsOwnedByProfile")).then(|| label.to_owned());
    (!names.is_empty()).then_some(WideRights { names, permission_set })
}
