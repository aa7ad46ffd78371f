// Written by codegen; do not edit.
//! The references of `User` that lead to several objects.
::sobjects::open_reference! {
    /// What `DelegatedApproverId` refers to.
    pub enum DelegatedApproverId {
        /// A record of `User`.
        User(super::super::user::User) = "005",
    }
}
