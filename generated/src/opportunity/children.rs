// Written by codegen; do not edit.
//! The children of `Opportunity`, for subqueries.
/// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
pub const CONTENT_DOCUMENT_LINKS: ::sobjects::ChildrenOf<
    super::Opportunity,
    super::super::content_document_link::ContentDocumentLink,
> = ::sobjects::ChildrenOf::new("ContentDocumentLinks");
/// Records of `Event` that refer to it by `WhatId`.
pub const EVENTS: ::sobjects::ChildrenOf<
    super::Opportunity,
    super::super::event::Event,
> = ::sobjects::ChildrenOf::new("Events");
/// Records of `OpportunityHistory` that refer to it by `OpportunityId`.
pub const OPPORTUNITY_HISTORIES: ::sobjects::ChildrenOf<
    super::Opportunity,
    super::super::opportunity_history::OpportunityHistory,
> = ::sobjects::ChildrenOf::new("OpportunityHistories");
/// Records of `Opportunity` that refer to it by `Renewal_Of__c`.
pub const RENEWALS__R: ::sobjects::ChildrenOf<
    super::Opportunity,
    super::super::opportunity::Opportunity,
> = ::sobjects::ChildrenOf::new("Renewals__r");
/// Records of `Task` that refer to it by `WhatId`.
pub const TASKS: ::sobjects::ChildrenOf<super::Opportunity, super::super::task::Task> = ::sobjects::ChildrenOf::new(
    "Tasks",
);
