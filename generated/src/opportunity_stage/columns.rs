// Written by codegen; do not edit.
//! The fields of `OpportunityStage` as typed columns for queries.
use super::picklists;
/// API Name: string(255), read only.
pub const API_NAME: ::sobjects::Column<super::OpportunityStage, String> = ::sobjects::Column::new(
    "ApiName",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("CreatedDate");
/// Probability (%): percent(3, 0), read only.
pub const DEFAULT_PROBABILITY: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::Percent,
> = ::sobjects::Column::new("DefaultProbability");
/// Description: string(255), read only.
pub const DESCRIPTION: ::sobjects::Column<super::OpportunityStage, String> = ::sobjects::Column::new(
    "Description",
);
/// Forecast Category: restricted picklist, read only.
///
/// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
pub const FORECAST_CATEGORY: ::sobjects::Column<
    super::OpportunityStage,
    picklists::ForecastCategory,
> = ::sobjects::Column::new("ForecastCategory");
/// Forecast Category Name: restricted picklist, read only.
///
/// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
pub const FORECAST_CATEGORY_NAME: ::sobjects::Column<
    super::OpportunityStage,
    picklists::ForecastCategoryName,
> = ::sobjects::Column::new("ForecastCategoryName");
/// Opportunity Stage ID: id, read only.
pub const ID: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::Id<super::super::opportunity_stage::OpportunityStage>,
> = ::sobjects::Column::new("Id");
/// Is Active: boolean, read only.
pub const IS_ACTIVE: ::sobjects::Column<super::OpportunityStage, bool> = ::sobjects::Column::new(
    "IsActive",
);
/// Closed: boolean, read only.
pub const IS_CLOSED: ::sobjects::Column<super::OpportunityStage, bool> = ::sobjects::Column::new(
    "IsClosed",
);
/// Won: boolean, read only.
pub const IS_WON: ::sobjects::Column<super::OpportunityStage, bool> = ::sobjects::Column::new(
    "IsWon",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("LastModifiedDate");
/// Master Label: string(255), read only.
pub const MASTER_LABEL: ::sobjects::Column<super::OpportunityStage, String> = ::sobjects::Column::new(
    "MasterLabel",
);
/// Sort Order: int, read only.
pub const SORT_ORDER: ::sobjects::Column<super::OpportunityStage, i64> = ::sobjects::Column::new(
    "SortOrder",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::OpportunityStage,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
