// Written by codegen; do not edit.
//! The fields of `OpportunityHistory` as typed columns for queries.
use super::picklists;
/// Amount: currency(18, 2), read only.
pub const AMOUNT: ::sobjects::Column<super::OpportunityHistory, ::sobjects::Decimal> = ::sobjects::Column::new(
    "Amount",
);
/// Close Date: date, read only.
pub const CLOSE_DATE: ::sobjects::Column<super::OpportunityHistory, ::sobjects::Date> = ::sobjects::Column::new(
    "CloseDate",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("CreatedDate");
/// Expected Revenue: currency(18, 2), read only.
pub const EXPECTED_REVENUE: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Decimal,
> = ::sobjects::Column::new("ExpectedRevenue");
/// To ForecastCategory: restricted picklist, read only.
///
/// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
pub const FORECAST_CATEGORY: ::sobjects::Column<
    super::OpportunityHistory,
    picklists::ForecastCategory,
> = ::sobjects::Column::new("ForecastCategory");
/// Opportunity History ID: id, read only.
pub const ID: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Id<super::super::opportunity_history::OpportunityHistory>,
> = ::sobjects::Column::new("Id");
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::OpportunityHistory, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Opportunity ID: reference, to `Opportunity`, read only.
pub const OPPORTUNITY_ID: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Id<super::super::opportunity::Opportunity>,
> = ::sobjects::Column::new("OpportunityId");
/// Prev Amount: currency(18, 2), read only.
pub const PREV_AMOUNT: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Decimal,
> = ::sobjects::Column::new("PrevAmount");
/// Prev Close Date: date, read only.
pub const PREV_CLOSE_DATE: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Date,
> = ::sobjects::Column::new("PrevCloseDate");
/// Probability (%): percent(3, 0), read only.
pub const PROBABILITY: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::Percent,
> = ::sobjects::Column::new("Probability");
/// Stage Name: picklist, read only.
///
/// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
pub const STAGE_NAME: ::sobjects::Column<
    super::OpportunityHistory,
    picklists::StageName,
> = ::sobjects::Column::new("StageName");
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<
    super::OpportunityHistory,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("SystemModstamp");
