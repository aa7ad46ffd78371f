// Written by codegen; do not edit.
//! A new record of `ContentDocumentLink`.
use super::picklists;
use super::references;
/// Values for a new record of `ContentDocumentLink`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone)]
pub struct ContentDocumentLinkCreate {
    /// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
    pub content_document_id: ::sobjects::Id,
    /// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
    pub linked_entity_id: references::LinkedEntityId,
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    pub share_type: ::sobjects::Patch<picklists::ShareType>,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    pub visibility: ::sobjects::Patch<picklists::Visibility>,
}
impl ::sobjects::NewRecord for ContentDocumentLinkCreate {
    type Object = super::ContentDocumentLink;
}
/// What a new record of `ContentDocumentLink` cannot do without.
#[derive(Debug, Clone)]
pub struct ContentDocumentLinkRequired {
    /// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
    pub content_document_id: ::sobjects::Id,
    /// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
    pub linked_entity_id: references::LinkedEntityId,
}
impl ContentDocumentLinkCreate {
    /// A new record with what it needs; everything else is left to the platform.
    #[must_use]
    pub fn new(required: ContentDocumentLinkRequired) -> Self {
        Self {
            content_document_id: required.content_document_id,
            linked_entity_id: required.linked_entity_id,
            share_type: ::sobjects::Patch::Keep,
            visibility: ::sobjects::Patch::Keep,
        }
    }
}
::sobjects::written_by_fields!(ContentDocumentLinkCreate);
impl ::sobjects::fields::Fields for ContentDocumentLinkCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.value("ContentDocumentId", &self.content_document_id)?;
        visit.value("LinkedEntityId", &self.linked_entity_id)?;
        visit.field("ShareType", &self.share_type)?;
        visit.field("Visibility", &self.visibility)?;
        Ok(())
    }
}
