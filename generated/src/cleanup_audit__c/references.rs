// Written by codegen; do not edit.
//! The references of `Cleanup_Audit__c` that lead to several objects.
::sobjects::open_reference! {
    /// What `OwnerId` refers to.
    pub enum OwnerId {
        /// A record of `User`.
        User(super::super::user::User) = "005",
    }
}
