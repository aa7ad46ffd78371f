// Written by codegen; do not edit.
//! A record of `OpportunityHistory` as it is read.
use super::picklists;
/// A record of `OpportunityHistory` (Opportunity\: Stage History), as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct OpportunityHistory {
    /// Amount: currency(18, 2), read only.
    pub amount: Option<::sobjects::Decimal>,
    /// Close Date: date, read only.
    pub close_date: Option<::sobjects::Date>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Expected Revenue: currency(18, 2), read only.
    pub expected_revenue: Option<::sobjects::Decimal>,
    /// To ForecastCategory: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    pub forecast_category: Option<picklists::ForecastCategory>,
    /// Opportunity History ID: id, read only.
    pub id: Option<
        ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
    >,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Opportunity ID: reference, to `Opportunity`, read only.
    pub opportunity_id: Option<::sobjects::Id<super::super::opportunity::Opportunity>>,
    /// Prev Amount: currency(18, 2), read only.
    pub prev_amount: Option<::sobjects::Decimal>,
    /// Prev Close Date: date, read only.
    pub prev_close_date: Option<::sobjects::Date>,
    /// Probability (%): percent(3, 0), read only.
    pub probability: Option<::sobjects::Percent>,
    /// Stage Name: picklist, read only.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    pub stage_name: Option<picklists::StageName>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OpportunityId` refers to: `Opportunity`.
    #[cfg(feature = "opportunity")]
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
::sobjects::read_by_fields!(OpportunityHistory);
impl ::sobjects::fields::FromFields for OpportunityHistory {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (6, "Amount") => value.read(&mut self.amount),
            (9, "CloseDate") => value.read(&mut self.close_date),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (15, "ExpectedRevenue") => value.read(&mut self.expected_revenue),
            (16, "ForecastCategory") => value.read(&mut self.forecast_category),
            (2, "Id") => value.read(&mut self.id),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (13, "OpportunityId") => value.read(&mut self.opportunity_id),
            (10, "PrevAmount") => value.read(&mut self.prev_amount),
            (13, "PrevCloseDate") => value.read(&mut self.prev_close_date),
            (11, "Probability") => value.read(&mut self.probability),
            (9, "StageName") => value.read(&mut self.stage_name),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "opportunity")]
            (11, "Opportunity") => value.read(&mut self.opportunity),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(OpportunityHistory);
impl ::sobjects::fields::Fields for OpportunityHistory {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("Amount", &self.amount)?;
        visit.field("CloseDate", &self.close_date)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("ExpectedRevenue", &self.expected_revenue)?;
        visit.field("ForecastCategory", &self.forecast_category)?;
        visit.field("Id", &self.id)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("OpportunityId", &self.opportunity_id)?;
        visit.field("PrevAmount", &self.prev_amount)?;
        visit.field("PrevCloseDate", &self.prev_close_date)?;
        visit.field("Probability", &self.probability)?;
        visit.field("StageName", &self.stage_name)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "opportunity")] visit.field("Opportunity", &self.opportunity)?;
        Ok(())
    }
}
