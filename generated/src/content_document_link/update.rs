// Written by codegen; do not edit.
//! Changes to a record of `ContentDocumentLink`.
use super::picklists;
/// Changes to a record of `ContentDocumentLink`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct ContentDocumentLinkUpdate {
    /// Share Type: restricted picklist.
    ///
    /// Values: `V`, `C`, `I`.
    #[serde(rename = "ShareType", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub share_type: ::sobjects::Patch<picklists::ShareType>,
    /// Visibility: restricted picklist.
    ///
    /// Values: `AllUsers`, `InternalUsers`, `SharedUsers`.
    #[serde(rename = "Visibility", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub visibility: ::sobjects::Patch<picklists::Visibility>,
}
impl ::sobjects::RecordChanges for ContentDocumentLinkUpdate {
    type Object = super::ContentDocumentLink;
}
