//! `add_note`: a note on a record, with an audit row.

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::{Answered, Call, Tool, ToolError};
use crate::audit::Note;
use crate::mcp::context::{Context, Toolset};
use crate::mcp::output::{note_outcome, note_requests};
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
        let objects = context.auditor.policy().note_objects(&context.catalog);
        if let Some(property) = property(schema, "object_type") {
            let names: Vec<_> = objects.iter().map(|object| object.name.as_ref()).collect();
            property.insert("enum".into(), json!(names));
        }
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Arguments { object_type, object_id, body } = arguments;
        let auditor = &call.context.auditor;
        let by = call.by(Self::NAME);
        let note = Note { object: object_type, id: object_id, body, justification: None, by };
        let plan = auditor.prepare_note(&note).await?;
        if dry_run {
            return Ok(note_requests(&plan, &plan.requests(call.context.client.api())?).into());
        }
        let outcome = auditor.commit(&plan).await?;
        match note_outcome(&plan, &outcome) {
            Ok(text) => Ok(Answered::with(1, text)),
            Err(text) => Err(ToolError::not_done(&outcome.ending, text)),
        }
    }
}
