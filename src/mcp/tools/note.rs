//! `add_note`: a note on a record, with an audit row.

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{Call, Tool, ToolError};
use crate::mcp::context::{Context, Toolset};
use crate::mcp::schema::property;

pub(super) struct AddNote;

#[derive(Deserialize, JsonSchema)]
pub(super) struct Arguments {
    /// Object of the record.
    object_type: String,
    /// Id of the record, 15 or 18 characters.
    object_id: String,
    /// Text of the note, plain; line breaks are kept. The first line becomes its title.
    body: String,
}

impl Tool for AddNote {
    type Arguments = Arguments;
    const NAME: &'static str = "add_note";
    const TITLE: &'static str = "Add note";
    const TOOLSET: Toolset = Toolset::Changes;
    const NEEDS: &'static [&'static str] = &["ContentNote", "ContentDocumentLink"];

    fn description(_context: &Context) -> String {
        "Adds a note to a record: the note and its link to the record, both or neither. An audit row is \
         written first; where that fails, no note is added. A note cannot be changed or removed from here."
            .to_owned()
    }

    fn fit(schema: &mut JsonObject, context: &Context) {
        let objects = context.policy.note_objects(&context.catalog);
        if let Some(property) = property(schema, "object_type") {
            let names: Vec<_> = objects.iter().map(|object| object.name.as_ref()).collect();
            property.insert("enum".into(), json!(names));
        }
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<String, ToolError> {
        let _ =
            (arguments.object_type, arguments.object_id, arguments.body, dry_run, call, &call.caller.client);
        Err(ToolError::Unready)
    }
}
