// Written by codegen; do not edit.
//! The fields of `Opportunity` as typed columns for queries.
use super::picklists;
/// AB Test: string(40).
pub const AB_TEST__C: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "AB_Test__c",
);
/// AB Test (old): string(40).
pub const ABTEST__C: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "ABTest__c",
);
/// Account ID: reference, to `Account`.
pub const ACCOUNT_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("AccountId");
/// Amount: currency(18, 2).
pub const AMOUNT: ::sobjects::Column<super::Opportunity, ::sobjects::Decimal> = ::sobjects::Column::new(
    "Amount",
);
/// ARR: currency(16, 2).
pub const ARR__C: ::sobjects::Column<super::Opportunity, ::sobjects::Decimal> = ::sobjects::Column::new(
    "ARR__c",
);
/// Campaign ID: reference, to `Campaign`.
pub const CAMPAIGN_ID: ::sobjects::Column<super::Opportunity, ::sobjects::Id> = ::sobjects::Column::new(
    "CampaignId",
);
/// Close Date: date, required.
pub const CLOSE_DATE: ::sobjects::Column<super::Opportunity, ::sobjects::Date> = ::sobjects::Column::new(
    "CloseDate",
);
/// Competitors: restricted multipicklist.
///
/// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
pub const COMPETITORS__C: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::MultiPicklist<picklists::CompetitorsC>,
> = ::sobjects::Column::new("Competitors__c");
/// Contact ID: reference, to `Contact`, set on creation only.
pub const CONTACT_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::contact::Contact>,
> = ::sobjects::Column::new("ContactId");
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Opportunity, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "Description",
);
/// Discount: percent(5, 2).
pub const DISCOUNT__C: ::sobjects::Column<super::Opportunity, ::sobjects::Percent> = ::sobjects::Column::new(
    "Discount__c",
);
/// Expected Amount: currency(18, 2), read only.
pub const EXPECTED_REVENUE: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Decimal,
> = ::sobjects::Column::new("ExpectedRevenue");
/// Fiscal Period: string(6), read only.
pub const FISCAL: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "Fiscal",
);
/// Fiscal Quarter: int, read only, part of `Fiscal`.
pub const FISCAL_QUARTER: ::sobjects::Column<super::Opportunity, i64> = ::sobjects::Column::new(
    "FiscalQuarter",
);
/// Fiscal Year: int, read only, part of `Fiscal`.
pub const FISCAL_YEAR: ::sobjects::Column<super::Opportunity, i64> = ::sobjects::Column::new(
    "FiscalYear",
);
/// Forecast Category: restricted picklist, read only.
///
/// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
pub const FORECAST_CATEGORY: ::sobjects::Column<
    super::Opportunity,
    picklists::ForecastCategory,
> = ::sobjects::Column::new("ForecastCategory");
/// Forecast Category: restricted picklist.
///
/// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
pub const FORECAST_CATEGORY_NAME: ::sobjects::Column<
    super::Opportunity,
    picklists::ForecastCategoryName,
