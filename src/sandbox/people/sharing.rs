//! Which records a user sees, may change or delete, as SQL on the record's table.
//!
//! Conditions name records by indexed columns: whose they are, what they are shared with, what they hang on. Where
//! everything may be seen there is no condition at all.

use sobjects::catalog::Flags;
use sobjects::{Catalog, FieldType, Object};

use super::grants::Rights;
use super::objects::{Rule, rule};
use super::view::View;
use crate::sandbox::store::{is_stored, quoted};

/// What is to be done with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Read,
    Edit,
    /// As its owner may: delete it.
    Full,
}

/// Where Organization says what everybody may do with an object's records.
const DEFAULTS: [(&str, &str); 6] = [
    ("Account", "DefaultAccountAccess"),
    ("Campaign", "DefaultCampaignAccess"),
    ("Case", "DefaultCaseAccess"),
    ("Contact", "DefaultContactAccess"),
    ("Lead", "DefaultLeadAccess"),
    ("Opportunity", "DefaultOpportunityAccess"),
];
/// Files and notes, and what leads from each of them to its document.
const FILES: [(&str, &str); 4] = [
    ("ContentDocument", "Id"),
    ("ContentDocumentLink", "ContentDocumentId"),
    ("ContentNote", "Id"),
    ("ContentVersion", "ContentDocumentId"),
];

/// The name of the field of Organization with an object's default.
pub(super) fn default_field(object: &str) -> Option<&'static str> {
    DEFAULTS.iter().find(|(name, _)| *name == object).map(|(_, field)| *field)
}

impl Access {
    /// The levels of a share that suffice.
    const fn levels(self) -> &'static str {
        match self {
            Self::Read => "'Read', 'Edit', 'All'",
            Self::Edit => "'Edit', 'All'",
            Self::Full => "'All'",
        }
    }

    /// Whether everybody has it under this organization-wide default.
    fn is_default(self, default: &str) -> bool {
        match self {
            Self::Read => !matches!(default, "None" | "ControlledByParent"),
            Self::Edit => matches!(default, "Edit" | "ReadEditTransfer" | "All"),
            Self::Full => default == "All",
        }
    }

    const fn needs_no_sharing(self, rights: Rights) -> bool {
        match self {
            Self::Read => rights.view_all,
            Self::Edit | Self::Full => rights.modify_all,
        }
    }
}

impl View {
    /// A condition that holds for the records of this table that the user may see, change or delete; none where that
    /// is all of them.
    pub(super) fn shared(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        let catalog = self.everything();
        let rights = self.rights(object);
        if !rights.read {
            return Some("FALSE".to_owned());
        }
        if access.needs_no_sharing(rights) {
            return None;
        }
        if let Some((_, document)) = FILES.iter().find(|(name, _)| *name == object.name) {
            return self.file(object, document, table, access);
        }
        match rule(catalog, object) {
            Rule::Part(of) => {
                // What hangs on a record is changed by those who may change the record.
                let access = if access == Access::Read { Access::Read } else { Access::Edit };
                self.of_parent(object, of, table, access)
            }
            Rule::Activity => Some(any([Some(self.owned(table)), self.about(object, table, access)])),
            Rule::Approval => Some(any([self.leads_to(object, "TargetObjectId", table, Access::Read)])),
            Rule::Own => self.governed(object, table, access),
            Rule::Setup | Rule::Free => None,
        }
    }

    /// Records with sharing of their own.
    fn governed(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        let catalog = self.everything();
        let default = self.default_access(&object.name);
        if default.is_some_and(|default| access.is_default(default)) {
            return None;
        }
        if object.name == "Contact" && default == Some("ControlledByParent") {
            let account = catalog.object("Account")?;
            let orphan = format!("{table}.\"AccountId\" IS NULL AND {}", self.owned(table));
            return self
                .of_parent(object, account, table, access)
                .map(|parent| any([Some(parent), Some(orphan)]));
        }
        if object.field("OwnerId").is_none() {
            let master = object.fields.iter().find(|field| {
                field.kind == FieldType::Reference && field.is(Flags::CUSTOM) && !field.is(Flags::NILLABLE)
            })?;
            let parent = catalog.object(master.reference_to.first()?)?;
            return self.of_reference(&master.name, parent, table, access);
        }
        Some(any([
            Some(self.owned(table)),
            self.by_share(object, table, access),
            self.through_account(object, table, access),
            self.through_deals(object, table, access),
        ]))
    }

    /// Owned by the user, or by whom the user stands above.
    fn owned(&self, table: &str) -> String {
        format!("{table}.\"OwnerId\" IN ({})", self.circle().owners)
    }

    /// Shared with the user, or with whom the user stands above.
    fn by_share(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        let (share, record, level) = match object.name.strip_suffix("__c") {
            Some(stem) => (format!("{stem}__Share"), "ParentId".to_owned(), "AccessLevel".to_owned()),
            None => (
                format!("{}Share", object.name),
                format!("{}Id", object.name),
                format!("{}AccessLevel", object.name),
            ),
        };
        let share = self.everything().object(&share).filter(|share| is_stored(share))?;
        let alive = if share.field("IsDeleted").is_some() { " AND NOT \"IsDeleted\"" } else { "" };
        Some(format!(
            "{table}.\"Id\" IN (SELECT {} FROM {} WHERE \"UserOrGroupId\" IN ({}) AND {} IN ({}){alive})",
            quoted(&record),
            quoted(&share.name),
            self.circle().owners,
            quoted(&level),
            access.levels(),
        ))
    }

