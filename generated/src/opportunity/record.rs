// Written by codegen; do not edit.
//! A record of `Opportunity` as it is read.
use super::picklists;
/// A record of `Opportunity`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Opportunity {
    /// AB Test: string(40).
    pub ab_test__c: Option<String>,
    /// AB Test (old): string(40).
    pub abtest__c: Option<String>,
    /// Account ID: reference, to `Account`.
    pub account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Amount: currency(18, 2).
    pub amount: Option<::sobjects::Decimal>,
    /// ARR: currency(16, 2).
    pub arr__c: Option<::sobjects::Decimal>,
    /// Campaign ID: reference, to `Campaign`.
    pub campaign_id: Option<::sobjects::Id>,
    /// Close Date: date, required.
    pub close_date: Option<::sobjects::Date>,
    /// Competitors: restricted multipicklist.
    ///
    /// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
    pub competitors__c: Option<::sobjects::MultiPicklist<picklists::CompetitorsC>>,
    /// Contact ID: reference, to `Contact`, set on creation only.
    pub contact_id: Option<::sobjects::Id<super::super::contact::Contact>>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    pub description: Option<String>,
    /// Discount: percent(5, 2).
    pub discount__c: Option<::sobjects::Percent>,
    /// Expected Amount: currency(18, 2), read only.
    pub expected_revenue: Option<::sobjects::Decimal>,
    /// Fiscal Period: string(6), read only.
    pub fiscal: Option<String>,
    /// Fiscal Quarter: int, read only, part of `Fiscal`.
    pub fiscal_quarter: Option<i64>,
    /// Fiscal Year: int, read only, part of `Fiscal`.
    pub fiscal_year: Option<i64>,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Forecast Category: restricted picklist.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    pub forecast_category_name: Option<picklists::ForecastCategoryName>,
    /// Partner Involved: boolean.
    pub has_partner__c: Option<bool>,
    /// Has Open Activity: boolean, read only.
    pub has_open_activity: Option<bool>,
    /// Has Line Item: boolean, read only.
    pub has_opportunity_line_item: Option<bool>,
    /// Has Overdue Task: boolean, read only.
    pub has_overdue_task: Option<bool>,
    /// Opportunity ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::opportunity::Opportunity>>,
    /// Closed: boolean, read only.
    pub is_closed: Option<bool>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Private: boolean.
    pub is_private: Option<bool>,
    /// Won: boolean, read only.
    pub is_won: Option<bool>,
    /// Last Activity: date, read only.
    pub last_activity_date: Option<::sobjects::Date>,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    pub last_amount_changed_history_id: Option<
        ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    pub last_close_date_changed_history_id: Option<
        ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Last Referenced Date: datetime, read only.
    pub last_referenced_date: Option<::sobjects::DateTime>,
    /// Last Stage Change Date: datetime, read only.
    pub last_stage_change_date: Option<::sobjects::DateTime>,
    /// Last Viewed Date: datetime, read only.
    pub last_viewed_date: Option<::sobjects::DateTime>,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    pub lead_source: Option<picklists::LeadSource>,
    /// Name: string(120), required.
    pub name: Option<String>,
    /// Net ARR: currency(18, 2), calculated, read only.
    ///
    /// ARR after discount
    ///
    /// Formula: `ARR__c * (1 - Discount__c)`
    pub net_arr__c: Option<::sobjects::Decimal>,
    /// Next Step: string(255).
    pub next_step: Option<String>,
    /// Owner ID: reference, to `User`.
    pub owner_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
    ///
    /// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
    pub partner_tier__c: Option<picklists::PartnerTierC>,
    /// Price Book ID: reference, to `Pricebook2`.
    pub pricebook2_id: Option<::sobjects::Id>,
    /// Probability (%): percent(3, 0).
    pub probability: Option<::sobjects::Percent>,
    /// Product Line: restricted picklist.
    ///
    /// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
    pub product_line__c: Option<picklists::ProductLineC>,
    /// Product Module: restricted picklist, values depend on `Product_Line__c`.
    ///
    /// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
    pub product_module__c: Option<picklists::ProductModuleC>,
    /// Push Count: int, read only.
    pub push_count: Option<i64>,
    /// Renewal Of: reference, to `Opportunity`.
    pub renewal_of__c: Option<::sobjects::Id<super::super::opportunity::Opportunity>>,
    /// Risk Notes: textarea(32768).
    pub risk_notes__c: Option<String>,
    /// Sales Engineer: reference, to `User`.
    pub sales_engineer__c: Option<::sobjects::Id<super::super::user::User>>,
    /// Segment: restricted picklist.
    ///
    /// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
    pub segment__c: Option<picklists::SegmentC>,
    /// Stage: picklist, required.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    pub stage_name: Option<picklists::StageName>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Quantity: double(18, 2).
    pub total_opportunity_quantity: Option<f64>,
    /// Opportunity Type: picklist.
    ///
    /// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
    pub type_: Option<picklists::Type>,
    /// The record that `AccountId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CampaignId` refers to: `Campaign`.
    pub campaign: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastAmountChangedHistoryId` refers to: `OpportunityHistory`.
    #[cfg(feature = "opportunity_history")]
    pub last_amount_changed_history: Option<
        ::sobjects::Related<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// The record that `LastCloseDateChangedHistoryId` refers to: `OpportunityHistory`.
    #[cfg(feature = "opportunity_history")]
    pub last_close_date_changed_history: Option<
        ::sobjects::Related<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to: `User`.
    #[cfg(feature = "user")]
    pub owner: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `Pricebook2Id` refers to: `Pricebook2`.
    pub pricebook2: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `Renewal_Of__c` refers to: `Opportunity`.
    #[cfg(feature = "opportunity")]
    pub renewal_of__r: Option<
        ::sobjects::Related<super::super::opportunity::Opportunity>,
    >,
    /// The record that `Sales_Engineer__c` refers to: `User`.
    #[cfg(feature = "user")]
    pub sales_engineer__r: Option<::sobjects::Related<super::super::user::User>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `WhatId`.
    #[cfg(feature = "event")]
    pub events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
    /// Records of `OpportunityHistory` that refer to it by `OpportunityId`.
    #[cfg(feature = "opportunity_history")]
    pub opportunity_histories: Option<
        ::sobjects::Related<
            ::sobjects::Children<super::super::opportunity_history::OpportunityHistory>,
        >,
    >,
    /// Records of `Opportunity` that refer to it by `Renewal_Of__c`.
    #[cfg(feature = "opportunity")]
    pub renewals__r: Option<
        ::sobjects::Related<::sobjects::Children<super::super::opportunity::Opportunity>>,
    >,
    /// Records of `Task` that refer to it by `WhatId`.
    #[cfg(feature = "task")]
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
::sobjects::read_by_fields!(Opportunity);
impl ::sobjects::fields::FromFields for Opportunity {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (10, "AB_Test__c") => value.read(&mut self.ab_test__c),
            (9, "ABTest__c") => value.read(&mut self.abtest__c),
            (9, "AccountId") => value.read(&mut self.account_id),
            (6, "Amount") => value.read(&mut self.amount),
            (6, "ARR__c") => value.read(&mut self.arr__c),
            (10, "CampaignId") => value.read(&mut self.campaign_id),
            (9, "CloseDate") => value.read(&mut self.close_date),
            (14, "Competitors__c") => value.read(&mut self.competitors__c),
            (9, "ContactId") => value.read(&mut self.contact_id),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (11, "Description") => value.read(&mut self.description),
            (11, "Discount__c") => value.read(&mut self.discount__c),
            (15, "ExpectedRevenue") => value.read(&mut self.expected_revenue),
            (6, "Fiscal") => value.read(&mut self.fiscal),
            (13, "FiscalQuarter") => value.read_whole(&mut self.fiscal_quarter),
            (10, "FiscalYear") => value.read_whole(&mut self.fiscal_year),
            (16, "ForecastCategory") => value.read(&mut self.forecast_category),
            (20, "ForecastCategoryName") => value.read(&mut self.forecast_category_name),
            (14, "Has_Partner__c") => value.read(&mut self.has_partner__c),
            (15, "HasOpenActivity") => value.read(&mut self.has_open_activity),
            (22, "HasOpportunityLineItem") => {
                value.read(&mut self.has_opportunity_line_item)
            }
            (14, "HasOverdueTask") => value.read(&mut self.has_overdue_task),
            (2, "Id") => value.read(&mut self.id),
            (8, "IsClosed") => value.read(&mut self.is_closed),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (9, "IsPrivate") => value.read(&mut self.is_private),
            (5, "IsWon") => value.read(&mut self.is_won),
            (16, "LastActivityDate") => value.read(&mut self.last_activity_date),
            (26, "LastAmountChangedHistoryId") => {
                value.read(&mut self.last_amount_changed_history_id)
            }
            (29, "LastCloseDateChangedHistoryId") => {
                value.read(&mut self.last_close_date_changed_history_id)
            }
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (18, "LastReferencedDate") => value.read(&mut self.last_referenced_date),
            (19, "LastStageChangeDate") => value.read(&mut self.last_stage_change_date),
            (14, "LastViewedDate") => value.read(&mut self.last_viewed_date),
            (10, "LeadSource") => value.read(&mut self.lead_source),
            (4, "Name") => value.read(&mut self.name),
            (10, "Net_ARR__c") => value.read(&mut self.net_arr__c),
            (8, "NextStep") => value.read(&mut self.next_step),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (15, "Partner_Tier__c") => value.read(&mut self.partner_tier__c),
            (12, "Pricebook2Id") => value.read(&mut self.pricebook2_id),
            (11, "Probability") => value.read(&mut self.probability),
            (15, "Product_Line__c") => value.read(&mut self.product_line__c),
            (17, "Product_Module__c") => value.read(&mut self.product_module__c),
            (9, "PushCount") => value.read_whole(&mut self.push_count),
            (13, "Renewal_Of__c") => value.read(&mut self.renewal_of__c),
            (13, "Risk_Notes__c") => value.read(&mut self.risk_notes__c),
            (17, "Sales_Engineer__c") => value.read(&mut self.sales_engineer__c),
            (10, "Segment__c") => value.read(&mut self.segment__c),
            (9, "StageName") => value.read(&mut self.stage_name),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (24, "TotalOpportunityQuantity") => {
                value.read(&mut self.total_opportunity_quantity)
            }
            (4, "Type") => value.read(&mut self.type_),
            #[cfg(feature = "account")]
            (7, "Account") => value.read(&mut self.account),
            (8, "Campaign") => value.read(&mut self.campaign),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "opportunity_history")]
            (24, "LastAmountChangedHistory") => {
                value.read(&mut self.last_amount_changed_history)
            }
            #[cfg(feature = "opportunity_history")]
            (27, "LastCloseDateChangedHistory") => {
                value.read(&mut self.last_close_date_changed_history)
            }
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            #[cfg(feature = "user")]
            (5, "Owner") => value.read(&mut self.owner),
            (10, "Pricebook2") => value.read(&mut self.pricebook2),
            #[cfg(feature = "opportunity")]
            (13, "Renewal_Of__r") => value.read(&mut self.renewal_of__r),
            #[cfg(feature = "user")]
            (17, "Sales_Engineer__r") => value.read(&mut self.sales_engineer__r),
            #[cfg(feature = "content_document_link")]
            (20, "ContentDocumentLinks") => value.read(&mut self.content_document_links),
            #[cfg(feature = "event")]
            (6, "Events") => value.read(&mut self.events),
            #[cfg(feature = "opportunity_history")]
            (20, "OpportunityHistories") => value.read(&mut self.opportunity_histories),
            #[cfg(feature = "opportunity")]
            (11, "Renewals__r") => value.read(&mut self.renewals__r),
            #[cfg(feature = "task")]
            (5, "Tasks") => value.read(&mut self.tasks),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Opportunity);
impl ::sobjects::fields::Fields for Opportunity {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AB_Test__c", &self.ab_test__c)?;
        visit.field("ABTest__c", &self.abtest__c)?;
        visit.field("AccountId", &self.account_id)?;
        visit.field("Amount", &self.amount)?;
        visit.field("ARR__c", &self.arr__c)?;
        visit.field("CampaignId", &self.campaign_id)?;
        visit.field("CloseDate", &self.close_date)?;
        visit.field("Competitors__c", &self.competitors__c)?;
        visit.field("ContactId", &self.contact_id)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("Description", &self.description)?;
        visit.field("Discount__c", &self.discount__c)?;
        visit.field("ExpectedRevenue", &self.expected_revenue)?;
        visit.field("Fiscal", &self.fiscal)?;
        visit.field("FiscalQuarter", &self.fiscal_quarter)?;
        visit.field("FiscalYear", &self.fiscal_year)?;
        visit.field("ForecastCategory", &self.forecast_category)?;
        visit.field("ForecastCategoryName", &self.forecast_category_name)?;
        visit.field("Has_Partner__c", &self.has_partner__c)?;
        visit.field("HasOpenActivity", &self.has_open_activity)?;
        visit.field("HasOpportunityLineItem", &self.has_opportunity_line_item)?;
        visit.field("HasOverdueTask", &self.has_overdue_task)?;
        visit.field("Id", &self.id)?;
        visit.field("IsClosed", &self.is_closed)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsPrivate", &self.is_private)?;
        visit.field("IsWon", &self.is_won)?;
        visit.field("LastActivityDate", &self.last_activity_date)?;
        visit.field("LastAmountChangedHistoryId", &self.last_amount_changed_history_id)?;
        visit
            .field(
                "LastCloseDateChangedHistoryId",
                &self.last_close_date_changed_history_id,
            )?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("LastReferencedDate", &self.last_referenced_date)?;
        visit.field("LastStageChangeDate", &self.last_stage_change_date)?;
        visit.field("LastViewedDate", &self.last_viewed_date)?;
        visit.field("LeadSource", &self.lead_source)?;
        visit.field("Name", &self.name)?;
        visit.field("Net_ARR__c", &self.net_arr__c)?;
        visit.field("NextStep", &self.next_step)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Partner_Tier__c", &self.partner_tier__c)?;
        visit.field("Pricebook2Id", &self.pricebook2_id)?;
        visit.field("Probability", &self.probability)?;
        visit.field("Product_Line__c", &self.product_line__c)?;
        visit.field("Product_Module__c", &self.product_module__c)?;
        visit.field("PushCount", &self.push_count)?;
        visit.field("Renewal_Of__c", &self.renewal_of__c)?;
        visit.field("Risk_Notes__c", &self.risk_notes__c)?;
        visit.field("Sales_Engineer__c", &self.sales_engineer__c)?;
        visit.field("Segment__c", &self.segment__c)?;
        visit.field("StageName", &self.stage_name)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("TotalOpportunityQuantity", &self.total_opportunity_quantity)?;
        visit.field("Type", &self.type_)?;
        #[cfg(feature = "account")] visit.field("Account", &self.account)?;
        visit.field("Campaign", &self.campaign)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "opportunity_history")]
        visit.field("LastAmountChangedHistory", &self.last_amount_changed_history)?;
        #[cfg(feature = "opportunity_history")]
        visit
            .field(
                "LastCloseDateChangedHistory",
                &self.last_close_date_changed_history,
            )?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        #[cfg(feature = "user")] visit.field("Owner", &self.owner)?;
        visit.field("Pricebook2", &self.pricebook2)?;
        #[cfg(feature = "opportunity")]
        visit.field("Renewal_Of__r", &self.renewal_of__r)?;
        #[cfg(feature = "user")]
        visit.field("Sales_Engineer__r", &self.sales_engineer__r)?;
        #[cfg(feature = "content_document_link")]
        visit.field("ContentDocumentLinks", &self.content_document_links)?;
        #[cfg(feature = "event")] visit.field("Events", &self.events)?;
        #[cfg(feature = "opportunity_history")]
        visit.field("OpportunityHistories", &self.opportunity_histories)?;
        #[cfg(feature = "opportunity")] visit.field("Renewals__r", &self.renewals__r)?;
        #[cfg(feature = "task")] visit.field("Tasks", &self.tasks)?;
        Ok(())
    }
}
