//! The platform's rules about subqueries in WHERE and about TYPEOF.
//!
//! Sources: "Comparison Operators" and "TYPEOF" in the SOQL and SOSL Reference.

use super::did_you_mean;

/// The rules about subqueries in WHERE.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SemiJoinRule {
    /// More than two.
    #[error("WHERE takes at most two subqueries")]
    TooMany,
    /// Beside OR.
    #[error("a subquery in WHERE cannot stand beside OR; join the conditions by AND, or ask twice")]
    WithOr,
    /// Behind NOT.
    #[error("a subquery in WHERE cannot stand behind NOT; write NOT IN")]
    WithNot,
    /// Within another one.
    #[error("a subquery in WHERE cannot contain another one")]
    Nested,
    /// In HAVING.
    #[error("a subquery cannot stand in HAVING")]
    InHaving,
    /// In WHERE of a child subquery.
    #[error("a subquery in WHERE can stand only in the outer query, not in a child subquery")]
    InChildSubquery,
    /// Behind something that is no id.
    #[error(
        "`{field}` is not an id or reference of the object itself, so it cannot stand before IN (SELECT …)"
    )]
    Left {
        /// The field.
        field: String,
    },
    /// Selecting something that is no id.
    #[error(
        "`{field}` is not an id or reference of the object itself, so a subquery in WHERE cannot select it"
    )]
    Inner {
        /// The field.
        field: String,
    },
    /// Two fields that lead to different objects.
    #[error("`{left}` and `{inner}` hold ids of different objects, so they never match")]
    DifferentObjects {
        /// The field outside.
        left: String,
        /// The field inside.
        inner: String,
    },
    /// The same object outside and inside.
    #[error("a subquery in WHERE cannot read {object}, which the outer query reads")]
    SameObject {
        /// The object.
        object: String,
    },
    /// An object that cannot be read there.
    #[error("{object} cannot be read in a subquery of WHERE")]
    InnerObject {
        /// The object.
        object: String,
    },
}

/// The rules about TYPEOF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TypeOfRule {
    /// A relationship to one object.
    #[error("`{relationship}` leads to one object only; write `{relationship}.Name` instead of TYPEOF")]
    NotPolymorphic {
        /// The relationship.
        relationship: String,
    },
    /// Beside a function.
    #[error("TYPEOF and functions cannot be selected together; ask twice")]
    WithFunction,
    /// Beside a field of the same relationship.
    #[error("fields of `{relationship}` cannot be selected beside its TYPEOF; put them into a branch")]
    AlsoSelected {
        /// The relationship.
        relationship: String,
    },
    /// An object that the relationship does not lead to.
    #[error("`{relationship}` never leads to {object}{}", did_you_mean(.nearest.as_ref()))]
    NotATarget {
        /// The relationship.
        relationship: String,
        /// The object.
        object: String,
        /// The object that was perhaps meant.
        nearest: Option<String>,
    },
}
