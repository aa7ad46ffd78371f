//! Notes: what a ContentNote may hold, its version, and its links to records.
//!
//! Source: ContentNote and ContentDocumentLink in the Object Reference. The words for content that is not safe HTML
//! are known from reports only.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sobjects::Object;

use super::{Saver, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// The formatting that a note may have.
const TAGS: [&str; 17] = [
    "a", "b", "br", "div", "em", "i", "li", "ol", "p", "s", "span", "strike", "strong", "sub", "sup", "u",
    "ul",
];
const PREVIEW: usize = 255;

/// Completes a new note; the same id names the note and its document.
pub(super) fn fill(saver: &mut Saver<'_, '_>, row: &mut Row) -> Result<(), Refusal> {
    describe_content(row)?;
    let id = saver.tx.fresh_id("ContentNote")?;
    row.insert("Id".to_owned(), json!(id));
    if let Some(object) = saver.catalog.object("ContentVersion") {
        let mut version = Row::new();
        for name in ["Title", "OwnerId", "FileType", "FileExtension", "ContentSize"] {
            system::set(object, &mut version, name, row.get(name).cloned().unwrap_or_default());
        }
        system::fill(saver, object, &mut version)?;
        for (name, value) in [
            ("ContentDocumentId", json!(id)),
            ("VersionData", row.get("Content").cloned().unwrap_or_default()),
            ("IsLatest", json!(true)),
            ("VersionNumber", json!("1")),
            ("PathOnClient", json!(format!("{}.snote", text(row, "Title")))),
            ("ContentModifiedDate", json!(system::second(saver.now))),
        ] {
            system::set(object, &mut version, name, value);
        }
        row.insert(
            "LatestPublishedVersionId".to_owned(),
            json!(saver.tx.insert("ContentVersion", &version)?),
        );
    }
    Ok(())
}

/// Preview and size of a note whose content is new.
pub(super) fn describe_content(row: &mut Row) -> Result<(), Refusal> {
    let Some(content) = row.get("Content").and_then(Value::as_str) else { return Ok(()) };
    let bytes = BASE64_STANDARD.decode(content).unwrap_or_default();
    let html = String::from_utf8(bytes).map_err(|_| unsafe_content())?;
    if !is_safe(&html) {
        return Err(unsafe_content());
    }
    // Line breaks are `<br>`; those of the text do not survive.
    let html = html.replace(['\r', '\n'], "");
    for (name, value) in [
        ("Content", json!(BASE64_STANDARD.encode(&html))),
        ("TextPreview", json!(preview(&html))),
        ("ContentSize", json!(html.len())),
        ("FileType", json!("SNOTE")),
        ("FileExtension", json!("snote")),
    ] {
        row.insert(name.to_owned(), value);
    }
    Ok(())
}

/// Refuses a link that misses what it needs, or that is there already.
pub(super) fn check_link(saver: &Saver<'_, '_>, object: &Object, row: &mut Row) -> Result<(), Refusal> {
    if row.get("ShareType").is_none_or(Value::is_null) {
        let message = "Required fields are missing: [ShareType]";
        return Err(Refusal::save("REQUIRED_FIELD_MISSING", message, ["ShareType"]));
    }
    if row.get("Visibility").is_none_or(Value::is_null) {
        system::set(object, row, "Visibility", json!("AllUsers"));
    }
    let entity = row.get("LinkedEntityId").cloned().unwrap_or_default();
    for id in saver.tx.find(&object.name, "LinkedEntityId", &entity)? {
        let other = saver.tx.get(&object.name, &id)?.unwrap_or_default();
        if other.get("ContentDocumentId") == row.get("ContentDocumentId") {
            let message = "duplicate value found: <unknown> duplicates value on record with id: <unknown>";
            return Err(Refusal::save::<String>("DUPLICATE_VALUE", message, []));
        }
    }
    Ok(())
}

fn unsafe_content() -> Refusal {
    let message = "Note can't be saved because it contains HTML tags or unescaped characters that are not allowed in a \
                   Note.";
    Refusal::save("FIELD_INTEGRITY_EXCEPTION", message, ["Content"])
}

/// Whether every `<` opens or closes a tag that notes may have, and every `&` begins a character reference.
fn is_safe(html: &str) -> bool {
    let references_fine = html.split('&').skip(1).all(|rest| {
        let name = rest.split_once(';').map_or("", |(name, _)| name);
        let name = name.strip_prefix('#').unwrap_or(name);
        (1..=10).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let mut pieces = html.split('<');
    let before = pieces.next().is_some_and(|text| !text.contains('>'));
    references_fine
        && before
        && pieces
            .all(|piece| piece.split_once('>').is_some_and(|(tag, text)| is_tag(tag) && !text.contains('>')))
}

fn is_tag(tag: &str) -> bool {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
    let handler = tag.to_ascii_lowercase().contains("javascript:") || tag.contains(" on");
    TAGS.iter().any(|known| known.eq_ignore_ascii_case(name)) && !handler
}

/// The note without its tags.
fn preview(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        text.push(' ');
    }
    for (reference, character) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        text = text.replace(reference, character);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(PREVIEW).collect()
}

fn text<'r>(row: &'r Row, name: &str) -> &'r str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_escaped_text_and_plain_formatting_are_safe() {
        for safe in
            ["plain", "a<br>b<br/>c", "<p>5 &lt; 6 &amp;&#39;</p>", "", "<a href=\"https://a.example\">x</a>"]
        {
            assert!(is_safe(safe), "{safe}");
        }
        for not in [
            "5 < 6",
            "a & b",
            "<script>x</script>",
            "<b",
            "a > b",
            "<b onclick=x>",
            "&;",
            "<a href=javascript:x>",
        ] {
            assert!(!is_safe(not), "{not}");
        }
        assert_eq!(preview("<p>5 &lt; 6</p><p>R&amp;D</p>"), "5 < 6 R&D");
    }
}
