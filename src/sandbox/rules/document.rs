//! Documents: what stands behind a note or a file, and the link to its owner.
//!
//! Source: ContentVersion and ContentDocument in the Object Reference. Where the title of a file is not given, its
//! name without the extension is a choice.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sobjects::Id;

use super::{Saver, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Stores the document of a note or file, under the id that the content has, and the link to its owner.
pub(super) fn create(saver: &mut Saver<'_, '_>, content: &Row) -> Result<(), Refusal> {
    let Some(object) = saver.catalog.object("ContentDocument") else { return Ok(()) };
    let mut document = content.clone();
    document.retain(|name, _| object.field(name).is_some());
    system::fill(saver, object, &mut document)?;
    system::set(object, &mut document, "PublishStatus", json!("P"));
    let id = saver.tx.insert(&object.name, &document)?;
    if let Some(object) = saver.catalog.object("ContentDocumentLink") {
        let mut link = Row::new();
        link.insert("ContentDocumentId".to_owned(), json!(id));
        link.insert("LinkedEntityId".to_owned(), content.get("OwnerId").cloned().unwrap_or_default());
        link.insert("ShareType".to_owned(), json!("I"));
        link.insert("Visibility".to_owned(), json!("AllUsers"));
        system::fill(saver, object, &mut link)?;
        saver.tx.insert(&object.name, &link)?;
    }
    Ok(())
}

/// What follows from the name and content of a file that is about to be stored.
pub(super) fn describe_file(saver: &mut Saver<'_, '_>, version: &mut Row) -> Result<(), Refusal> {
    if version.get("ContentDocumentId").is_none_or(Value::is_null) {
        version.insert("ContentDocumentId".to_owned(), json!(saver.tx.fresh_id("ContentDocument")?));
    }
    let text = |name: &str| version.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let path = text("PathOnClient");
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let (title, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    let size = BASE64_STANDARD.decode(text("VersionData")).map_or(0, |bytes| bytes.len());
    if text("Title").is_empty() && !title.is_empty() {
        version.insert("Title".to_owned(), json!(title));
    }
    let kind = if extension.is_empty() { "UNKNOWN".to_owned() } else { extension.to_ascii_uppercase() };
    for (name, value) in [
        ("FileExtension", json!(extension)),
        ("FileType", json!(kind)),
        ("ContentSize", json!(size)),
        ("VersionNumber", json!("1")),
        ("IsLatest", json!(true)),
    ] {
        version.insert(name.to_owned(), value);
    }
    Ok(())
}

/// Stores the document of a file, or makes the version the latest one of a document that was there.
pub(super) fn published(
    saver: &mut Saver<'_, '_>,
    id: &Id,
    version: &Row,
    is_new: bool,
) -> Result<(), Refusal> {
    let document = version.get("ContentDocumentId").cloned().unwrap_or_default();
    if is_new {
        let mut content = version.clone();
        content.insert("Id".to_owned(), document);
        content.insert("LatestPublishedVersionId".to_owned(), json!(id));
        return create(saver, &content);
    }
    let versions = saver.tx.find("ContentVersion", "ContentDocumentId", &document)?;
    let number = Row::from_iter([("VersionNumber".to_owned(), json!(versions.len().to_string()))]);
    saver.tx.update("ContentVersion", id, &number)?;
    let older = Row::from_iter([("IsLatest".to_owned(), json!(false))]);
    for other in versions.iter().filter(|other| *other != id) {
        saver.tx.update("ContentVersion", other, &older)?;
    }
    let latest = Row::from_iter([("LatestPublishedVersionId".to_owned(), json!(id))]);
    if let Some(document) = document.as_str().and_then(|document| document.parse().ok()) {
        saver.tx.update("ContentDocument", &document, &latest)?;
    }
    Ok(())
}
