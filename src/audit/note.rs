//! Notes: a ContentNote and its link to a record, both or neither, with an audit row.

use std::sync::atomic::AtomicBool;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sobjects::{DateTime, Id};

use super::plain::{check, visible_length};
use super::plan::Deed;
use super::prepare::justified;
use super::read::Wanted;
use super::row::AuditRow;
use super::{AuditError, Auditor, Caller, Ending, Plan};
use crate::client::{Api, Composite};
use crate::http::Error;

/// The longest body in characters: what is longer is a document.
pub const LONGEST_NOTE: usize = 32_000;

const LONGEST_TITLE: usize = 255;
const NOTE: &str = "note";
const LINK: &str = "link";

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

/// What is added.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct NoteText {
    pub(super) title: String,
    pub(super) body: String,
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
            None => "a note was added; none was given",
        };
        let text = NoteText { title: title(body), body: body.to_owned() };
        let row = AuditRow {
            field: "ContentNote".to_owned(),
            new_value: Some(format!("{} ({} characters)", text.title, body.chars().count())),
            justification: justification.to_owned(),
            ..self.row(&object.name, &id, &note.by).await?
        };
        let shape = self.shape().await?;
        row.check_room(shape)?;
        let name = object.name_field().filter(|name| self.shows(object, name));
        let besides = name.iter().map(|name| &*name.name).collect();
        let wanted = Wanted { object: &object.name, id: &id, needed: vec!["Id"], besides, shape };
        let record = self.read(&wanted).await?.record;
        Ok(Plan {
            id,
            deed: Deed::Note(text),
            row,
            shape: shape.clone(),
            record_name: name.and_then(|name| record.text(&name.name)).map(str::to_owned),
            confirmation: self.policy.note_confirmation(object),
            is_masked: false,
            warnings: Vec::new(),
            counts: self.policy.daily_writes().is_some(),
            was_sealed: false,
            is_spent: AtomicBool::new(false),
        })
    }
}

impl NoteText {
    /// Note and link.
    pub(super) fn add_to(&self, composite: Composite, api: Api, record: &Id) -> Result<Composite, Error> {
        let note = json!({ "Title": self.title, "Content": BASE64.encode(html(&self.body)) });
        let link = json!({
            "ContentDocumentId": format!("@{{{NOTE}.id}}"),
            "LinkedEntityId": record,
            "ShareType": "V",
            "Visibility": "AllUsers",
        });
        Ok(composite
            .add(NOTE, api.create("ContentNote", &note)?)
            .add(LINK, api.create("ContentDocumentLink", &link)?))
    }

    pub(super) fn added(&self) -> Ending {
        Ending::Applied { value: Some(self.title.clone()), effects: Vec::new() }
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

/// The first line, as far as a title holds it.
fn title(body: &str) -> String {
    let line = body.lines().next().unwrap_or_default().trim();
    if line.chars().count() <= LONGEST_TITLE {
        return line.to_owned();
    }
    line.chars().take(LONGEST_TITLE - 1).chain(['…']).collect()
}

/// The body as the platform wants it: escaped, or the note cannot be opened, and with its line ends marked, or
/// they are stripped.
fn html(body: &str) -> String {
    let mut html = String::with_capacity(body.len() + body.len() / 8);
    for (at, line) in body.lines().enumerate() {
        if at > 0 {
            html.push_str("<br>");
        }
        for c in line.chars() {
            match c {
                '&' => html.push_str("&amp;"),
                '<' => html.push_str("&lt;"),
                '>' => html.push_str("&gt;"),
                '"' => html.push_str("&quot;"),
                '\'' => html.push_str("&#39;"),
                c => html.push(c),
            }
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_body_stays_text_and_lines_stay_lines() {
        assert_eq!(
            html("R&D <b>\"now\"</b>\r\nit's\n\nend"),
            "R&amp;D &lt;b&gt;&quot;now&quot;&lt;/b&gt;<br>it&#39;s<br><br>end"
        );
    }

    #[test]
    fn the_title_is_the_first_line_as_far_as_it_fits() {
        assert_eq!(title("Call with Ada\nShe said yes."), "Call with Ada");
        let long = title(&"日".repeat(300));
        assert_eq!((long.chars().count(), long.ends_with('…')), (255, true));
    }

    #[test]
    fn a_body_of_blanks_and_one_too_long_are_refused() {
        for nothing in [" \n\t", "\u{200B}\u{A0}", "\0"] {
            assert!(matches!(checked(nothing), Err(AuditError::Note(_))), "{nothing:?}");
        }
        assert!(matches!(checked(&"x".repeat(LONGEST_NOTE + 1)), Err(AuditError::Note(_))));
        assert_eq!(checked(&"日".repeat(LONGEST_NOTE)).map(str::len).unwrap_or_default(), 3 * LONGEST_NOTE);
    }
}
