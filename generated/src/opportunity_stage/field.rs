// Written by codegen; do not edit.
//! The fields of `OpportunityStage`.
/// A field of `OpportunityStage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OpportunityStageField {
    /// API Name: string(255), read only.
    ApiName,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Probability (%): percent(3, 0), read only.
    DefaultProbability,
    /// Description: string(255), read only.
    Description,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    ForecastCategory,
    /// Forecast Category Name: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    ForecastCategoryName,
    /// Opportunity Stage ID: id, read only.
    Id,
    /// Is Active: boolean, read only.
    IsActive,
    /// Closed: boolean, read only.
    IsClosed,
    /// Won: boolean, read only.
    IsWon,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Master Label: string(255), read only.
    MasterLabel,
    /// Sort Order: int, read only.
    SortOrder,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
}
impl ::sobjects::FieldName for OpportunityStageField {
    const ALL: &'static [Self] = &[
        Self::ApiName,
        Self::CreatedById,
        Self::CreatedDate,
        Self::DefaultProbability,
        Self::Description,
        Self::ForecastCategory,
        Self::ForecastCategoryName,
        Self::Id,
        Self::IsActive,
        Self::IsClosed,
        Self::IsWon,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::MasterLabel,
        Self::SortOrder,
        Self::SystemModstamp,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::ApiName => "ApiName",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::DefaultProbability => "DefaultProbability",
            Self::Description => "Description",
            Self::ForecastCategory => "ForecastCategory",
            Self::ForecastCategoryName => "ForecastCategoryName",
            Self::Id => "Id",
            Self::IsActive => "IsActive",
            Self::IsClosed => "IsClosed",
            Self::IsWon => "IsWon",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::MasterLabel => "MasterLabel",
            Self::SortOrder => "SortOrder",
            Self::SystemModstamp => "SystemModstamp",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::opportunity_stage::FIELDS[self as usize]
    }
}
