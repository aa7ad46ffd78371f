//! What is worth saying about a query that is in order.

use std::fmt;

use crate::error::did_you_mean;

/// A remark about a query, or about what was changed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// A string that is no value of the picklist it is compared with: the comparison finds nothing.
    UnknownPicklistValue {
        /// The object.
        object: String,
        /// The field.
        field: String,
        /// The string.
        value: String,
        /// The value that was perhaps meant.
        nearest: Option<String>,
    },
    /// A path into an object that the Catalog does not have.
    Unchecked {
        /// The path.
        path: String,
        /// The object.
        object: String,
    },
    /// A lone `;` at the end was dropped.
    SemicolonDropped,
    /// A LIMIT was added.
    LimitAdded {
        /// The LIMIT.
        limit: u64,
    },
    /// The LIMIT was lowered.
    LimitLowered {
        /// What was written.
        from: u64,
        /// What it is now.
        to: u64,
    },
    /// A LIMIT was added to a child subquery.
    ChildLimitAdded {
        /// The relationship.
        relationship: String,
        /// The LIMIT.
        limit: u64,
    },
    /// The LIMIT of a child subquery was lowered.
    ChildLimitLowered {
        /// The relationship.
        relationship: String,
        /// What was written.
        from: u64,
        /// What it is now.
        to: u64,
    },
    /// An enforcement clause was added.
    EnforcementAdded {
        /// `WITH SECURITY_ENFORCED` or `WITH USER_MODE`.
        clause: &'static str,
    },
    /// The enforcement clause was left out.
    EnforcementLeftOut {
        /// Why.
        reason: &'static str,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownPicklistValue { object, field, value, nearest } => {
                let hint = did_you_mean(nearest.as_ref());
                write!(f, "`{value}` is not a value of {object}.{field}, so nothing matches it{hint}")
            }
            Self::Unchecked { path, object } => {
                write!(f, "`{path}` was not checked: {object} is not in the Catalog")
            }
            Self::SemicolonDropped => f.write_str("the `;` at the end was dropped"),
            Self::LimitAdded { limit } => write!(f, "LIMIT {limit} was added"),
            Self::LimitLowered { from, to } => write!(f, "LIMIT {from} was lowered to {to}"),
            Self::ChildLimitAdded { relationship, limit } => {
                write!(f, "LIMIT {limit} was added to the subquery of {relationship}")
            }
            Self::ChildLimitLowered { relationship, from, to } => {
                write!(f, "LIMIT {from} in the subquery of {relationship} was lowered to {to}")
            }
            Self::EnforcementAdded { clause } => write!(f, "{clause} was added"),
            Self::EnforcementLeftOut { reason } => {
                write!(f, "no WITH SECURITY_ENFORCED ({reason}): the user's own permissions apply")
            }
        }
    }
}
