//! What saving goes by: all that describe results and validation rules decide once.

use std::sync::Arc;

use sobjects::{Catalog, Definitions};
use sobjects::describe::SObjectDescribe;

use super::cascade::Relations;
use super::defaults::Defaults;
use super::validation::{RuleError, Validation, ValidationRule};
use crate::sandbox::computed::Computed;
use crate::sandbox::record_types::RecordTypes;

/// The rules of one org.
#[derive(Debug)]
pub(crate) struct Rulebook {
    pub(super) defaults: Defaults,
    pub(super) relations: Relations,
    pub(super) validation: Validation,
    pub(crate) computed: Arc<Computed>,
    pub(crate) record_types: RecordTypes,
}

impl Rulebook {
    /// The rules that these describes and definitions tell, and these validation rules.
    pub(crate) fn of(
        describes: &[SObjectDescribe],
        definitions: &Definitions,
        catalog: &Catalog,
        validation: &[ValidationRule],
    ) -> Result<Self, RuleError> {
        Ok(Self {
            defaults: Defaults::of(describes),
            relations: Relations::of(describes),
            validation: Validation::of(validation, catalog)?,
            computed: Arc::new(Computed::of(describes, catalog)),
            record_types: RecordTypes::of(describes, definitions),
        })
    }
}