    /// A deal of an account that the user owns, as the user's role says.
    fn through_account(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        let owners = match access {
            Access::Read => &self.circle().reads_deals,
            Access::Edit => &self.circle().edits_deals,
            Access::Full => return None,
        };
        if object.name != "Opportunity" || owners.is_empty() {
            return None;
        }
        self.everything().object("Account")?;
        Some(format!(
            "{table}.\"AccountId\" IN (SELECT \"Id\" FROM \"Account\" WHERE \"OwnerId\" IN ({owners}))"
        ))
    }

    /// An account with a deal that the user owns, or that is shared with the user.
    fn through_deals(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        if object.name != "Account" || access != Access::Read {
            return None;
        }
        let deal = self.everything().object("Opportunity")?;
        let inner = format!("{table}_v");
        let mine = any([Some(self.owned(&inner)), self.by_share(deal, &inner, Access::Read)]);
        Some(format!(
            "{table}.\"Id\" IN (SELECT {inner}.\"AccountId\" FROM \"Opportunity\" AS {inner} \
             WHERE NOT {inner}.\"IsDeleted\" AND ({mine}))"
        ))
    }

    /// What hangs on a record by the reference that is called after it.
    fn of_parent(&self, object: &Object, parent: &Object, table: &str, access: Access) -> Option<String> {
        let named = format!("{}Id", parent.name);
        let reference = object.field(&named).or_else(|| object.field("ParentId"))?;
        self.of_reference(&reference.name, parent, table, access)
    }

    fn of_reference(&self, field: &str, parent: &Object, table: &str, access: Access) -> Option<String> {
        let inner = format!("{table}_v");
        let condition = self.shared(parent, &inner, access)?;
        Some(format!(
            "EXISTS (SELECT 1 FROM {} AS {inner} WHERE {inner}.\"Id\" = {table}.{} AND ({condition}))",
            quoted(&parent.name),
            quoted(field),
        ))
    }

    /// An activity about a record that the user sees.
    fn about(&self, object: &Object, table: &str, access: Access) -> Option<String> {
        if access == Access::Full {
            return None;
        }
        let about = ["WhatId", "WhoId"].map(|name| self.leads_to(object, name, table, access));
        about.iter().any(Option::is_some).then(|| any(about))
    }

    /// A file of the user, or one that hangs on something that the user sees; a link says itself what it hangs on.
    fn file(&self, object: &Object, document: &str, table: &str, access: Access) -> Option<String> {
        self.everything().object("ContentDocument").filter(|documents| is_stored(documents))?;
        let inner = format!("{table}_v");
        let mine = format!(
            "EXISTS (SELECT 1 FROM \"ContentDocument\" AS {inner} \
             WHERE {inner}.\"Id\" = {table}.{} AND {inner}.\"OwnerId\" = {})",
            quoted(document),
            self.circle().own,
        );
        let linked = match &*object.name {
            "ContentDocumentLink" => self.leads_to(object, "LinkedEntityId", table, access),
            _ => self.by_link(document, table, access),
        };
        Some(any([Some(mine), linked]))
    }

    /// A file that hangs on something that the user sees. To change it takes a link that lets others change it.
    fn by_link(&self, document: &str, table: &str, access: Access) -> Option<String> {
        let collaborates = match access {
            Access::Read => "",
            Access::Edit => " AND \"ShareType\" <> 'V'",
            Access::Full => return None,
        };
        let link = self.everything().object("ContentDocumentLink").filter(|link| is_stored(link))?;
        let inner = format!("{table}_v");
        let to_user = format!("{inner}.\"LinkedEntityId\" = {}", self.circle().own);
        let to = any([Some(to_user), self.leads_to(link, "LinkedEntityId", &inner, access)]);
        Some(format!(
            "EXISTS (SELECT 1 FROM \"ContentDocumentLink\" AS {inner} WHERE NOT {inner}.\"IsDeleted\" \
             AND {inner}.\"ContentDocumentId\" = {table}.{} AND {to}{collaborates})",
            quoted(document),
        ))
    }

    /// A reference to one of several objects that leads to a record of one with sharing, which the user sees.
    fn leads_to(&self, object: &Object, field: &str, table: &str, access: Access) -> Option<String> {
        let field = object.field(field)?;
        let catalog = self.everything();
        let targets = field.reference_to.iter().filter_map(|name| catalog.object(name));
        let parts: Vec<String> = targets
            .filter(|target| is_stored(target) && shares(catalog, target) && self.rights(target).read)
            .map(|target| {
                let is_it =
                    format!("substr({table}.{}, 1, 3) = '{}'", quoted(&field.name), target.key_prefix);
                match self.of_reference(&field.name, target, table, access) {
                    Some(condition) => format!("({is_it} AND {condition})"),
                    None => is_it,
                }
            })
            .collect();
        (!parts.is_empty()).then(|| any(parts.into_iter().map(Some)))
    }
}

/// Whether records of this object have sharing; everybody sees a user, which says nothing of what hangs on it.
fn shares(catalog: &Catalog, object: &Object) -> bool {
    matches!(rule(catalog, object), Rule::Own | Rule::Part(_))
}

/// Conditions joined by OR, those that are there.
fn any(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "FALSE".to_owned() } else { format!("({})", parts.join(" OR ")) }
}
