//! What each stage means: the org's StageName picklist with the facts that OpportunityStage holds.

use serde_json::json;
use sobjects::Catalog;

use super::writer::{Writer, row};
use crate::sandbox::store::{Row, StoreError};

/// A stage, and its OpportunityStage record.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Stage {
    pub(in crate::sandbox) name: String,
    pub(in crate::sandbox) is_closed: bool,
    pub(in crate::sandbox) is_won: bool,
    /// `Commit`, `Pipeline`, … as `ForecastCategoryName` has it.
    pub(in crate::sandbox) category: &'static str,
    pub(in crate::sandbox) record: Row,
}

/// Probability and forecast category of the stages that a new org comes with, and of `Commit`.
const KNOWN: [(&str, i64, &str); 11] = [
    ("Prospecting", 10, "Pipeline"),
    ("Qualification", 10, "Pipeline"),
    ("Needs Analysis", 20, "Pipeline"),
    ("Value Proposition", 50, "Pipeline"),
    ("Id. Decision Makers", 60, "Pipeline"),
    ("Perception Analysis", 70, "Best Case"),
    ("Proposal/Price Quote", 75, "Best Case"),
    ("Negotiation/Review", 80, "Best Case"),
    ("Commit", 90, "Commit"),
    ("Closed Won", 100, "Closed"),
    ("Closed Lost", 0, "Omitted"),
];

/// The org's stages in its order. Snapshots do not tell what a stage means, so its name has to.
pub(in crate::sandbox) fn of(catalog: &Catalog) -> Vec<Stage> {
    let field = catalog.object("Opportunity").and_then(|object| object.field("StageName"));
    let Some(field) = field else { return Vec::new() };
    let count = field.picklist.len();
    field
        .picklist
        .iter()
        .enumerate()
        .map(|(at, value)| {
            let (probability, category) = meaning(&value.value, at, count);
            let is_won = probability == 100;
            let is_closed = is_won || category == "Omitted";
            let code = match category {
                "Best Case" => "BestCase",
                "Commit" => "Forecast",
                other => other,
            };
            let record = row(json!({
                "ApiName": value.value, "MasterLabel": value.label, "IsActive": value.active, "SortOrder": at + 1,
                "IsClosed": is_closed, "IsWon": is_won, "DefaultProbability": probability,
                "ForecastCategory": code, "ForecastCategoryName": category,
            }));
            Stage { name: value.value.to_string(), is_closed, is_won, category, record }
        })
        .collect()
}

fn meaning(name: &str, at: usize, count: usize) -> (i64, &'static str) {
    if let Some((_, probability, category)) =
        KNOWN.iter().find(|(known, ..)| known.eq_ignore_ascii_case(name))
    {
        return (*probability, category);
    }
    let lower = name.to_lowercase();
    if lower.contains("won") {
        return (100, "Closed");
    }
    if ["lost", "closed", "dead", "disqualified"].iter().any(|word| lower.contains(word)) {
        return (0, "Omitted");
    }
    if lower.contains("commit") {
        return (90, "Commit");
    }
    let probability = i64::try_from(90 * (at + 1) / (count + 1)).unwrap_or_default();
    (probability, if probability < 50 { "Pipeline" } else { "Best Case" })
}

/// Stores the stages where the org has OpportunityStage, and answers the active ones.
pub(super) fn write(writer: &mut Writer<'_, '_>) -> Result<Vec<Stage>, StoreError> {
    let stages = of(writer.catalog);
    for stage in &stages {
        writer.put("OpportunityStage", stage.record.clone().into())?;
    }
    Ok(stages.into_iter().filter(|stage| stage.record.get("IsActive") == Some(&json!(true))).collect())
}
