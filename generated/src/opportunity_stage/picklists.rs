// Written by codegen; do not edit.
//! The picklists of `OpportunityStage`.
::sobjects::open_picklist! {
    /// Values of `ForecastCategory`.
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
    /// Values of `ForecastCategoryName`.
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
