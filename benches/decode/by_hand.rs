//! What somebody would write for the same 40 fields, with the same types.

use generated::opportunity::picklists;
use serde::Deserialize;
use sobjects::{Date, DateTime, Decimal, Id, MultiPicklist, Percent};

#[derive(Deserialize)]
#[allow(dead_code)] // what counts is that they are read
#[serde(rename_all = "PascalCase")]
pub(crate) struct Deal {
    pub(crate) id: Option<Id>,
    pub(crate) account_id: Option<Id>,
    pub(crate) campaign_id: Option<Id>,
    pub(crate) owner_id: Option<Id>,
    pub(crate) created_by_id: Option<Id>,
    pub(crate) last_modified_by_id: Option<Id>,
    pub(crate) pricebook2_id: Option<Id>,
    #[serde(rename = "Sales_Engineer__c")]
    pub(crate) sales_engineer: Option<Id>,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) next_step: Option<String>,
    #[serde(rename = "Risk_Notes__c")]
    pub(crate) risk_notes: Option<String>,
    #[serde(rename = "AB_Test__c")]
    pub(crate) ab_test: Option<String>,
    pub(crate) fiscal: Option<String>,
    pub(crate) stage_name: Option<picklists::StageName>,
    pub(crate) lead_source: Option<picklists::LeadSource>,
    pub(crate) type_: Option<picklists::Type>,
    pub(crate) forecast_category: Option<picklists::ForecastCategory>,
    pub(crate) forecast_category_name: Option<picklists::ForecastCategoryName>,
    #[serde(rename = "Product_Line__c")]
    pub(crate) product_line: Option<picklists::ProductLineC>,
    #[serde(rename = "Competitors__c")]
    pub(crate) competitors: Option<MultiPicklist<picklists::CompetitorsC>>,
    pub(crate) amount: Option<Decimal>,
    #[serde(rename = "ARR__c")]
    pub(crate) arr: Option<Decimal>,
    pub(crate) expected_revenue: Option<Decimal>,
    #[serde(rename = "Net_ARR__c")]
    pub(crate) net_arr: Option<Decimal>,
    #[serde(rename = "Discount__c")]
    pub(crate) discount: Option<Percent>,
    pub(crate) probability: Option<Percent>,
    pub(crate) total_opportunity_quantity: Option<f64>,
    pub(crate) fiscal_quarter: Option<i64>,
    pub(crate) fiscal_year: Option<i64>,
    pub(crate) push_count: Option<i64>,
    pub(crate) is_closed: Option<bool>,
    pub(crate) is_won: Option<bool>,
    pub(crate) is_private: Option<bool>,
    pub(crate) has_open_activity: Option<bool>,
    pub(crate) close_date: Option<Date>,
    pub(crate) last_activity_date: Option<Date>,
    pub(crate) created_date: Option<DateTime>,
    pub(crate) last_modified_date: Option<DateTime>,
    pub(crate) system_modstamp: Option<DateTime>,
}
