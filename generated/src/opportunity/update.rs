// Written by codegen; do not edit.
//! Changes to a record of `Opportunity`.
use super::picklists;
/// Changes to a record of `Opportunity`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct OpportunityUpdate {
    /// AB Test: string(40).
    pub ab_test__c: ::sobjects::Patch<String>,
    /// AB Test (old): string(40).
    pub abtest__c: ::sobjects::Patch<String>,
    /// Account ID: reference, to `Account`.
    pub account_id: ::sobjects::Patch<::sobjects::Id<super::super::account::Account>>,
    /// Amount: currency(18, 2).
    pub amount: ::sobjects::Patch<::sobjects::Decimal>,
    /// ARR: currency(16, 2).
    pub arr__c: ::sobjects::Patch<::sobjects::Decimal>,
    /// Campaign ID: reference, to `Campaign`.
    pub campaign_id: ::sobjects::Patch<::sobjects::Id>,
    /// Close Date: date, required.
    pub close_date: ::sobjects::Patch<::sobjects::Date>,
    /// Competitors: restricted multipicklist.
    ///
    /// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
    pub competitors__c: ::sobjects::Patch<
        ::sobjects::MultiPicklist<picklists::CompetitorsC>,
    >,
    /// Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// Discount: percent(5, 2).
    pub discount__c: ::sobjects::Patch<::sobjects::Percent>,
    /// Forecast Category: restricted picklist.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    pub forecast_category_name: ::sobjects::Patch<picklists::ForecastCategoryName>,
    /// Partner Involved: boolean.
    pub has_partner__c: ::sobjects::Patch<bool>,
    /// Private: boolean.
    pub is_private: ::sobjects::Patch<bool>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: ::sobjects::Patch<picklists::LeadSource>,
    /// Name: string(120), required.
    pub name: ::sobjects::Patch<String>,
    /// Next Step: string(255).
    pub next_step: ::sobjects::Patch<String>,
    /// Owner ID: reference, to `User`.
    pub owner_id: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
    ///
    /// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
    pub partner_tier__c: ::sobjects::Patch<picklists::PartnerTierC>,
    /// Price Book ID: reference, to `Pricebook2`.
    pub pricebook2_id: ::sobjects::Patch<::sobjects::Id>,
    /// Probability (%): percent(3, 0).
    pub probability: ::sobjects::Patch<::sobjects::Percent>,
    /// Product Line: restricted picklist.
    ///
    /// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
    pub product_line__c: ::sobjects::Patch<picklists::ProductLineC>,
    /// Product Module: restricted picklist, values depend on `Product_Line__c`.
    ///
    /// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
    pub product_module__c: ::sobjects::Patch<picklists::ProductModuleC>,
    /// Renewal Of: reference, to `Opportunity`.
    pub renewal_of__c: ::sobjects::Patch<
        ::sobjects::Id<super::super::opportunity::Opportunity>,
    >,
    /// Risk Notes: textarea(32768).
    pub risk_notes__c: ::sobjects::Patch<String>,
    /// Sales Engineer: reference, to `User`.
    pub sales_engineer__c: ::sobjects::Patch<::sobjects::Id<super::super::user::User>>,
    /// Segment: restricted picklist.
    ///
    /// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
    pub segment__c: ::sobjects::Patch<picklists::SegmentC>,
    /// Stage: picklist, required.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    pub stage_name: ::sobjects::Patch<picklists::StageName>,
    /// Quantity: double(18, 2).
    pub total_opportunity_quantity: ::sobjects::Patch<f64>,
    /// Opportunity Type: picklist.
    ///
    /// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
    pub type_: ::sobjects::Patch<picklists::Type>,
}
impl ::sobjects::RecordChanges for OpportunityUpdate {
    type Object = super::Opportunity;
}
::sobjects::written_by_fields!(OpportunityUpdate);
impl ::sobjects::fields::Fields for OpportunityUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AB_Test__c", &self.ab_test__c)?;
        visit.field("ABTest__c", &self.abtest__c)?;
        visit.field("AccountId", &self.account_id)?;
        visit.field("Amount", &self.amount)?;
        visit.field("ARR__c", &self.arr__c)?;
        visit.field("CampaignId", &self.campaign_id)?;
        visit.field("CloseDate", &self.close_date)?;
        visit.field("Competitors__c", &self.competitors__c)?;
        visit.field("Description", &self.description)?;
        visit.field("Discount__c", &self.discount__c)?;
        visit.field("ForecastCategoryName", &self.forecast_category_name)?;
        visit.field("Has_Partner__c", &self.has_partner__c)?;
        visit.field("IsPrivate", &self.is_private)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("Name", &self.name)?;
        visit.field("NextStep", &self.next_step)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Partner_Tier__c", &self.partner_tier__c)?;
        visit.field("Pricebook2Id", &self.pricebook2_id)?;
        visit.field("Probability", &self.probability)?;
        visit.field("Product_Line__c", &self.product_line__c)?;
        visit.field("Product_Module__c", &self.product_module__c)?;
        visit.field("Renewal_Of__c", &self.renewal_of__c)?;
        visit.field("Risk_Notes__c", &self.risk_notes__c)?;
        visit.field("Sales_Engineer__c", &self.sales_engineer__c)?;
        visit.field("Segment__c", &self.segment__c)?;
        visit.field("StageName", &self.stage_name)?;
        visit.field("TotalOpportunityQuantity", &self.total_opportunity_quantity)?;
        visit.field("Type", &self.type_)?;
        Ok(())
    }
}
