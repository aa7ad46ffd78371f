//! What saving goes by: all that describe results and the rules of an administrator decide once.

use std::sync::Arc;

use serde::Deserialize;
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Definitions};

use super::assignment::{Assignment, AssignmentRule};
use super::cascade::Relations;
use super::defaults::Defaults;
use super::duplicate::{DuplicateRule, Duplicates};
use super::fault::RuleError;
use super::validation::{Validation, ValidationRule};
use crate::sandbox::computed::Computed;
use crate::sandbox::record_types::RecordTypes;

/// The rules that an administrator gives an org, as a rules file holds them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Conditions under which records are refused.
    pub validation_rules: Vec<ValidationRule>,
    /// Who owns new and changed leads and cases, the first that fits.
    pub assignment_rules: Vec<AssignmentRule>,
    /// Records that are too much alike.
    pub duplicate_rules: Vec<DuplicateRule>,
}

/// The rules of one org.
#[derive(Debug)]
pub(crate) struct Rulebook {
    pub(super) defaults: Defaults,
    pub(super) relations: Relations,
    pub(super) validation: Validation,
    pub(crate) assignment: Assignment,
    pub(super) duplicates: Duplicates,
    pub(crate) computed: Arc<Computed>,
    pub(crate) record_types: RecordTypes,
}

impl Rulebook {
    /// The rules that these describes and definitions tell, and these of an administrator.
    pub(crate) fn of(
        describes: &[SObjectDescribe],
        definitions: &Definitions,
        catalog: &Catalog,
        rules: &Rules,
    ) -> Result<Self, RuleError> {
        Ok(Self {
            defaults: Defaults::of(describes),
            relations: Relations::of(describes),
            validation: Validation::of(&rules.validation_rules, catalog)?,
            assignment: Assignment::of(&rules.assignment_rules, catalog)?,
            duplicates: Duplicates::of(&rules.duplicate_rules, catalog)?,
            computed: Arc::new(Computed::of(describes, catalog)),
            record_types: RecordTypes::of(describes, definitions),
        })
    }
}
