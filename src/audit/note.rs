//! From the wish for a note to a plan.

use sobjects::DateTime;

use super::deed::{Deed, NoteText};
use super::justification::justified;
use super::names::Asked;
use super::plain::{check, visible_length};
use super::read::Wanted;
use super::row::AuditRow;
use super::{AuditError, Auditor, Caller, Plan};

/// The longest body in characters: what is longer is a document.
pub const LONGEST_NOTE: usize = 32_000;

/// A wish to add a note to a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// The object, in any case.
    pub object: String,
    /// The record's id.
    pub id: String,
    /// The text; its first line becomes the title.
    pub body: String,
    /// Why it is added, where there is more to say than the note does.
    pub justification: Option<String>,
    /// On whose behalf.
    pub by: Caller,
}

impl Auditor {
    /// Checks a note and that its record can be read. Changes nothing. The plan is committed as that of a change is.
    ///
    /// # Errors
    /// The policy forbids it, an argument is wrong (both found before any request), or the record cannot be
    /// read.
    pub async fn prepare_note(&self, note: &Note) -> Result<Plan, AuditError> {
        let object = self.policy.check_note(&self.catalog, &note.object)?;
        self.policy.check_hours(DateTime::now())?;
        let id = self.catalog.id_of(object, &note.id)?;
        let body = checked(&note.body)?;
        let justification = match note.justification.as_deref().filter(|text| visible_length(text) > 0) {
            Some(text) => justified(text)?,
            None => "a note was added; no justification was given",
        };
        let text = NoteText::of(body);
        let row = AuditRow {
            field: "ContentNote".to_owned(),
            new_value: Some(format!("{} ({} characters)", text.title, body.chars().count())),
            justification: justification.to_owned(),
            ..self.row(&object.name, &id, &note.by).await?
        };
        let shape = self.shape().await?;
        row.check_room(shape)?;
        let name = self.name_of(object);
        let besides = vec![name.iter().map(|name| &*name.name).collect()];
        let wanted = Wanted {
            object: &object.name,
            id: &id,
            needed: vec!["Id"],
            besides,
            names: Asked::default(),
            shape,
        };
        let record = self.read(&wanted).await?.record;
        Ok(Plan {
            record_name: name.and_then(|name| record.text(&name.name)).map(str::to_owned),
            ..self.plan(id, Deed::Note(text), row, shape, self.policy.note_confirmation(object))
        })
    }
}

fn checked(body: &str) -> Result<&str, AuditError> {
    let body = body.trim();
    if visible_length(body) == 0 {
        return Err(AuditError::Note("the note has no text; say what it is to say".to_owned()));
    }
    let length = body.chars().count();
    if length > LONGEST_NOTE {
        return Err(AuditError::Note(format!(
            "the note has {length} characters and at most {LONGEST_NOTE} are taken; shorten it or add several"
        )));
    }
    check(body).map_err(|problem| AuditError::NotPlain { what: "the note", problem })?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_of_blanks_and_one_too_long_are_refused() {
        for nothing in [" \n\t", "\u{200B}\u{A0}", "\0"] {
            assert!(matches!(checked(nothing), Err(AuditError::Note(_))), "{nothing:?}");
        }
        assert!(matches!(checked(&"x".repeat(LONGEST_NOTE + 1)), Err(AuditError::Note(_))));
        assert_eq!(checked(&"日".repeat(LONGEST_NOTE)).map(str::len).unwrap_or_default(), 3 * LONGEST_NOTE);
    }
}
