//! USING SCOPE: whose records are meant.
//!
//! Which scopes an object has stands in `supportedScopes` of its describe, which the Catalog does not keep; what is
//! said here fits the shipped snapshots [K]. A team is the user and those below in the role hierarchy [K];
//! `scopingRule` narrows nothing, as no rule is active.

use rusqlite::types::Value as Stored;
use sobjects::catalog::Flags;
use sobjects::{FieldType, Object};
use soql::ast::Query;

use super::QueryError;
use super::scope::Scope;
use super::sql::Sql;
use crate::sandbox::store::is_stored;

/// The condition of the scope, where it has one.
pub(super) fn condition(scope: &Scope<'_>, query: &Query) -> Result<Option<Sql>, QueryError> {
    let Some(wanted) = &query.scope else { return Ok(None) };
    let (object, table) = (scope.object, &scope.table);
    let user = || scope.context.user.map_or(Stored::Null, |user| Stored::Text(user.to_string()));
    let owned = format!("{table}.\"OwnerId\"");
    match wanted.text.to_ascii_lowercase().as_str() {
        "everything" => Ok(None),
        "scopingrule" if has_owner(object) => Ok(None),
        "mine" if has_owner(object) => Ok(Some(Sql::with(format!("{owned} = ?"), user()))),
        "team" if has_owner(object) => {
            let mine = Sql::with(format!("{owned} = ?"), user());
            let below = has_roles(scope).then(|| Sql::with(format!("{owned} IN ({BELOW})"), user()));
            Ok(Some(Sql::joined([mine].into_iter().chain(below).collect(), "OR")))
        }
        // What the user gave to others to do.
        "delegated" if is_activity(object) => Ok(Some(Sql {
            text: format!("({table}.\"CreatedById\" = ? AND {owned} IS NOT ?)"),
            values: vec![user(), user()],
        })),
        _ => Err(QueryError::malformed(format!(
            "The scope '{}' is not supported for entity type '{}'",
            wanted.text, object.name
        ))),
    }
}

/// The users whose role lies below that of the user who is bound.
const BELOW: &str = "WITH RECURSIVE below (role) AS (\
     SELECT role.\"Id\" FROM \"UserRole\" AS role JOIN \"User\" AS me ON role.\"ParentRoleId\" = me.\"UserRoleId\" \
     WHERE me.\"Id\" = ? \
     UNION SELECT role.\"Id\" FROM \"UserRole\" AS role JOIN below ON role.\"ParentRoleId\" = below.role) \
     SELECT member.\"Id\" FROM \"User\" AS member JOIN below ON member.\"UserRoleId\" = below.role";

/// Whether records have an owner who can be given: not so files and groups.
fn has_owner(object: &Object) -> bool {
    let owner = object.field("OwnerId").is_some_and(|field| field.is(Flags::UPDATEABLE));
    owner && object.name != "Group" && !object.name.starts_with("Content")
}

fn is_activity(object: &Object) -> bool {
    matches!(&*object.name, "Task" | "Event") && object.field("CreatedById").is_some() && has_owner(object)
}

fn has_roles(scope: &Scope<'_>) -> bool {
    let has = |object: &str, field: &str| {
        let object = scope.catalog.object(object).filter(|object| is_stored(object));
        object.and_then(|object| object.field(field)).is_some_and(|field| field.kind == FieldType::Reference)
    };
    has("User", "UserRoleId") && has("UserRole", "ParentRoleId")
}
