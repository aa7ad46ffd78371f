// Written by codegen; do not edit.
//! The picklists of `ContentDocumentLink`.
::sobjects::open_picklist! {
    /// Values of `ShareType` (Share Type); the org takes no others.
    pub enum ShareType {
        /// `V`: Viewer
        V = "V",
        /// `C`: Collaborator
        C = "C",
        /// `I`: Inferred
        I = "I",
    }
}
::sobjects::open_picklist! {
    /// Values of `Visibility`; the org takes no others.
    pub enum Visibility {
        /// `AllUsers`: All Users
        AllUsers_ = "AllUsers",
        /// `InternalUsers`: Internal Users
        InternalUsers_ = "InternalUsers",
        /// `SharedUsers`: Shared Users
        SharedUsers_ = "SharedUsers",
    }
}
