// Written by codegen; do not edit.
//! A record of `OpportunityStage` as it is read.
use super::picklists;
/// A record of `OpportunityStage` (Opportunity Stage), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct OpportunityStage {
    /// API Name: string(255), read only.
    pub api_name: Option<String>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Probability (%): percent(3, 0), read only.
    pub default_probability: Option<::sobjects::Percent>,
    /// Description: string(255), read only.
    pub description: Option<String>,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Forecast Category Name: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    pub forecast_category_name: Option<picklists::ForecastCategoryName>,
    /// Opportunity Stage ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::opportunity_stage::OpportunityStage>>,
    /// Is Active: boolean, read only.
    pub is_active: Option<bool>,
    /// Closed: boolean, read only.
    pub is_closed: Option<bool>,
    /// Won: boolean, read only.
    pub is_won: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Master Label: string(255), read only.
    pub master_label: Option<String>,
    /// Sort Order: int, read only.
    pub sort_order: Option<i64>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
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
::sobjects::read_by_fields!(OpportunityStage);
impl ::sobjects::fields::FromFields for OpportunityStage {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (7, "ApiName") => value.read(&mut self.api_name),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (18, "DefaultProbability") => value.read(&mut self.default_probability),
            (11, "Description") => value.read(&mut self.description),
            (16, "ForecastCategory") => value.read(&mut self.forecast_category),
            (20, "ForecastCategoryName") => value.read(&mut self.forecast_category_name),
            (2, "Id") => value.read(&mut self.id),
            (8, "IsActive") => value.read(&mut self.is_active),
            (8, "IsClosed") => value.read(&mut self.is_closed),
            (5, "IsWon") => value.read(&mut self.is_won),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (11, "MasterLabel") => value.read(&mut self.master_label),
            (9, "SortOrder") => value.read_whole(&mut self.sort_order),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(OpportunityStage);
impl ::sobjects::fields::Fields for OpportunityStage {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("ApiName", &self.api_name)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("DefaultProbability", &self.default_probability)?;
        visit.field("Description", &self.description)?;
        visit.field("ForecastCategory", &self.forecast_category)?;
        visit.field("ForecastCategoryName", &self.forecast_category_name)?;
        visit.field("Id", &self.id)?;
        visit.field("IsActive", &self.is_active)?;
        visit.field("IsClosed", &self.is_closed)?;
        visit.field("IsWon", &self.is_won)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("MasterLabel", &self.master_label)?;
        visit.field("SortOrder", &self.sort_order)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        Ok(())
    }
}
