// Written by codegen; do not edit.
//! A new record of `ContentNote`.
use super::picklists;
/// Values for a new record of `ContentNote`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone)]
pub struct ContentNoteCreate {
    /// Content: base64.
    pub content: ::sobjects::Patch<::sobjects::Base64>,
    /// Owner ID: reference, to `User`.
    pub owner_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    pub sharing_privacy: ::sobjects::Patch<picklists::SharingPrivacy>,
    /// Title: string(255), required.
    pub title: String,
}
impl ::sobjects::NewRecord for ContentNoteCreate {
    type Object = super::ContentNote;
}
/// What a new record of `ContentNote` cannot do without.
#[derive(Debug, Clone)]
pub struct ContentNoteRequired {
    /// Title: string(255), required.
    pub title: String,
}
impl ContentNoteCreate {
    /// A new record with what it needs; everything else is left to the platform.
    #[must_use]
    pub fn new(required: ContentNoteRequired) -> Self {
        Self {
            title: required.title,
            content: ::sobjects::Patch::Keep,
            owner_id: ::sobjects::Patch::Keep,
            sharing_privacy: ::sobjects::Patch::Keep,
        }
    }
}
::sobjects::written_by_fields!(ContentNoteCreate);
impl ::sobjects::fields::Fields for ContentNoteCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Content", &self.content)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("SharingPrivacy", &self.sharing_privacy)?;
        visit.value("Title", &self.title)?;
        Ok(())
    }
}
