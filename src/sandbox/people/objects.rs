//! Whose grant counts for an object.

use sobjects::{Catalog, Object};

use super::grants::{Grants, Rights};

/// Objects that administrators keep.
const SETUP: [&str; 13] = [
    "CurrencyType",
    "FieldPermissions",
    "Group",
    "GroupMember",
    "ObjectPermissions",
    "OpportunityStage",
    "Organization",
    "PermissionSet",
    "PermissionSetAssignment",
    "Profile",
    "RecordType",
    "User",
    "UserRole",
];
/// Parts of a record that have no rights of their own, and whose they have.
const PARTS: [(&str, &str); 5] = [
    ("AccountContactRole", "Account"),
    ("CampaignMember", "Campaign"),
    ("OpportunityContactRole", "Opportunity"),
    ("OpportunityLineItem", "Opportunity"),
    ("PricebookEntry", "Pricebook2"),
];

/// What decides about an object.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule<'c> {
    /// Its own grant.
    Own,
    /// The grant for the object that it is a part of, or whose shares or history it holds.
    Part(&'c Object),
    /// Tasks and events, which have permissions for the whole org.
    Activity,
    /// What it decides about, which its readers may see.
    Approval,
    /// Everybody reads, administrators write.
    Setup,
    /// Nothing.
    Free,
}

/// What decides about this object.
pub(super) fn rule<'c>(catalog: &'c Catalog, object: &Object) -> Rule<'c> {
    let name = &*object.name;
    if is_granted(catalog, name) {
        return Rule::Own;
    }
    let part = PARTS.iter().find(|(part, _)| *part == name).and_then(|(_, of)| catalog.object(of));
    match part.or_else(|| beside(catalog, name)) {
        Some(of) => Rule::Part(of),
        None if matches!(name, "Task" | "Event") => Rule::Activity,
        None if name == "ProcessInstance" => Rule::Approval,
        None if SETUP.contains(&name) => Rule::Setup,
        None => Rule::Free,
    }
}

/// What a user may do with an object.
pub(super) fn rights(catalog: &Catalog, grants: &Grants, object: &Object) -> Rights {
    match rule(catalog, object) {
        Rule::Own => grants.object(&object.name),
        Rule::Part(of) => {
            let of = grants.object(&of.name);
            Rights { create: of.edit, delete: of.edit, ..of }
        }
        Rule::Activity => {
            let edit = if object.name == "Task" { grants.edit_task } else { grants.edit_event };
            Rights {
                read: grants.activities || grants.view_all_data,
                create: edit || grants.modify_all_data,
                edit: edit || grants.modify_all_data,
                delete: edit || grants.modify_all_data,
                view_all: grants.view_all_data,
                modify_all: grants.modify_all_data,
            }
        }
        Rule::Setup => {
            let write = grants.manage_users;
            Rights { read: true, create: write, edit: write, delete: write, view_all: true, modify_all: true }
        }
        Rule::Approval | Rule::Free => {
            Rights { view_all: grants.view_all_data, modify_all: grants.modify_all_data, ..Rights::ALL }
        }
    }
}

/// Whether object permissions can be given for this object: the platform lists them in a picklist.
pub(in crate::sandbox) fn is_granted(catalog: &Catalog, name: &str) -> bool {
    let field = catalog.object("ObjectPermissions").and_then(|object| object.field("SobjectType"));
    field.is_some_and(|field| field.picklist.iter().any(|value| value.value.eq_ignore_ascii_case(name)))
}

/// The object whose shares or history this one holds.
fn beside<'c>(catalog: &'c Catalog, name: &str) -> Option<&'c Object> {
    let base = match name.strip_suffix("__Share").or_else(|| name.strip_suffix("__History")) {
        Some(stem) => format!("{stem}__c"),
        None => {
            ["Share", "FieldHistory", "History"].iter().find_map(|end| name.strip_suffix(end))?.to_owned()
        }
    };
    catalog.object(&base).filter(|base| is_granted(catalog, &base.name))
}
