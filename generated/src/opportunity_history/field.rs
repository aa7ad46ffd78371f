// Written by codegen; do not edit.
//! The fields of `OpportunityHistory`.
/// A field of `OpportunityHistory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OpportunityHistoryField {
    /// Amount: currency(18, 2), read only.
    Amount,
    /// Close Date: date, read only.
    CloseDate,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Expected Revenue: currency(18, 2), read only.
    ExpectedRevenue,
    /// To ForecastCategory: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    ForecastCategory,
    /// Opportunity History ID: id, read only.
    Id,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Opportunity ID: reference, to `Opportunity`, read only.
    OpportunityId,
    /// Prev Amount: currency(18, 2), read only.
    PrevAmount,
    /// Prev Close Date: date, read only.
    PrevCloseDate,
    /// Probability (%): percent(3, 0), read only.
    Probability,
    /// Stage Name: picklist, read only.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    StageName,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
}
impl ::sobjects::FieldName for OpportunityHistoryField {
    const ALL: &'static [Self] = &[
        Self::Amount,
        Self::CloseDate,
        Self::CreatedById,
        Self::CreatedDate,
        Self::ExpectedRevenue,
        Self::ForecastCategory,
        Self::Id,
        Self::IsDeleted,
        Self::OpportunityId,
        Self::PrevAmount,
        Self::PrevCloseDate,
        Self::Probability,
        Self::StageName,
        Self::SystemModstamp,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::Amount => "Amount",
            Self::CloseDate => "CloseDate",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::ExpectedRevenue => "ExpectedRevenue",
            Self::ForecastCategory => "ForecastCategory",
            Self::Id => "Id",
            Self::IsDeleted => "IsDeleted",
            Self::OpportunityId => "OpportunityId",
            Self::PrevAmount => "PrevAmount",
            Self::PrevCloseDate => "PrevCloseDate",
            Self::Probability => "Probability",
            Self::StageName => "StageName",
            Self::SystemModstamp => "SystemModstamp",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::opportunity_history::FIELDS[self as usize]
    }
}
