// Written by codegen; do not edit.
//! JSON Schemas of the generated objects, with the org's own picklist values.
use ::sobjects::schema::Purpose;
/// The JSON Schema of an object's fields, as text; `None` for an object that has no types here.
///
/// It is what `sobjects::schema::object_schema` gives for the Catalog.
#[must_use]
pub fn schema(object: &str, purpose: Purpose) -> Option<&'static str> {
    let (_, [read, create, update]) = SCHEMAS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(object))?;
    Some(
        match purpose {
            Purpose::Read => read,
            Purpose::Create => create,
            Purpose::Update => update,
        },
    )
}
static SCHEMAS: &[(&str, [&str; 3])] = &[
    #[cfg(feature = "account")]
    (
        "Account",
        [
            include_str!("schemas/Account.read.json"),
            include_str!("schemas/Account.create.json"),
            include_str!("schemas/Account.update.json"),
        ],
    ),
    #[cfg(feature = "cleanup_audit__c")]
    (
        "Cleanup_Audit__c",
        [
            include_str!("schemas/Cleanup_Audit__c.read.json"),
            include_str!("schemas/Cleanup_Audit__c.create.json"),
            include_str!("schemas/Cleanup_Audit__c.update.json"),
        ],
    ),
    #[cfg(feature = "contact")]
    (
        "Contact",
        [
            include_str!("schemas/Contact.read.json"),
            include_str!("schemas/Contact.create.json"),
            include_str!("schemas/Contact.update.json"),
        ],
    ),
    #[cfg(feature = "content_document_link")]
    (
        "ContentDocumentLink",
        [
            include_str!("schemas/ContentDocumentLink.read.json"),
            include_str!("schemas/ContentDocumentLink.create.json"),
            include_str!("schemas/ContentDocumentLink.update.json"),
        ],
    ),
    #[cfg(feature = "content_note")]
    (
        "ContentNote",
        [
            include_str!("schemas/ContentNote.read.json"),
            include_str!("schemas/ContentNote.create.json"),
            include_str!("schemas/ContentNote.update.json"),
        ],
    ),
    #[cfg(feature = "event")]
    (
        "Event",
        [
            include_str!("schemas/Event.read.json"),
            include_str!("schemas/Event.create.json"),
            include_str!("schemas/Event.update.json"),
        ],
    ),
    #[cfg(feature = "lead")]
    (
        "Lead",
        [
            include_str!("schemas/Lead.read.json"),
            include_str!("schemas/Lead.create.json"),
            include_str!("schemas/Lead.update.json"),
        ],
    ),
    #[cfg(feature = "opportunity")]
    (
        "Opportunity",
        [
            include_str!("schemas/Opportunity.read.json"),
            include_str!("schemas/Opportunity.create.json"),
            include_str!("schemas/Opportunity.update.json"),
        ],
    ),
    #[cfg(feature = "opportunity_history")]
    (
        "OpportunityHistory",
        [
            include_str!("schemas/OpportunityHistory.read.json"),
            include_str!("schemas/OpportunityHistory.create.json"),
            include_str!("schemas/OpportunityHistory.update.json"),
        ],
    ),
    #[cfg(feature = "opportunity_stage")]
    (
        "OpportunityStage",
        [
            include_str!("schemas/OpportunityStage.read.json"),
            include_str!("schemas/OpportunityStage.create.json"),
            include_str!("schemas/OpportunityStage.update.json"),
        ],
    ),
    #[cfg(feature = "organization")]
    (
        "Organization",
        [
            include_str!("schemas/Organization.read.json"),
            include_str!("schemas/Organization.create.json"),
            include_str!("schemas/Organization.update.json"),
        ],
    ),
    #[cfg(feature = "task")]
    (
        "Task",
        [
            include_str!("schemas/Task.read.json"),
            include_str!("schemas/Task.create.json"),
            include_str!("schemas/Task.update.json"),
        ],
    ),
    #[cfg(feature = "user")]
    (
        "User",
        [
            include_str!("schemas/User.read.json"),
            include_str!("schemas/User.create.json"),
            include_str!("schemas/User.update.json"),
        ],
    ),
];
