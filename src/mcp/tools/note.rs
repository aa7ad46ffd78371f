//! `add_note`: a note on a record, with an audit row.

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::write::write;
use super::{Answered, Call, Tool, ToolError};
use crate::audit::Note;
use crate::mcp::context::{Context, Toolset};
use crate::mcp::schema::property;
use crate::policy::Confirmation;

pub(super) struct AddNote;

#[derive(Deserialize, JsonSchema)]
pub(super) struct Arguments {
    /// Object of the record.
    object_type: String,
    /// Id of the record, 15 or 18 characters.
    object_id: String,
    /// Text of the note, plain; line breaks are kept. The first line becomes its title.
    body: String,
    /// Why it is added, for the audit row; at least 10 characters.
    #[schemars(length(min = 10))]
    justification: Option<String>,
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

    fn always_asks(context: &Context) -> bool {
        let policy = context.auditor.policy();
        let objects = policy.note_objects(&context.catalog);
        objects.iter().all(|object| policy.note_confirmation(object) == Confirmation::Required)
    }

    fn is_of_use(context: &Context) -> bool {
        !context.auditor.policy().note_objects(&context.catalog).is_empty()
    }

    fn fit(schema: &mut JsonObject, context: &Context) {
        let objects = context.auditor.policy().note_objects(&context.catalog);
        if let Some(property) = property(schema, "object_type") {
            let names: Vec<_> = objects.iter().map(|object| object.name.as_ref()).collect();
            property.insert("enum".into(), json!(names));
        }
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let note = Note {
            object: arguments.object_type,
            id: arguments.object_id,
            body: arguments.body,
            justification: arguments.justification,
            by: call.by(Self::NAME),
        };
        write(call, dry_run, call.context.auditor.prepare_note(&note)).await
    }
}
