//! `update_field`: one field of one record, with an audit row.

mod fit;

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::write::write;
use super::{Answered, Call, Tool, ToolError};
use crate::audit::Change;
use crate::mcp::context::{Context, Toolset};
use crate::policy::Confirmation;

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
    /// Refuse the change unless the field holds this now; null means: unless it is empty. Left out: whatever it holds.
    #[serde(default, deserialize_with = "given")]
    #[schemars(extend("type" = ["string", "number", "boolean", "null"]))]
    expected_old_value: Option<Value>,
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

    fn always_asks(context: &Context) -> bool {
        let (catalog, policy) = (&context.catalog, context.auditor.policy());
        let objects = policy.writable_objects(catalog);
        let mut fields = objects
            .iter()
            .flat_map(|object| policy.writable_fields(object).into_iter().map(move |field| (object, field)));
        fields.all(|(object, field)| policy.confirmation(object, field) == Confirmation::Required)
    }

    fn is_of_use(context: &Context) -> bool {
        !context.auditor.policy().writable_objects(&context.catalog).is_empty()
    }

    fn fit(schema: &mut JsonObject, context: &Context) {
        fit::fit(schema, &context.catalog, context.auditor.policy());
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let change = Change {
            object: arguments.object_type,
            id: arguments.object_id,
            field: arguments.field_name,
            new_value: arguments.new_value,
            expected_old: arguments.expected_old_value,
            justification: arguments.justification,
            by: call.by(Self::NAME),
        };
        write(call, dry_run, call.context.auditor.prepare(&change)).await
    }
}

/// A null that was given is a value; serde takes it for an argument left out.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
