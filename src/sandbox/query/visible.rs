//! What the running user may see: objects and fields, and the records of each table that a query reads.

use std::fmt::Debug;

use sobjects::{Catalog, Object};

use super::Context;
use super::scope::Scope;
use super::sql::Sql;
use crate::sandbox::store::Tx;

/// What somebody may see of an org.
pub trait Sight: Debug + Send + Sync {
    /// The objects and fields.
    fn catalog(&self) -> &Catalog;

    /// The objects and fields without regard to what may be seen, which formulas are computed from.
    fn everything(&self) -> &Catalog;

    /// A condition on the records of an object in a table of this name, without values to bind; none where all of
    /// them may be seen.
    fn condition(&self, object: &Object, table: &str) -> Option<String>;
}

impl Context {
    /// The objects and fields that the query may name.
    pub(super) fn catalog<'c>(&'c self, tx: &Tx<'c>) -> &'c Catalog {
        self.sight.as_ref().map_or(tx.catalog(), |sight| sight.catalog())
    }

    /// The objects and fields that formulas are computed from; these, where all of them may be seen.
    pub(super) fn everything<'c>(&'c self, seen: &'c Catalog) -> &'c Catalog {
        self.sight.as_ref().map_or(seen, |sight| sight.everything())
    }

    /// ` AND …` for the records of a table, as far as not all of them may be seen.
    pub(super) fn and_visible(&self, object: &Object, table: &str) -> String {
        self.condition(object, table).map_or_else(String::new, |condition| format!(" AND {condition}"))
    }

    fn condition(&self, object: &Object, table: &str) -> Option<String> {
        self.sight.as_ref()?.condition(object, table)
    }
}

/// The condition on the records of the scope's own table.
pub(super) fn condition(scope: &Scope<'_>) -> Option<Sql> {
    scope.context.condition(scope.object, &scope.table).map(Sql::new)
}
