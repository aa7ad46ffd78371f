//! Notes: a ContentNote and its link to a record, both or neither, with an audit row.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::json;
use sobjects::Id;

use super::plain::{check, visible_length};
use super::prepare::unread;
use super::record::{applied, pending_composite};
use super::row::{AuditRow, Status};
use super::{AuditError, AuditShape, Auditor, Caller, Ending, Outcome};
use crate::client::{Api, Composite};
use crate::http::{Error, Request};

/// The longest body in characters, so that the audit row holds it whole.
pub const LONGEST_NOTE: usize = 32_000;

const LONGEST_TITLE: usize = 255;
const NOTE: &str = "note";
const LINK: &str = "link";
const ROW: &str = "auditRow";

/// A wish to add a note to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The object, in any case.
    pub object: String,
    /// The record's id.
    pub id: String,
    /// The text; its first line becomes the title.
    pub body: String,
    /// On whose behalf.
    pub by: Caller,
}

/// A note that was checked and may be committed.
#[derive(Debug, Clone)]
pub struct NotePlan {
    id: Id,
    title: String,
    html: String,
    row: AuditRow,
    shape: AuditShape,
}

impl Auditor {
    /// Checks a note and that its record can be read. Changes nothing.
    ///
    /// # Errors
    /// The policy forbids it, an argument is wrong (both found before any request), or the record cannot be
    /// read.
    pub async fn prepare_note(&self, note: &Note) -> Result<NotePlan, AuditError> {
        let object = self.policy.check_note(&self.catalog, &note.object)?;
        let id = self.catalog.id_of(object, &note.id)?;
        let body = checked(&note.body)?;
        let row = AuditRow {
            object: object.name.to_string(),
            record_id: id.to_string(),
            field: "ContentNote".to_owned(),
            old_value: None,
            new_value: Some(body.to_owned()),
            justification: "a note was added; notes carry no justification of their own".to_owned(),
            performed_by: self.performed_by(&note.by).await?,
            request_id: uuid::Uuid::new_v4().to_string(),
            client: note.by.client_name(),
            tool: note.by.tool.clone(),
        };
        let shape = self.shape().await?.clone();
        row.check_room(&shape)?;
        self.client
            .record(&object.name, &id, &["Id"])
            .await
            .map_err(|source| unread(&object.name, &id, source))?;
        Ok(NotePlan { id, title: title(body), html: html(body), row, shape })
    }

    /// Adds the note of a plan: audit row first, then note, link and the row's mark in one transaction.
    ///
    /// # Errors
    /// The audit row could not be written, and so nothing was added; or the answer was lost and nothing tells
    /// what became of the note.
    pub async fn commit_note(&self, plan: &NotePlan) -> Result<Outcome, AuditError> {
        let pending = self.record_pending(&plan.shape, &plan.row).await?;
        let row = pending.id;
        let sent = match plan.composite(self.client.api(), row.as_str(), Some(pending.modified)) {
            Ok(composite) => self.client.composite(&composite).await,
            Err(error) => Err(error),
        };
        let ending = match sent {
            Ok(answer) => match answer.failure() {
                Some((_, error)) => Ending::Refused { error },
                None => Ending::Applied { value: Some(plan.title.clone()) },
            },
            Err(source) if source.is_outcome_unknown() => {
                match self.was_made(&plan.shape, &row, &source).await? {
                    true => Ending::Applied { value: Some(plan.title.clone()) },
                    false => Ending::NotMade { error: source },
                }
            }
            Err(error) => Ending::Refused { error },
        };
        let unsettled = match &ending {
            Ending::Refused { error } => {
                self.settle(&plan.shape, &row, Status::Failed, Some(&error.to_string())).await
            }
            _ => None,
        };
        Ok(Outcome { row: Some(row), ending, unsettled })
    }
}

impl NotePlan {
    /// The object.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.row.object
    }

    /// The record that the note is for.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The note's title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What the org's audit object cannot prove, as a sentence.
    #[must_use]
    pub const fn weakness(&self) -> Option<&'static str> {
        self.shape.weakness()
    }

    /// The requests that [`Auditor::commit_note`] would send, in their order; the id of the audit row stands
    /// as `{audit row id}`.
    ///
    /// # Errors
    /// None that a plan can cause.
    pub fn requests(&self, api: Api) -> Result<Vec<Request>, Error> {
        let pending = pending_composite(api, &self.shape, &self.row)?;
        let commit = self.composite(api, "{audit row id}", None)?;
        Ok(vec![api.composite(&pending)?, api.composite(&commit)?])
    }

    fn composite(
        &self,
        api: Api,
        row_id: &str,
        row_modified: Option<sobjects::DateTime>,
    ) -> Result<Composite, Error> {
        let note = json!({ "Title": self.title, "Content": BASE64.encode(&self.html) });
        let link = json!({
            "ContentDocumentId": format!("@{{{NOTE}.id}}"),
            "LinkedEntityId": self.id,
            "ShareType": "V",
            "Visibility": "AllUsers",
        });
        let composite = Composite::all_or_none()
            .add(NOTE, api.create("ContentNote", &note)?)
            .add(LINK, api.create("ContentDocumentLink", &link)?);
        Ok(match applied(api, &self.shape, row_id, row_modified)? {
            Some(applied) => composite.add(ROW, applied),
            None => composite,
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
