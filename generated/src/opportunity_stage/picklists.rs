// Written by codegen; do not edit.
//! The picklists of `OpportunityStage`.
::sobjects::open_picklist! {
    /// Values of `ForecastCategory` (Forecast Category); the org takes no others.
    pub enum ForecastCategory {
        /// `Omitted`
        Omitted = "Omitted",
        /// `Pipeline`
        Pipeline = "Pipeline",
        /// `BestCase`: Best Case
        BestCase_ = "BestCase",
        /// `MostLikely`: Most Likely
        MostLikely_ = "MostLikely",
        /// `Forecast`: Commit
        Forecast = "Forecast",
        /// `Closed`
        Closed = "Closed",
    }
}
::sobjects::open_picklist! {
    /// Values of `ForecastCategoryName` (Forecast Category Name); the org takes no others.
    pub enum ForecastCategoryName {
        /// `Omitted`
        Omitted = "Omitted",
        /// `Pipeline`
        Pipeline = "Pipeline",
        /// `Best Case`
        BestCase = "Best Case",
        /// `Commit`
        Commit = "Commit",
        /// `Closed`
        Closed = "Closed",
    }
}
