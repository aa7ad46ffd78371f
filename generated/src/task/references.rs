// Written by codegen; do not edit.
//! The references of `Task` that lead to several objects.
::sobjects::open_reference! {
    /// What `OwnerId` refers to.
    pub enum OwnerId {
        /// A record of `User`.
        User(super::super::user::User) = "005",
    }
}
::sobjects::open_reference! {
    /// What `WhatId` refers to.
    pub enum WhatId {
        /// A record of `Account`.
        Account(super::super::account::Account) = "001",
        /// A record of `Opportunity`.
        Opportunity(super::super::opportunity::Opportunity) = "006",
    }
}
::sobjects::open_reference! {
    /// What `WhoId` refers to.
    pub enum WhoId {
        /// A record of `Contact`.
        Contact(super::super::contact::Contact) = "003",
        /// A record of `Lead`.
        Lead(super::super::lead::Lead) = "00Q",
    }
}
