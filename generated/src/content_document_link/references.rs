// Written by codegen; do not edit.
//! The references of `ContentDocumentLink` that lead to several objects.
::sobjects::open_reference! {
    /// What `LinkedEntityId` refers to.
    pub enum LinkedEntityId {
        /// A record of `Account`.
        Account(super::super::account::Account) = "001",
        /// A record of `Contact`.
        Contact(super::super::contact::Contact) = "003",
        /// A record of `Event`.
        Event(super::super::event::Event) = "00U",
        /// A record of `Lead`.
        Lead(super::super::lead::Lead) = "00Q",
        /// A record of `Opportunity`.
        Opportunity(super::super::opportunity::Opportunity) = "006",
        /// A record of `Organization`.
        Organization(super::super::organization::Organization) = "00D",
        /// A record of `Task`.
        Task(super::super::task::Task) = "00T",
        /// A record of `User`.
        User(super::super::user::User) = "005",
    }
}
