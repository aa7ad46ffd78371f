// Written by codegen; do not edit.
//! A record of `OpportunityStage` as it is read.
use super::picklists;
/// A record of `OpportunityStage` (Opportunity Stage), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityStage {
    /// API Name: string(255), read only.
    #[serde(rename = "ApiName")]
    pub api_name: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Probability (%): percent(3, 0), read only.
    #[serde(rename = "DefaultProbability")]
    pub default_probability: Option<::sobjects::Percent>,
    /// Description: string(255), read only.
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    #[serde(rename = "ForecastCategory")]
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Forecast Category Name: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    #[serde(rename = "ForecastCategoryName")]
    pub forecast_category_name: Option<picklists::ForecastCategoryName>,
    /// Opportunity Stage ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Is Active: boolean, read only.
    #[serde(rename = "IsActive")]
    pub is_active: Option<bool>,
    /// Closed: boolean, read only.
    #[serde(rename = "IsClosed")]
    pub is_closed: Option<bool>,
    /// Won: boolean, read only.
    #[serde(rename = "IsWon")]
    pub is_won: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Master Label: string(255), read only.
    #[serde(rename = "MasterLabel")]
    pub master_label: Option<String>,
    /// Sort Order: int, read only.
    #[serde(rename = "SortOrder")]
    pub sort_order: Option<i64>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
}
impl ::sobjects::SObject for OpportunityStage {
    const NAME: &'static str = "OpportunityStage";
    type Field = super::OpportunityStageField;
    type Create = super::OpportunityStageCreate;
    type Update = super::OpportunityStageUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::opportunity_stage::OBJECT;
        &OBJECT
    }
}
