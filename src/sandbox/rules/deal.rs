//! Saving an opportunity: its stage is looked up, its history is written.

use serde_json::{Value, json};

use super::{Saver, opportunity, same, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError};

impl Saver<'_, '_> {
    pub(super) fn derive_opportunity(
        &self,
        record: &mut Row,
        given: &Row,
        before: Option<&Row>,
    ) -> Result<(), Refusal> {
        opportunity::check(given)?;
        if before.is_none_or(|before| before.get("StageName") != record.get("StageName")) {
            let stage = self.stage(record.get("StageName").unwrap_or(&Value::Null))?;
            opportunity::follow_stage(record, given, stage.as_ref());
        }
        opportunity::derive(record, self.fiscal);
        match before {
            Some(before) => opportunity::follow_change(record, before, system::second(self.now)),
            None => {
                record.entry("PushCount").or_insert_with(|| json!(0));
            }
        }
        Ok(())
    }

    /// What a stage means, as the org says, or as its name does where the org has no OpportunityStage.
    fn stage(&self, name: &Value) -> Result<Option<Row>, Refusal> {
        if self.catalog.object("OpportunityStage").is_none() {
            return Ok(name.as_str().and_then(|name| self.stages.get(name)).cloned());
        }
        match self.tx.find("OpportunityStage", "ApiName", name)?.first() {
            Some(id) => Ok(self.tx.get("OpportunityStage", id)?),
            None => Ok(None),
        }
    }

    pub(super) fn write_history(&mut self, record: &Row, before: Option<&Row>) -> Result<(), Refusal> {
        let Some(object) = self.catalog.object("OpportunityHistory") else { return Ok(()) };
        let Some(mut row) = opportunity::history(record, before) else { return Ok(()) };
        row.retain(|name, _| object.field(name).is_some());
        system::fill(self, object, &mut row)?;
        let written = json!(self.tx.insert(&object.name, &row)?);
        let Some(before) = before else { return Ok(()) };
        // The opportunity points at the rows that tell of its last changes.
        let mut last = Row::new();
        for (field, pointer) in
            [("Amount", "LastAmountChangedHistoryId"), ("CloseDate", "LastCloseDateChangedHistoryId")]
        {
            let value = |row: &Row| row.get(field).cloned().unwrap_or_default();
            let changed = !same(&value(before), &value(record));
            if changed
                && self.catalog.object("Opportunity").is_some_and(|object| object.field(pointer).is_some())
            {
                last.insert(pointer.to_owned(), written.clone());
            }
        }
        if let Some(id) = record.get("Id").and_then(Value::as_str) {
            self.tx.update("Opportunity", &id.parse().map_err(StoreError::from)?, &last)?;
        }
        Ok(())
    }
}
