//! Which records count: WHERE, USING SCOPE, what is always filtered, and what the running user may see.

use sobjects::Object;
use soql::ast::{Query, Update, With};

use super::condition::condition;
use super::scope::Scope;
use super::sql::Sql;
use super::{QueryError, using_scope, visible};

/// WHERE, USING SCOPE, what is always filtered and what the user may see: everything that decides which records count.
pub(super) fn filter(scope: &mut Scope<'_>, query: &Query) -> Result<Sql, QueryError> {
    articles_only(scope.object, query)?;
    let mut parts = Vec::new();
    if let Some(filter) = &query.filter {
        parts.push(condition(scope, filter)?);
    }
    if scope.object.field("IsDeleted").is_some() && !scope.context.with_deleted {
        parts.push(Sql::new(format!("{}.\"IsDeleted\" = 0", scope.table)));
    }
    parts.extend(using_scope::condition(scope, query)?);
    parts.extend(visible::condition(scope));
    if parts.is_empty() {
        return Ok(Sql::new("TRUE"));
    }
    Ok(Sql::joined(parts, "AND"))
}

/// What only Knowledge articles have: data categories, and statistics of searches and views.
fn articles_only(object: &Object, query: &Query) -> Result<(), QueryError> {
    let clause = if query.with.iter().any(|with| matches!(with.node, With::DataCategory(_))) {
        "WITH DATA CATEGORY"
    } else if query.update.iter().any(|update| update.node == Update::Viewstat) {
        "UPDATE VIEWSTAT"
    } else if !query.update.is_empty() {
        "UPDATE TRACKING"
    } else {
        return Ok(());
    };
    Err(QueryError::malformed(format!("{clause} is not supported for entity type '{}'", object.name)))
}
