// Written by codegen; do not edit.
//! Changes to a record of `Opportunity`.
use super::picklists;
/// Changes to a record of `Opportunity`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityUpdate {
    /// AB Test: string(40).
    #[serde(rename = "AB_Test__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub ab_test__c: ::sobjects::Patch<String>,
    /// AB Test (old): string(40).
    #[serde(rename = "ABTest__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub abtest__c: ::sobjects::Patch<String>,
    /// Account ID: reference, to `Account`.
    #[serde(rename = "AccountId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub account_id: ::sobjects::Patch<::sobjects::Id>,
    /// Amount: currency(18, 2).
    #[serde(rename = "Amount", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub amount: ::sobjects::Patch<::sobjects::Decimal>,
    /// ARR: currency(16, 2).
    #[serde(rename = "ARR__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub arr__c: ::sobjects::Patch<::sobjects::Decimal>,
    /// Campaign ID: reference, to `Campaign`.
    #[serde(rename = "CampaignId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub campaign_id: ::sobjects::Patch<::sobjects::Id>,
    /// Close Date: date, required.
    #[serde(rename = "CloseDate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub close_date: ::sobjects::Patch<::sobjects::Date>,
    /// Competitors: restricted multipicklist.
    ///
    /// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
    #[serde(
        rename = "Competitors__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub competitors__c: ::sobjects::Patch<
        ::sobjects::MultiPicklist<picklists::CompetitorsC>,
    >,
    /// Description: textarea(32000).
    #[serde(rename = "Description", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub description: ::sobjects::Patch<String>,
    /// Discount: percent(5, 2).
    #[serde(rename = "Discount__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub discount__c: ::sobjects::Patch<::sobjects::Percent>,
    /// Forecast Category: restricted picklist.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    #[serde(
        rename = "ForecastCategoryName",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub forecast_category_name: ::sobjects::Patch<picklists::ForecastCategoryName>,
    /// Partner Involved: boolean.
    #[serde(
        rename = "Has_Partner__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub has_partner__c: ::sobjects::Patch<bool>,
    /// Private: boolean.
    #[serde(rename = "IsPrivate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub is_private: ::sobjects::Patch<bool>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    #[serde(rename = "LeadSource", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Name: string(120), required.
    #[serde(rename = "Name", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub name: ::sobjects::Patch<String>,
    /// Next Step: string(255).
    #[serde(rename = "NextStep", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub next_step: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
    ///
    /// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
    #[serde(
        rename = "Partner_Tier__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub partner_tier__c: ::sobjects::Patch<picklists::PartnerTierC>,
    /// Price Book ID: reference, to `Pricebook2`.
    #[serde(rename = "Pricebook2Id", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub pricebook2_id: ::sobjects::Patch<::sobjects::Id>,
    /// Probability (%): percent(3, 0).
    #[serde(rename = "Probability", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub probability: ::sobjects::Patch<::sobjects::Percent>,
    /// Product Line: restricted picklist.
    ///
    /// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
    #[serde(
        rename = "Product_Line__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub product_line__c: ::sobjects::Patch<picklists::ProductLineC>,
    /// Product Module: restricted picklist, values depend on `Product_Line__c`.
    ///
    /// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
    #[serde(
        rename = "Product_Module__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub product_module__c: ::sobjects::Patch<picklists::ProductModuleC>,
    /// Renewal Of: reference, to `Opportunity`.
    #[serde(
        rename = "Renewal_Of__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub renewal_of__c: ::sobjects::Patch<::sobjects::Id>,
    /// Risk Notes: textarea(32768).
    #[serde(
        rename = "Risk_Notes__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub risk_notes__c: ::sobjects::Patch<String>,
    /// Sales Engineer: reference, to `User`.
    #[serde(
        rename = "Sales_Engineer__c",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub sales_engineer__c: ::sobjects::Patch<::sobjects::Id>,
    /// Segment: restricted picklist.
    ///
    /// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
    #[serde(rename = "Segment__c", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub segment__c: ::sobjects::Patch<picklists::SegmentC>,
    /// Stage: picklist, required.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    #[serde(rename = "StageName", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub stage_name: ::sobjects::Patch<picklists::StageName>,
    /// Quantity: double(18, 2).
    #[serde(
        rename = "TotalOpportunityQuantity",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub total_opportunity_quantity: ::sobjects::Patch<f64>,
    /// Opportunity Type: picklist.
    ///
    /// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
    #[serde(rename = "Type", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub type_: ::sobjects::Patch<picklists::Type>,
}
impl ::sobjects::RecordChanges for OpportunityUpdate {
    type Object = super::Opportunity;
}
