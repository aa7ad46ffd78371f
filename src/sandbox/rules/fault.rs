//! Why a rule that an administrator wrote cannot be followed.

use crate::sandbox::formula::FormulaError;

/// Why a rule cannot be followed.
#[derive(Debug, thiserror::Error)]
#[error("the {kind} {object}.{name} cannot be followed: {reason}")]
pub struct RuleError {
    /// What kind of rule it is, such as `validation rule`.
    pub kind: &'static str,
    /// The object that it names.
    pub object: String,
    /// Its name.
    pub name: String,
    /// What is wrong.
    pub reason: RuleFault,
}

/// What is wrong with a rule.
#[derive(Debug, thiserror::Error)]
pub enum RuleFault {
    /// The org has no such object.
    #[error("the org has no such object")]
    Object,
    /// The object has no field of this name.
    #[error("there is no field {0}")]
    Field(String),
    /// Another rule of the object has the same name.
    #[error("another rule of the object has the same name")]
    Twice,
    /// Nothing would be said.
    #[error("it has no message")]
    Silent,
    /// The condition is no formula of the object.
    #[error("its condition: {0}")]
    Condition(#[from] FormulaError),
    /// Records of the object are not assigned by rules.
    #[error("only leads and cases are assigned by rules")]
    Unassigned,
    /// Nobody has this name.
    #[error("there is no user {0}")]
    Owner(String),
    /// It compares nothing.
    #[error("it names no field to compare")]
    Nothing,
}

impl RuleFault {
    /// The error of the rule that it is found in.
    pub(super) fn in_rule(self, kind: &'static str, object: &str, name: &str) -> RuleError {
        RuleError { kind, object: object.to_owned(), name: name.to_owned(), reason: self }
    }
}
