// Written by codegen; do not edit.
//! Changes to a record of `ContentNote`.
use super::picklists;
/// Changes to a record of `ContentNote`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct ContentNoteUpdate {
    /// Content: base64.
    pub content: ::sobjects::Patch<::sobjects::Base64>,
    /// Owner ID: reference, to `User`.
    pub owner_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// File Privacy on Records: restricted picklist.
    ///
    /// Values: `N`, `P`.
    pub sharing_privacy: ::sobjects::Patch<picklists::SharingPrivacy>,
    /// Title: string(255), required.
    pub title: ::sobjects::Patch<String>,
}
impl ::sobjects::RecordChanges for ContentNoteUpdate {
    type Object = super::ContentNote;
}
::sobjects::written_by_fields!(ContentNoteUpdate);
impl ::sobjects::fields::Fields for ContentNoteUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Content", &self.content)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("SharingPrivacy", &self.sharing_privacy)?;
        visit.field("Title", &self.title)?;
        Ok(())
    }
}
