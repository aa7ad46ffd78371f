//! A note: what is sent. A ContentNote and its link to the record travel together, so that none is left without one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sobjects::Id;
use sobjects::text::{length, start};

use crate::audit::Ending;
use crate::client::{Api, Composite};
use crate::http::Error;

const LONGEST_TITLE: usize = 255;
const NOTE: &str = "note";
const LINK: &str = "link";

/// What is added.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::audit) struct NoteText {
    pub(in crate::audit) title: String,
    pub(in crate::audit) body: String,
}

impl NoteText {
    pub(in crate::audit) fn of(body: &str) -> Self {
        Self { title: title(body), body: body.to_owned() }
    }

    /// Note and link.
    pub(in crate::audit) fn add_to(
        &self,
        composite: Composite,
        api: Api,
        record: &Id,
    ) -> Result<Composite, Error> {
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

    pub(in crate::audit) fn added(&self) -> Ending {
        Ending::Applied { value: Some(self.title.clone()), effects: Vec::new() }
    }
}

/// The first line, as far as a title holds it.
fn title(body: &str) -> String {
    let line = body.lines().next().unwrap_or_default().trim();
    if length(line) <= LONGEST_TITLE {
        return line.to_owned();
    }
    format!("{}…", start(line, LONGEST_TITLE - 1))
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
        assert_eq!(title(&"😀".repeat(300)), format!("{}…", "😀".repeat(127)), "as the platform counts");
    }
}
