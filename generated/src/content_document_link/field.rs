// Written by codegen; do not edit.
//! The fields of `ContentDocumentLink`.
/// A field of `ContentDocumentLink`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContentDocumentLinkField {
    /// ContentDocument ID: reference, to `ContentDocument`, required, set on creation only.
    ContentDocumentId,
    /// ContentDocumentLink ID: id, read only.
    Id,
    /// Is Deleted: boolean, read only.
    IsDeleted,
    /// Linked Entity ID: reference, to `Account` or `Campaign` or `Case` or `CollaborationGroup` or `Contact` or `Contract` or `Event` or `Lead` or `Opportunity` or `Order` or `Organization` or `Product2` or 2 more, required, set on creation only.
    LinkedEntityId,
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    ShareType,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    Visibility,
}
impl ::sobjects::FieldName for ContentDocumentLinkField {
    const ALL: &'static [Self] = &[
        Self::ContentDocumentId,
        Self::Id,
        Self::IsDeleted,
        Self::LinkedEntityId,
        Self::ShareType,
        Self::SystemModstamp,
        Self::Visibility,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::ContentDocumentId => "ContentDocumentId",
            Self::Id => "Id",
            Self::IsDeleted => "IsDeleted",
            Self::LinkedEntityId => "LinkedEntityId",
            Self::ShareType => "ShareType",
            Self::SystemModstamp => "SystemModstamp",
            Self::Visibility => "Visibility",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::content_document_link::FIELDS[self as usize]
    }
}
