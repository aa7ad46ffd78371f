// Written by codegen; do not edit.
//! Changes to a record of `ContentDocumentLink`.
use super::picklists;
/// Changes to a record of `ContentDocumentLink`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct ContentDocumentLinkUpdate {
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    pub share_type: ::sobjects::Patch<picklists::ShareType>,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    pub visibility: ::sobjects::Patch<picklists::Visibility>,
}
impl ::sobjects::RecordChanges for ContentDocumentLinkUpdate {
    type Object = super::ContentDocumentLink;
}
::sobjects::written_by_fields!(ContentDocumentLinkUpdate);
impl ::sobjects::fields::Fields for ContentDocumentLinkUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("ShareType", &self.share_type)?;
        visit.field("Visibility", &self.visibility)?;
        Ok(())
    }
}