> = ::sobjects::Column::new("ForecastCategoryName");
/// Partner Involved: boolean.
pub const HAS_PARTNER__C: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "Has_Partner__c",
);
/// Has Open Activity: boolean, read only.
pub const HAS_OPEN_ACTIVITY: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "HasOpenActivity",
);
/// Has Line Item: boolean, read only.
pub const HAS_OPPORTUNITY_LINE_ITEM: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "HasOpportunityLineItem",
);
/// Has Overdue Task: boolean, read only.
pub const HAS_OVERDUE_TASK: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "HasOverdueTask",
);
/// Opportunity ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::opportunity::Opportunity>,
> = ::sobjects::Column::new("Id");
/// Closed: boolean, read only.
pub const IS_CLOSED: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "IsClosed",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Private: boolean.
pub const IS_PRIVATE: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "IsPrivate",
);
/// Won: boolean, read only.
pub const IS_WON: ::sobjects::Column<super::Opportunity, bool> = ::sobjects::Column::new(
    "IsWon",
);
/// Last Activity: date, read only.
pub const LAST_ACTIVITY_DATE: ::sobjects::Column<super::Opportunity, ::sobjects::Date> = ::sobjects::Column::new(
    "LastActivityDate",
);
/// Opportunity History ID: reference, to `OpportunityHistory`, read only.
pub const LAST_AMOUNT_CHANGED_HISTORY_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
> = ::sobjects::Column::new("LastAmountChangedHistoryId");
/// Opportunity History ID: reference, to `OpportunityHistory`, read only.
pub const LAST_CLOSE_DATE_CHANGED_HISTORY_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
> = ::sobjects::Column::new("LastCloseDateChangedHistoryId");
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastModifiedDate");
/// Last Referenced Date: datetime, read only.
pub const LAST_REFERENCED_DATE: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastReferencedDate");
/// Last Stage Change Date: datetime, read only.
pub const LAST_STAGE_CHANGE_DATE: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastStageChangeDate");
/// Last Viewed Date: datetime, read only.
pub const LAST_VIEWED_DATE: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastViewedDate");
/// Lead Source: picklist.
///
/// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
pub const LEAD_SOURCE: ::sobjects::Column<super::Opportunity, picklists::LeadSource> = ::sobjects::Column::new(
    "LeadSource",
);
/// Name: string(120), required.
pub const NAME: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "Name",
);
/// Net ARR: currency(18, 2), calculated, read only.
///
/// ARR after discount
///
/// Formula: `ARR__c * (1 - Discount__c)`
pub const NET_ARR__C: ::sobjects::Column<super::Opportunity, ::sobjects::Decimal> = ::sobjects::Column::new(
    "Net_ARR__c",
);
/// Next Step: string(255).
pub const NEXT_STEP: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "NextStep",
);
/// Owner ID: reference, to `User`.
pub const OWNER_ID: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("OwnerId");
/// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
///
/// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
pub const PARTNER_TIER__C: ::sobjects::Column<
    super::Opportunity,
    picklists::PartnerTierC,
> = ::sobjects::Column::new("Partner_Tier__c");
/// Price Book ID: reference, to `Pricebook2`.
pub const PRICEBOOK2_ID: ::sobjects::Column<super::Opportunity, ::sobjects::Id> = ::sobjects::Column::new(
    "Pricebook2Id",
);
/// Probability (%): percent(3, 0).
pub const PROBABILITY: ::sobjects::Column<super::Opportunity, ::sobjects::Percent> = ::sobjects::Column::new(
    "Probability",
);
/// Product Line: restricted picklist.
///
/// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
pub const PRODUCT_LINE__C: ::sobjects::Column<
    super::Opportunity,
    picklists::ProductLineC,
> = ::sobjects::Column::new("Product_Line__c");
/// Product Module: restricted picklist, values depend on `Product_Line__c`.
///
/// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
pub const PRODUCT_MODULE__C: ::sobjects::Column<
    super::Opportunity,
    picklists::ProductModuleC,
> = ::sobjects::Column::new("Product_Module__c");
/// Push Count: int, read only.
pub const PUSH_COUNT: ::sobjects::Column<super::Opportunity, i64> = ::sobjects::Column::new(
    "PushCount",
);
/// Renewal Of: reference, to `Opportunity`.
pub const RENEWAL_OF__C: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::opportunity::Opportunity>,
> = ::sobjects::Column::new("Renewal_Of__c");
/// Risk Notes: textarea(32768).
pub const RISK_NOTES__C: ::sobjects::Column<super::Opportunity, String> = ::sobjects::Column::new(
    "Risk_Notes__c",
);
/// Sales Engineer: reference, to `User`.
pub const SALES_ENGINEER__C: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("Sales_Engineer__c");
/// Segment: restricted picklist.
///
/// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
pub const SEGMENT__C: ::sobjects::Column<super::Opportunity, picklists::SegmentC> = ::sobjects::Column::new(
    "Segment__c",
);
/// Stage: picklist, required.
///
/// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
pub const STAGE_NAME: ::sobjects::Column<super::Opportunity, picklists::StageName> = ::sobjects::Column::new(
    "StageName",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::Opportunity,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
/// Quantity: double(18, 2).
pub const TOTAL_OPPORTUNITY_QUANTITY: ::sobjects::Column<super::Opportunity, f64> = ::sobjects::Column::new(
    "TotalOpportunityQuantity",
);
/// Opportunity Type: picklist.
///
/// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
pub const TYPE: ::sobjects::Column<super::Opportunity, picklists::Type> = ::sobjects::Column::new(
    "Type",
);
