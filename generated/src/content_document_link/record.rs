// Written by codegen; do not edit.
//! A record of `ContentDocumentLink` as it is read.
use super::picklists;
use super::references;
/// A record of `ContentDocumentLink` (Content Document Link), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct ContentDocumentLink {
    /// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
    pub content_document_id: Option<::sobjects::Id>,
    /// ContentDocumentLink ID: id, read only.
    pub id: Option<
        ::sobjects::Id<super::super::content_document_link::ContentDocumentLink>,
    >,
    /// Is Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
    pub linked_entity_id: Option<references::LinkedEntityId>,
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    pub share_type: Option<picklists::ShareType>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    pub visibility: Option<picklists::Visibility>,
    /// The record that `ContentDocumentId` refers to: `ContentDocument`.
    pub content_document: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `LinkedEntityId` refers to: `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more.
    pub linked_entity: Option<::sobjects::Related<::sobjects::Record>>,
}
impl ::sobjects::SObject for ContentDocumentLink {
    const NAME: &'static str = "ContentDocumentLink";
    type Field = super::ContentDocumentLinkField;
    type Create = super::ContentDocumentLinkCreate;
    type Update = super::ContentDocumentLinkUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::content_document_link::OBJECT;
        &OBJECT
    }
}
::sobjects::read_by_fields!(ContentDocumentLink);
impl ::sobjects::fields::FromFields for ContentDocumentLink {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (17, "ContentDocumentId") => value.read(&mut self.content_document_id),
            (2, "Id") => value.read(&mut self.id),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (14, "LinkedEntityId") => value.read(&mut self.linked_entity_id),
            (9, "ShareType") => value.read(&mut self.share_type),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (10, "Visibility") => value.read(&mut self.visibility),
            (15, "ContentDocument") => value.read(&mut self.content_document),
            (12, "LinkedEntity") => value.read(&mut self.linked_entity),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(ContentDocumentLink);
impl ::sobjects::fields::Fields for ContentDocumentLink {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("ContentDocumentId", &self.content_document_id)?;
        visit.field("Id", &self.id)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("LinkedEntityId", &self.linked_entity_id)?;
        visit.field("ShareType", &self.share_type)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("Visibility", &self.visibility)?;
        visit.field("ContentDocument", &self.content_document)?;
        visit.field("LinkedEntity", &self.linked_entity)?;
        Ok(())
    }
}
