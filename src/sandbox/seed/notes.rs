//! Notes on some of the open opportunities.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

use super::deals::Deal;
use super::writer::Writer;
use crate::sandbox::store::StoreError;

const NOTES: [(&str, &str); 4] = [
    ("Call with the buyer", "Wants a three-year term; the budget is confirmed."),
    ("Security review", "Questionnaire sent, answers expected next week."),
    ("Handover", "The account changed owners; the champion stayed."),
    ("Pricing", "Asked for a volume discount; 10 % was offered."),
];

/// Stores the notes where the org has them.
pub(super) fn write(writer: &mut Writer<'_, '_>, deals: &[Deal]) -> Result<(), StoreError> {
    let open = deals.iter().filter(|deal| deal.is_open).step_by(7);
    for (deal, (title, text)) in open.zip(NOTES) {
        note(writer, deal, title, text)?;
    }
    Ok(())
}

fn note(writer: &mut Writer<'_, '_>, deal: &Deal, title: &str, text: &str) -> Result<(), StoreError> {
    let html = format!("<p>{text}</p>");
    let created = writer.chance.between(-20, -1);
    let created = writer.chance.moment(writer.today, created);
    let mut fields = super::writer::row(json!({
        "Title": title, "Content": BASE64_STANDARD.encode(&html), "TextPreview": text, "ContentSize": html.len(),
        "FileType": "SNOTE", "FileExtension": "snote", "SharingPrivacy": "N", "OwnerId": deal.owner,
        "PublishStatus": "P", "CreatedDate": created, "ContentModifiedDate": created,
    }));
    let Some(id) = writer.put("ContentNote", fields.clone().into())? else { return Ok(()) };
    // A note is a document of the same id, with a version and links.
    fields.insert("ContentDocumentId".to_owned(), json!(id));
    fields.insert("VersionData".to_owned(), json!(BASE64_STANDARD.encode(&html)));
    fields.insert("IsLatest".to_owned(), json!(true));
    fields.insert("VersionNumber".to_owned(), json!("1"));
    let version = writer.put("ContentVersion", fields.clone().into())?;
    fields.insert("Id".to_owned(), json!(id));
    fields.insert("LatestPublishedVersionId".to_owned(), json!(version));
    writer.put("ContentDocument", fields.into())?;
    for (entity, share) in [(deal.owner, "I"), (Some(deal.id), "V")] {
        writer.put("ContentDocumentLink", json!({
            "ContentDocumentId": id, "LinkedEntityId": entity, "ShareType": share, "Visibility": "AllUsers",
            "CreatedDate": created,
        }))?;
    }
    Ok(())
}
