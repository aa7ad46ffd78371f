// Written by codegen; do not edit.
//! The picklists of `Cleanup_Audit__c`.
::sobjects::open_picklist! {
    /// Values of `Status__c` (Status); the org takes no others.
    pub enum StatusC {
        /// `Pending`
        Pending = "Pending",
        /// `Applied`
        Applied = "Applied",
        /// `Failed`
        Failed = "Failed",
        /// `Ignored`
        Ignored = "Ignored",
    }
}
