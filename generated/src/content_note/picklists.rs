// Written by codegen; do not edit.
//! The picklists of `ContentNote`.
::sobjects::open_picklist! {
    /// Values of `SharingPrivacy`.
    pub enum SharingPrivacy {
        /// `N`: Visible to Anyone With Record Access
        N = "N",
        /// `P`: Private on Records
        P = "P",
    }
}
