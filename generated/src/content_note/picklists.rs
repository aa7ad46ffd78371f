// Written by codegen; do not edit.
//! The picklists of `ContentNote`.
::sobjects::open_picklist! {
    /// Values of `SharingPrivacy` (File Privacy on Records); the org takes no others.
    pub enum SharingPrivacy {
        /// `N`: Visible to Anyone With Record Access
        N = "N",
        /// `P`: Private on Records
        P = "P",
    }
}
