//! A new stage sets other fields as well: its probability, its forecast category, whether the deal is closed and won.

use serde::{Deserialize, Serialize};
use sobjects::{Field, FieldType, Object, Record};

use crate::audit::Effect;
use crate::audit::values::{kind, same, text_of};

/// What the platform sets together with the stage. ExpectedRevenue is calculated from the probability.
const WITH_STAGE: [&str; 6] =
    ["ForecastCategoryName", "ForecastCategory", "Probability", "ExpectedRevenue", "IsClosed", "IsWon"];

/// A field that changes with the one that is written, and its value before.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::audit) struct Follower {
    pub(in crate::audit) field: String,
    #[serde(with = "kind")]
    kind: FieldType,
    before: Option<String>,
}

/// The fields that the platform sets together with this one.
pub(in crate::audit) fn followers<'c>(object: &'c Object, field: &Field) -> impl Iterator<Item = &'c Field> {
    let is_stage = object.name == "Opportunity" && field.name == "StageName";
    let names: &[&str] = if is_stage { &WITH_STAGE } else { &[] };
    names.iter().filter_map(|name| object.field(name))
}

impl Follower {
    pub(in crate::audit) fn of(field: &Field, record: &Record) -> Option<Self> {
        let before = text_of(&field.kind, record.get(&field.name)?);
        Some(Self { field: field.name.to_string(), kind: field.kind.clone(), before })
    }

    /// What became of it, if it changed.
    pub(in crate::audit) fn effect(&self, after: &Record) -> Option<Effect> {
        let after = text_of(&self.kind, after.get(&self.field)?);
        let is_same = same(&self.kind, self.before.as_deref(), after.as_deref());
        (!is_same).then(|| Effect { field: self.field.clone(), before: self.before.clone(), after })
    }
}
