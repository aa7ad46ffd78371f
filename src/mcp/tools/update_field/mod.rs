//! `update_field`: one field of one record, with an audit row.

mod fit;

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Answered, Call, Tool, ToolError};
use crate::audit::Change;
use crate::mcp::context::{Context, Toolset};
use crate::mcp::output::{change_outcome, change_requests};

pub(super) struct UpdateField;

#[derive(Deserialize, JsonSchema)]
pub(super) struct Arguments {
    /// Object of the record.
    object_type: String,
    /// Id of the record, 15 or 18 characters.
    object_id: String,
    /// API name of the field.
    field_name: String,
    /// The new value: text, number, true, false, or null to clear the field. Dates like 2026-06-30; several values of a multi-select picklist with semicolons between them.
    #[schemars(extend("type" = ["string", "number", "boolean", "null"]))]
    new_value: Value,
    /// Why the change is made, in the words of the person who wants it; at least 10 characters. It is kept in the audit row.
    #[schemars(length(min = 10))]
    justification: String,
}

impl Tool for UpdateField {
    type Arguments = Arguments;
    const NAME: &'static str = "update_field";
    const TITLE: &'static str = "Update field";
    const TOOLSET: Toolset = Toolset::Changes;
    const NEEDS: &'static [&'static str] = &[];

    fn description(_context: &Context) -> String {
        "Sets one field of one record. Checked before anything is sent: the field may be changed, the value has \
         the right type and is among the picklist's values, the justification has at least 10 characters. An \
         audit row (who, what, old and new value, why) is written first; where that fails the record is not \
         touched. Refused when someone else changed the record meanwhile. The answer shows the value before \
         and after."
            .to_owned()
    }

    fn fit(schema: &mut JsonObject, context: &Context) {
        fit::fit(schema, &context.catalog, context.auditor.policy());
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Arguments { object_type, object_id, field_name, new_value, justification } = arguments;
        let auditor = &call.context.auditor;
        let change = Change {
            object: object_type,
            id: object_id,
            field: field_name,
            new_value,
            expected_old: None,
            justification,
            by: call.by(Self::NAME),
        };
        let plan = auditor.prepare(&change).await?;
        if dry_run {
            return Ok(change_requests(&plan, &plan.requests(call.context.client.api())?).into());
        }
        let outcome = auditor.commit(&plan).await?;
        match change_outcome(&plan, &outcome) {
            Ok(text) => Ok(Answered::with(1, text)),
            Err(text) => Err(ToolError::not_done(&outcome.ending, text)),
        }
    }
}
