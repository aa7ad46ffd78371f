//! Giving an org the full audit object, with an administrator's session: the Salesforce user that writes has no such
//! right, and needs none.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `metadata` | the object and its permission set as a package, and as source files |
//! | `field`, `xml` | the fields; XML |
//!
//! What is there already is left as it is. Deploying itself is [`crate::client`]'s.

mod field;
mod metadata;
mod xml;

use serde_json::json;
use sobjects::record::Value;
use sobjects::{Id, Record};
use soql::build::{Select, field};

pub use metadata::{AuditMetadata, NotCustom, Present};

use crate::client::Client;
use crate::http::Error;

/// What the permission set says of the object, and how.
const RIGHTS: [(&str, bool); 6] = [
    ("PermissionsCreate", true),
    ("PermissionsDelete", false),
    ("PermissionsEdit", true),
    ("PermissionsModifyAllRecords", false),
    ("PermissionsRead", true),
    ("PermissionsViewAllRecords", false),
];

/// Why the permission set is not assigned.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum AssignError {
    /// A call failed.
    #[error(transparent)]
    Http(#[from] Error),
    /// Nobody active has this name.
    #[error("the org has no active user {0}; give the user name of the integration user with --username")]
    NoUser(String),
    /// The permission set is not there.
    #[error("the org has no permission set {0}; deploy it first")]
    NoPermissionSet(String),
}

/// What an org has of the audit object.
///
/// New fields are hidden from everybody, administrators too, until they are granted; but each field that a permission
/// set grants is there.
///
/// # Errors
/// The org cannot be asked.
pub async fn present(client: &Client, metadata: &AuditMetadata) -> Result<Present, Error> {
    let mut present = Present::default();
    match client.describe(metadata.object()).await {
        Ok(describe) => {
            present.object = true;
            present.fields = describe.fields.iter().map(|field| field.name.clone()).collect();
        }
        Err(error) if error.status() == Some(404) => return Ok(present),
        Err(error) => return Err(error),
    }
    let of_set = |object: &'static str| {
        let parent = field("Parent.Name").eq(metadata.permission_set().as_str());
        Select::from(object).filter(parent.and(field("SobjectType").eq(metadata.object())))
    };
    let fields = of_set("FieldPermissions").fields(["Field", "PermissionsEdit"]).build();
    let fields: Vec<Record> = client.query_all(&fields).await?;
    let names = |record: &Record| Some(record.text("Field")?.split_once('.')?.1.to_owned());
    present.fields.extend(fields.iter().filter_map(names));
    let edits = |name: &str| {
        let right = fields.iter().find(|record| names(record).as_deref() == Some(name));
        right.is_some_and(|record| record.get("PermissionsEdit") == Some(&Value::Bool(true)))
    };
    let objects = of_set("ObjectPermissions").fields(RIGHTS.map(|(name, _)| name)).build();
    let objects: Vec<Record> = client.query_all(&objects).await?;
    let grants = |record: &Record| {
        RIGHTS.iter().all(|(name, granted)| record.get(name) == Some(&Value::Bool(*granted)))
    };
    present.permission_set = metadata.fields().all(edits) && objects.iter().any(grants);
    Ok(present)
}

/// Gives a user the permission set; answers whether the user had it not before.
///
/// # Errors
/// There is no such user or permission set, or the org refuses.
pub async fn assign(client: &Client, metadata: &AuditMetadata, username: &str) -> Result<bool, AssignError> {
    let set = metadata.permission_set();
    let is_active = field("IsActive").eq(true);
    let user = Select::from("User").filter(field("Username").eq(username).and(is_active));
    let user = only(client, user).await?.ok_or_else(|| AssignError::NoUser(username.to_owned()))?;
    let own = Select::from("PermissionSet").filter(field("Name").eq(set.as_str()));
    let set = only(client, own).await?.ok_or(AssignError::NoPermissionSet(set))?;
    let of_user = field("AssigneeId").eq(user).and(field("PermissionSetId").eq(set));
    if only(client, Select::from("PermissionSetAssignment").filter(of_user)).await?.is_some() {
        return Ok(false);
    }
    let assignment = json!({ "AssigneeId": user, "PermissionSetId": set });
    client.create_json("PermissionSetAssignment", &assignment).await?;
    Ok(true)
}

/// The id of the record that this leads to.
async fn only(client: &Client, query: Select) -> Result<Option<Id>, Error> {
    let page = client.query::<Record>(&query.fields(["Id"]).limit(1).build()).await?;
    let id = page.records.first().and_then(|record| record.text("Id"));
    Ok(id.and_then(|id| id.parse().ok()))
}
