//! The org's order of stages.

use serde::Deserialize;
use sobjects::Catalog;
use soql::ast::Query;
use soql::build::{Select, asc};

use super::deal::OPPORTUNITY;
use crate::client::Page;
use crate::http::Error;
use crate::policy::Policy;

const OPPORTUNITY_STAGE: &str = "OpportunityStage";

/// Stages in the org's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stages(Vec<Stage>);

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Stage {
    api_name: String,
    is_active: bool,
}

/// The query of the org's stages, where it has them to ask for.
pub(super) fn plan(catalog: &Catalog, policy: &Policy) -> Option<Query> {
    let object = catalog.object(OPPORTUNITY_STAGE)?;
    let fields = ["ApiName", "IsActive", "SortOrder"];
    let is_open =
        |name: &str| object.field(name).is_some() && !policy.masks_in(catalog, OPPORTUNITY_STAGE, name);
    let has_all = fields.into_iter().all(is_open);
    let query = Select::from(OPPORTUNITY_STAGE).fields(fields).order_by(asc("SortOrder").nulls_last());
    has_all.then(|| query.build())
}

impl Stages {
    /// The stages as the org answered; where the user may not read them, in the picklist's order.
    pub(super) fn of(catalog: &Catalog, answer: Option<Result<Page<Stage>, Error>>) -> Self {
        match answer {
            Some(Ok(page)) => Self(page.records),
            _ => Self::of_picklist(catalog),
        }
    }

    fn of_picklist(catalog: &Catalog) -> Self {
        let field = catalog.object(OPPORTUNITY).and_then(|object| object.field("StageName"));
        let stage = |value: &sobjects::catalog::PicklistValue| Stage {
            api_name: value.value.to_string(),
            is_active: value.active,
        };
        Self(field.map(|field| field.picklist.iter().map(stage).collect()).unwrap_or_default())
    }

    /// Where the stage stands; one that the org no longer lists stands last.
    pub(super) fn position(&self, name: &str) -> usize {
        self.0.iter().position(|stage| stage.api_name == name).unwrap_or(self.0.len())
    }

    /// Whether deals can still be put into the stage.
    pub(super) fn is_active(&self, name: &str) -> bool {
        self.0.iter().any(|stage| stage.api_name == name && stage.is_active)
    }
}
