// Written by codegen; do not edit.
//! The picklists of `OpportunityHistory`.
::sobjects::open_picklist! {
    /// Values of `ForecastCategory` (To ForecastCategory); the org takes no others.
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
    /// Values of `StageName` (Stage Name).
    pub enum StageName {
        /// `Prospecting`
        Prospecting = "Prospecting",
        /// `Qualification`
        Qualification = "Qualification",
        /// `Needs Analysis`
        NeedsAnalysis = "Needs Analysis",
        /// `Value Proposition`
        ValueProposition = "Value Proposition",
        /// `Id. Decision Makers`
        IdDot_DecisionMakers = "Id. Decision Makers",
        /// `Perception Analysis`
        PerceptionAnalysis = "Perception Analysis",
        /// `Proposal/Price Quote`
        ProposalSlashPriceQuote = "Proposal/Price Quote",
        /// `Negotiation/Review`
        NegotiationSlashReview = "Negotiation/Review",
        /// `Commit`
        Commit = "Commit",
        /// `Closed Won`
        ClosedWon = "Closed Won",
        /// `Closed Lost`
        ClosedLost = "Closed Lost",
    }
}
