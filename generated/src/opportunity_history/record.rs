// Written by codegen; do not edit.
//! A record of `OpportunityHistory` as it is read.
use super::picklists;
/// A record of `OpportunityHistory` (Opportunity\: Stage History), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityHistory {
    /// Amount: currency(18, 2), read only.
    #[serde(rename = "Amount")]
    pub amount: Option<::sobjects::Decimal>,
    /// Close Date: date, read only.
    #[serde(rename = "CloseDate")]
    pub close_date: Option<::sobjects::Date>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Expected Revenue: currency(18, 2), read only.
    #[serde(rename = "ExpectedRevenue")]
    pub expected_revenue: Option<::sobjects::Decimal>,
    /// To ForecastCategory: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    #[serde(rename = "ForecastCategory")]
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Opportunity History ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Opportunity ID: reference, to `Opportunity`, read only.
    #[serde(rename = "OpportunityId")]
    pub opportunity_id: Option<::sobjects::Id>,
    /// Prev Amount: currency(18, 2), read only.
    #[serde(rename = "PrevAmount")]
    pub prev_amount: Option<::sobjects::Decimal>,
    /// Prev Close Date: date, read only.
    #[serde(rename = "PrevCloseDate")]
    pub prev_close_date: Option<::sobjects::Date>,
    /// Probability (%): percent(3, 0), read only.
    #[serde(rename = "Probability")]
    pub probability: Option<::sobjects::Percent>,
    /// Stage Name: picklist, read only.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    #[serde(rename = "StageName")]
    pub stage_name: Option<picklists::StageName>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OpportunityId` refers to.
    #[cfg(feature = "opportunity")]
    #[serde(rename = "Opportunity")]
    pub opportunity: Option<::sobjects::Related<super::super::opportunity::Opportunity>>,
}
impl ::sobjects::SObject for OpportunityHistory {
    const NAME: &'static str = "OpportunityHistory";
    type Field = super::OpportunityHistoryField;
    type Create = super::OpportunityHistoryCreate;
    type Update = super::OpportunityHistoryUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::opportunity_history::OBJECT;
        &OBJECT
    }
}
