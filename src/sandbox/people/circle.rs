//! Whose records a user sees: the own ones, those of everybody in a role below, those of queues and groups that any
//! of them is in.

use rusqlite::named_params;
use sobjects::{Catalog, Id};

use crate::sandbox::store::{StoreError, Tx};

/// Ids as SQL lists, ready to stand behind IN.
#[derive(Debug, Clone)]
pub(super) struct Circle {
    /// The user alone.
    pub(super) own: String,
    /// Those whose records are as good as the user's own.
    pub(super) owners: String,
    /// Account owners among them whose role lets them read, and change, the deals of their accounts.
    pub(super) reads_deals: String,
    pub(super) edits_deals: String,
}

/// The user and everybody in a role below the user's.
const BELOW: &str = "WITH RECURSIVE roles(id) AS ( \
        SELECT r.\"Id\" FROM \"UserRole\" AS r JOIN \"User\" AS u ON r.\"ParentRoleId\" = u.\"UserRoleId\" \
        WHERE u.\"Id\" = :user \
        UNION SELECT r.\"Id\" FROM \"UserRole\" AS r JOIN roles ON r.\"ParentRoleId\" = roles.id), \
    people(id) AS (SELECT :user UNION SELECT u.\"Id\" FROM \"User\" AS u JOIN roles ON u.\"UserRoleId\" = roles.id)";
/// The groups that they are in, by their own name, through another group, through their role or one above it.
const GROUPS: &str = ", above(id) AS ( \
        SELECT \"UserRoleId\" FROM \"User\" WHERE \"Id\" IN (SELECT id FROM people) \
        UNION SELECT r.\"ParentRoleId\" FROM \"UserRole\" AS r JOIN above ON r.\"Id\" = above.id), \
    circle(id) AS (SELECT id FROM people \
    UNION SELECT \"Id\" FROM \"Group\" WHERE \"Type\" LIKE 'RoleAndSubordinates%' \
        AND \"RelatedId\" IN (SELECT id FROM above) \
    UNION SELECT g.\"Id\" FROM \"Group\" AS g JOIN \"User\" AS u \
        ON (g.\"Type\" = 'Role' AND g.\"RelatedId\" = u.\"UserRoleId\") OR g.\"Type\" = 'Organization' \
        WHERE u.\"Id\" IN (SELECT id FROM people) \
    UNION SELECT m.\"GroupId\" FROM \"GroupMember\" AS m JOIN circle ON m.\"UserOrGroupId\" = circle.id)";

impl Circle {
    /// The circle of this user.
    pub(super) fn of(tx: &Tx<'_>, user: Id) -> Result<Self, StoreError> {
        let catalog = tx.catalog();
        let has = |names: &[&str]| names.iter().all(|name| catalog.object(name).is_some());
        let people =
            if has(&["User", "UserRole"]) { BELOW } else { "WITH RECURSIVE people(id) AS (SELECT :user)" };
        let (groups, all) = if has(&["User", "UserRole", "Group", "GroupMember"]) {
            (GROUPS, "circle")
        } else {
            ("", "people")
        };
        let list = |sql: &str| list(tx, sql, user);
        let deals = |levels: &str| {
            if !has_deal_access(catalog) {
                return Ok(String::new());
            }
            list(&format!(
                "{people} SELECT u.\"Id\" FROM \"User\" AS u JOIN \"UserRole\" AS r ON r.\"Id\" = u.\"UserRoleId\" \
                 WHERE u.\"Id\" IN (SELECT id FROM people) AND r.\"OpportunityAccessForAccountOwner\" IN ({levels})"
            ))
        };
        Ok(Self {
            own: format!("'{user}'"),
            owners: list(&format!("{people}{groups} SELECT id FROM {all}"))?,
            reads_deals: deals("'Read', 'Edit'")?,
            edits_deals: deals("'Edit'")?,
        })
    }
}

fn has_deal_access(catalog: &Catalog) -> bool {
    let field = |object: &str, field: &str| {
        catalog.object(object).is_some_and(|object| object.field(field).is_some())
    };
    field("UserRole", "OpportunityAccessForAccountOwner") && field("User", "UserRoleId")
}

fn list(tx: &Tx<'_>, sql: &str, user: Id) -> Result<String, StoreError> {
    let mut statement = tx.connection().prepare(sql)?;
    let rows =
        statement.query_map(named_params! { ":user": user.as_str() }, |row| row.get::<_, String>(0))?;
    // Ids consist of letters and digits.
    let ids: Result<Vec<String>, _> = rows.map(|id| id.map(|id| format!("'{id}'"))).collect();
    Ok(ids?.join(", "))
}
