// Written by codegen; do not edit.
//! A record of `Opportunity` as it is read.
use super::picklists;
/// A record of `Opportunity`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Opportunity {
    /// AB Test: string(40).
    #[serde(rename = "AB_Test__c")]
    pub ab_test__c: Option<String>,
    /// AB Test (old): string(40).
    #[serde(rename = "ABTest__c")]
    pub abtest__c: Option<String>,
    /// Account ID: reference, to `Account`.
    #[serde(rename = "AccountId")]
    pub account_id: Option<::sobjects::Id>,
    /// Amount: currency(18, 2).
    #[serde(rename = "Amount")]
    pub amount: Option<::sobjects::Decimal>,
    /// ARR: currency(16, 2).
    #[serde(rename = "ARR__c")]
    pub arr__c: Option<::sobjects::Decimal>,
    /// Campaign ID: reference, to `Campaign`.
    #[serde(rename = "CampaignId")]
    pub campaign_id: Option<::sobjects::Id>,
    /// Close Date: date, required.
    #[serde(rename = "CloseDate")]
    pub close_date: Option<::sobjects::Date>,
    /// Competitors: restricted multipicklist.
    ///
    /// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
    #[serde(rename = "Competitors__c")]
    pub competitors__c: Option<::sobjects::MultiPicklist<picklists::CompetitorsC>>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    #[serde(rename = "ContactId")]
    pub contact_id: Option<::sobjects::Id>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Discount: percent(5, 2).
    #[serde(rename = "Discount__c")]
    pub discount__c: Option<::sobjects::Percent>,
    /// Expected Amount: currency(18, 2), read only.
    #[serde(rename = "ExpectedRevenue")]
    pub expected_revenue: Option<::sobjects::Decimal>,
    /// Fiscal Period: string(6), read only.
    #[serde(rename = "Fiscal")]
    pub fiscal: Option<String>,
    /// Fiscal Quarter: int, read only.
    #[serde(rename = "FiscalQuarter")]
    pub fiscal_quarter: Option<i64>,
    /// Fiscal Year: int, read only.
    #[serde(rename = "FiscalYear")]
    pub fiscal_year: Option<i64>,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    #[serde(rename = "ForecastCategory")]
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Forecast Category: restricted picklist.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    #[serde(rename = "ForecastCategoryName")]
    pub forecast_category_name: Option<picklists::ForecastCategoryName>,
    /// Partner Involved: boolean.
    #[serde(rename = "Has_Partner__c")]
    pub has_partner__c: Option<bool>,
    /// Has Open Activity: boolean, read only.
    #[serde(rename = "HasOpenActivity")]
    pub has_open_activity: Option<bool>,
    /// Has Line Item: boolean, read only.
    #[serde(rename = "HasOpportunityLineItem")]
    pub has_opportunity_line_item: Option<bool>,
    /// Has Overdue Task: boolean, read only.
    #[serde(rename = "HasOverdueTask")]
    pub has_overdue_task: Option<bool>,
    /// Opportunity ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Closed: boolean, read only.
    #[serde(rename = "IsClosed")]
    pub is_closed: Option<bool>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Private: boolean.
    #[serde(rename = "IsPrivate")]
    pub is_private: Option<bool>,
    /// Won: boolean, read only.
    #[serde(rename = "IsWon")]
    pub is_won: Option<bool>,
    /// Last Activity: date, read only.
    #[serde(rename = "LastActivityDate")]
    pub last_activity_date: Option<::sobjects::Date>,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    #[serde(rename = "LastAmountChangedHistoryId")]
    pub last_amount_changed_history_id: Option<::sobjects::Id>,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    #[serde(rename = "LastCloseDateChangedHistoryId")]
    pub last_close_date_changed_history_id: Option<::sobjects::Id>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    #[serde(rename = "LastReferencedDate")]
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Stage Change Date: datetime, read only.
    #[serde(rename = "LastStageChangeDate")]
    pub last_stage_change_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    #[serde(rename = "LastViewedDate")]
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource")]
    pub lead_source: Option<picklists::LeadSource>,
    /// Name: string(120), required.
    #[serde(rename = "Name")]
    pub name: Option<String>,
    /// Net ARR: currency(18, 2), calculated, read only.
    ///
    /// ARR after discount
    #[serde(rename = "Net_ARR__c")]
    pub net_arr__c: Option<::sobjects::Decimal>,
    /// Next Step: string(255).
    #[serde(rename = "NextStep")]
    pub next_step: Option<String>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
    ///
    /// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
    #[serde(rename = "Partner_Tier__c")]
    pub partner_tier__c: Option<picklists::PartnerTierC>,
    /// Price Book ID: reference, to `Pricebook2`.
    #[serde(rename = "Pricebook2Id")]
    pub pricebook2_id: Option<::sobjects::Id>,
    /// Probability (%): percent(3, 0).
    #[serde(rename = "Probability")]
    pub probability: Option<::sobjects::Percent>,
    /// Product Line: restricted picklist.
    ///
    /// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
    #[serde(rename = "Product_Line__c")]
    pub product_line__c: Option<picklists::ProductLineC>,
    /// Product Module: restricted picklist, values depend on `Product_Line__c`.
    ///
    /// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
    #[serde(rename = "Product_Module__c")]
    pub product_module__c: Option<picklists::ProductModuleC>,
    /// Push Count: int, read only.
    #[serde(rename = "PushCount")]
    pub push_count: Option<i64>,
    /// Renewal Of: reference, to `Opportunity`.
    #[serde(rename = "Renewal_Of__c")]
    pub renewal_of__c: Option<::sobjects::Id>,
    /// Risk Notes: textarea(32768).
    #[serde(rename = "Risk_Notes__c")]
    pub risk_notes__c: Option<String>,
    /// Sales Engineer: reference, to `User`.
    #[serde(rename = "Sales_Engineer__c")]
    pub sales_engineer__c: Option<::sobjects::Id>,
    /// Segment: restricted picklist.
    ///
    /// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
    #[serde(rename = "Segment__c")]
    pub segment__c: Option<picklists::SegmentC>,
    /// Stage: picklist, required.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    #[serde(rename = "StageName")]
    pub stage_name: Option<picklists::StageName>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Quantity: double(18, 2).
    #[serde(rename = "TotalOpportunityQuantity")]
    pub total_opportunity_quantity: Option<f64>,
    /// Opportunity Type: picklist.
    ///
    /// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
    #[serde(rename = "Type")]
    pub type_: Option<picklists::Type>,
    /// The record that `AccountId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "Account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CampaignId` refers to.
    #[serde(rename = "Campaign")]
    pub campaign: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastAmountChangedHistoryId` refers to.
    #[cfg(feature = "opportunity_history")]
    #[serde(rename = "LastAmountChangedHistory")]
    pub last_amount_changed_history: Option<
        ::sobjects::Related<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// The record that `LastCloseDateChangedHistoryId` refers to.
    #[cfg(feature = "opportunity_history")]
    #[serde(rename = "LastCloseDateChangedHistory")]
    pub last_close_date_changed_history: Option<
        ::sobjects::Related<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `Pricebook2Id` refers to.
    #[serde(rename = "Pricebook2")]
    pub pricebook2: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `Renewal_Of__c` refers to.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Renewal_Of__r")]
    pub renewal_of__r: Option<
        ::sobjects::Related<super::super::opportunity::Opportunity>,
    >,
    /// The record that `Sales_Engineer__c` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "Sales_Engineer__r")]
    pub sales_engineer__r: Option<::sobjects::Related<super::super::user::User>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    #[serde(rename = "ContentDocumentLinks")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `WhatId`.
    #[cfg(feature = "event")]
    #[serde(rename = "Events")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `OpportunityHistory` that refer to it by `OpportunityId`.
    #[cfg(feature = "opportunity_history")]
    #[serde(rename = "OpportunityHistories")]
    pub opportunity_histories: Option<
        ::sobjects::Related<
            ::sobjects::Children<super::super::opportunity_history::OpportunityHistory>,
        >,
    >,
    /// Records of `Opportunity` that refer to it by `Renewal_Of__c`.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Renewals__r")]
    pub renewals__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhatId`.
    #[cfg(feature = "task")]
    #[serde(rename = "Tasks")]
    pub tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
}
impl ::sobjects::SObject for Opportunity {
    const NAME: &'static str = "Opportunity";
    type Field = super::OpportunityField;
    type Create = super::OpportunityCreate;
    type Update = super::OpportunityUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::opportunity::OBJECT;
        &OBJECT
    }
}
