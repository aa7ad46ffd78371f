// Written by codegen; do not edit.
//! The picklists of `Opportunity`.
::sobjects::open_picklist! {
    /// Values of `Competitors__c` (Competitors); the org takes no others.
    pub enum CompetitorsC {
        /// `In-house`
        InDash_house = "In-house",
        /// `Status Quo`
        StatusQuo = "Status Quo",
        /// `Incumbent`
        Incumbent = "Incumbent",
        /// `Open Source`
        OpenSource = "Open Source",
        /// `Other`
        Other_ = "Other",
    }
}
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
    /// Values of `ForecastCategoryName` (Forecast Category); the org takes no others.
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
::sobjects::open_picklist! {
    /// Values of `LeadSource` (Lead Source).
    pub enum LeadSource {
        /// `Web`
        Web = "Web",
        /// `Phone Inquiry`
        PhoneInquiry = "Phone Inquiry",
        /// `Partner Referral`
        PartnerReferral = "Partner Referral",
        /// `Purchased List`
        PurchasedList = "Purchased List",
        /// `Other`
        Other_ = "Other",
    }
}
::sobjects::open_picklist! {
    /// Values of `Partner_Tier__c` (Partner Tier); the org takes no others; which of them, depends on `Has_Partner__c`.
    pub enum PartnerTierC {
        /// `Direct`
        Direct = "Direct",
        /// `Registered`
        Registered = "Registered",
        /// `Silver`
        Silver = "Silver",
        /// `Gold`
        Gold = "Gold",
        /// `Not Decided`
        NotDecided = "Not Decided",
    }
}
::sobjects::open_picklist! {
    /// Values of `Product_Line__c` (Product Line); the org takes no others.
    pub enum ProductLineC {
        /// `Platform`
        Platform = "Platform",
        /// `Analytics`
        Analytics = "Analytics",
        /// `Services`
        Services = "Services",
        /// `Hardware`
        Hardware = "Hardware",
        /// `Training`
        Training = "Training",
        /// `Support`
        Support = "Support",
        /// `Data`
        Data = "Data",
        /// `Integrations`
        Integrations = "Integrations",
        /// `Marketplace`
        Marketplace = "Marketplace",
    }
}
::sobjects::open_picklist! {
    /// Values of `Product_Module__c` (Product Module); the org takes no others; which of them, depends on `Product_Line__c`.
    pub enum ProductModuleC {
        /// `Core`
        Core = "Core",
        /// `Workflow`
        Workflow = "Workflow",
        /// `Dashboards`
        Dashboards = "Dashboards",
        /// `Forecasting`
        Forecasting = "Forecasting",
        /// `Onboarding`
        Onboarding = "Onboarding",
        /// `Gateway`
        Gateway = "Gateway",
        /// `24/7`
        _24Slash7 = "24/7",
        /// `Connector Pack`
        ConnectorPack = "Connector Pack",
        /// `App Listing`
        AppListing = "App Listing",
    }
}
::sobjects::open_picklist! {
    /// Values of `Segment__c` (Segment); the org takes no others.
    pub enum SegmentC {
        /// `R&D`
        RAmpD = "R&D",
        /// `R D`
        R_D = "R D",
        /// `<10`
        Lt10 = "<10",
        /// `>10`
        Gt10 = ">10",
        /// `Open`
        Open = "Open",
        /// `open`
        open = "open",
        /// `日本`
        日本 = "日本",
        /// `Legacy` (inactive)
        Legacy = "Legacy",
    }
}
::sobjects::open_picklist! {
    /// Values of `StageName` (Stage).
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
::sobjects::open_picklist! {
    /// Values of `Type` (Opportunity Type).
    pub enum Type {
        /// `Existing Customer - Upgrade`
        ExistingCustomer_Dash_Upgrade = "Existing Customer - Upgrade",
        /// `Existing Customer - Replacement`
        ExistingCustomer_Dash_Replacement = "Existing Customer - Replacement",
        /// `Existing Customer - Downgrade`
        ExistingCustomer_Dash_Downgrade = "Existing Customer - Downgrade",
        /// `New Customer`
        NewCustomer = "New Customer",
    }
}
