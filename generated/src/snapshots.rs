// Written by codegen; do not edit.
//! The describe snapshots, for those who run the embedded org on them.
/// Object and describe result, sorted by object.
pub static SNAPSHOTS: &[(&str, &str)] = &[
    ("Account", include_str!("../../sobjects/orgs/sandbox/Account.json")),
    ("AccountShare", include_str!("../../sobjects/orgs/sandbox/AccountShare.json")),
    (
        "Cleanup_Audit__c",
        include_str!("../../sobjects/orgs/sandbox/Cleanup_Audit__c.json"),
    ),
    ("Contact", include_str!("../../sobjects/orgs/sandbox/Contact.json")),
    (
        "ContentDocument",
        include_str!("../../sobjects/orgs/sandbox/ContentDocument.json"),
    ),
    (
        "ContentDocumentLink",
        include_str!("../../sobjects/orgs/sandbox/ContentDocumentLink.json"),
    ),
    ("ContentNote", include_str!("../../sobjects/orgs/sandbox/ContentNote.json")),
    ("ContentVersion", include_str!("../../sobjects/orgs/sandbox/ContentVersion.json")),
    ("Event", include_str!("../../sobjects/orgs/sandbox/Event.json")),
    (
        "FieldPermissions",
        include_str!("../../sobjects/orgs/sandbox/FieldPermissions.json"),
    ),
    ("Group", include_str!("../../sobjects/orgs/sandbox/Group.json")),
    ("GroupMember", include_str!("../../sobjects/orgs/sandbox/GroupMember.json")),
    ("Lead", include_str!("../../sobjects/orgs/sandbox/Lead.json")),
    ("LeadShare", include_str!("../../sobjects/orgs/sandbox/LeadShare.json")),
    ("Name", include_str!("../../sobjects/orgs/sandbox/Name.json")),
    (
        "ObjectPermissions",
        include_str!("../../sobjects/orgs/sandbox/ObjectPermissions.json"),
    ),
    ("Opportunity", include_str!("../../sobjects/orgs/sandbox/Opportunity.json")),
    (
        "OpportunityContactRole",
        include_str!("../../sobjects/orgs/sandbox/OpportunityContactRole.json"),
    ),
    (
        "OpportunityHistory",
        include_str!("../../sobjects/orgs/sandbox/OpportunityHistory.json"),
    ),
    (
        "OpportunityLineItem",
        include_str!("../../sobjects/orgs/sandbox/OpportunityLineItem.json"),
    ),
    (
        "OpportunityShare",
        include_str!("../../sobjects/orgs/sandbox/OpportunityShare.json"),
    ),
    (
        "OpportunityStage",
        include_str!("../../sobjects/orgs/sandbox/OpportunityStage.json"),
    ),
    ("Organization", include_str!("../../sobjects/orgs/sandbox/Organization.json")),
    ("PermissionSet", include_str!("../../sobjects/orgs/sandbox/PermissionSet.json")),
    (
        "PermissionSetAssignment",
        include_str!("../../sobjects/orgs/sandbox/PermissionSetAssignment.json"),
    ),
    ("Pricebook2", include_str!("../../sobjects/orgs/sandbox/Pricebook2.json")),
    ("PricebookEntry", include_str!("../../sobjects/orgs/sandbox/PricebookEntry.json")),
    (
        "ProcessDefinition",
        include_str!("../../sobjects/orgs/sandbox/ProcessDefinition.json"),
    ),
    (
        "ProcessInstance",
        include_str!("../../sobjects/orgs/sandbox/ProcessInstance.json"),
    ),
    ("Product2", include_str!("../../sobjects/orgs/sandbox/Product2.json")),
    ("Profile", include_str!("../../sobjects/orgs/sandbox/Profile.json")),
    ("RecordType", include_str!("../../sobjects/orgs/sandbox/RecordType.json")),
    ("Task", include_str!("../../sobjects/orgs/sandbox/Task.json")),
    ("User", include_str!("../../sobjects/orgs/sandbox/User.json")),
    ("UserRole", include_str!("../../sobjects/orgs/sandbox/UserRole.json")),
];
/// Object and its definition: what describe leaves out, as `sobjects::definitions` reads it; sorted by object.
pub static DEFINITIONS: &[(&str, &str)] = &[
    ("Account", include_str!("../../sobjects/orgs/sandbox/definitions/Account.json")),
    ("Contact", include_str!("../../sobjects/orgs/sandbox/definitions/Contact.json")),
    ("Lead", include_str!("../../sobjects/orgs/sandbox/definitions/Lead.json")),
];
