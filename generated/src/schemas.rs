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
static SCHEMAS: [(&str, [&str; 3]); 13] = [
    (
        "Account",
        [
            include_str!("schemas/Account.read.json"),
            include_str!("schemas/Account.create.json"),
            include_str!("schemas/Account.update.json"),
        ],
    ),
    (
        "Cleanup_Audit__c",
        [
            include_str!("schemas/Cleanup_Audit__c.read.json"),
            include_str!("schemas/Cleanup_Audit__c.create.json"),
            include_str!("schemas/Cleanup_Audit__c.update.json"),
        ],
    ),
    (
        "Contact",
        [
            include_str!("schemas/Contact.read.json"),
            include_str!("schemas/Contact.create.json"),
            include_str!("schemas/Contact.update.json"),
        ],
    ),
    (
        "ContentDocumentLink",
        [
            include_str!("schemas/ContentDocumentLink.read.json"),
            include_str!("schemas/ContentDocumentLink.create.json"),
            include_str!("schemas/ContentDocumentLink.update.json"),
        ],
    ),
    (
        "ContentNote",
        [
            include_str!("schemas/ContentNote.read.json"),
            include_str!("schemas/ContentNote.create.json"),
            include_str!("schemas/ContentNote.update.json"),
        ],
    ),
    (
        "Event",
        [
            include_str!("schemas/Event.read.json"),
            include_str!("schemas/Event.create.json"),
            include_str!("schemas/Event.update.json"),
        ],
    ),
    (
        "Lead",
        [
            include_str!("schemas/Lead.read.json"),
            include_str!("schemas/Lead.create.json"),
            include_str!("schemas/Lead.update.json"),
        ],
    ),
    (
        "Opportunity",
        [
            include_str!("schemas/Opportunity.read.json"),
            include_str!("schemas/Opportunity.create.json"),
            include_str!("schemas/Opportunity.update.json"),
        ],
    ),
    (
        "OpportunityHistory",
        [
            include_str!("schemas/OpportunityHistory.read.json"),
            include_str!("schemas/OpportunityHistory.create.json"),
            include_str!("schemas/OpportunityHistory.update.json"),
        ],
    ),
    (
        "OpportunityStage",
        [
            include_str!("schemas/OpportunityStage.read.json"),
            include_str!("schemas/OpportunityStage.create.json"),
            include_str!("schemas/OpportunityStage.update.json"),
        ],
    ),
    (
        "Organization",
        [
            include_str!("schemas/Organization.read.json"),
            include_str!("schemas/Organization.create.json"),
            include_str!("schemas/Organization.update.json"),
        ],
    ),
    (
        "Task",
        [
            include_str!("schemas/Task.read.json"),
            include_str!("schemas/Task.create.json"),
            include_str!("schemas/Task.update.json"),
        ],
    ),
    (
        "User",
        [
            include_str!("schemas/User.read.json"),
            include_str!("schemas/User.create.json"),
            include_str!("schemas/User.update.json"),
        ],
    ),
];
