// Written by codegen; do not edit.
//! The picklists of `Lead`.
::sobjects::open_picklist! {
    /// Values of `CleanStatus` (Clean Status); the org takes no others.
    pub enum CleanStatus {
        /// `Matched`: In Sync
        Matched = "Matched",
        /// `Different`
        Different = "Different",
        /// `Acknowledged`: Reviewed
        Acknowledged = "Acknowledged",
        /// `NotFound`: Not Found
        NotFound_ = "NotFound",
        /// `Inactive`
        Inactive = "Inactive",
        /// `Pending`: Not Compared
        Pending = "Pending",
        /// `SelectMatch`: Select Match
        SelectMatch_ = "SelectMatch",
        /// `Skipped`
        Skipped = "Skipped",
    }
}
::sobjects::open_picklist! {
    /// Values of `GeocodeAccuracy` (Geocode Accuracy); the org takes no others.
    pub enum GeocodeAccuracy {
        /// `Address`
        Address = "Address",
        /// `NearAddress`
        NearAddress_ = "NearAddress",
        /// `Block`
        Block = "Block",
        /// `Street`
        Street = "Street",
        /// `ExtendedZip`
        ExtendedZip_ = "ExtendedZip",
        /// `Zip`
        Zip = "Zip",
        /// `Neighborhood`
        Neighborhood = "Neighborhood",
        /// `City`
        City = "City",
        /// `County`
        County = "County",
        /// `State`
        State = "State",
        /// `Unknown`
        Unknown = "Unknown",
    }
}
::sobjects::open_picklist! {
    /// Values of `Industry`.
    pub enum Industry {
        /// `Agriculture`
        Agriculture = "Agriculture",
        /// `Apparel`
        Apparel = "Apparel",
        /// `Banking`
        Banking = "Banking",
        /// `Biotechnology`
        Biotechnology = "Biotechnology",
        /// `Chemicals`
        Chemicals = "Chemicals",
        /// `Communications`
        Communications = "Communications",
        /// `Construction`
        Construction = "Construction",
        /// `Consulting`
        Consulting = "Consulting",
        /// `Education`
        Education = "Education",
        /// `Electronics`
        Electronics = "Electronics",
        /// `Energy`
        Energy = "Energy",
        /// `Engineering`
        Engineering = "Engineering",
        /// `Entertainment`
        Entertainment = "Entertainment",
        /// `Environmental`
        Environmental = "Environmental",
        /// `Finance`
        Finance = "Finance",
        /// `Food & Beverage`
        Food_Amp_Beverage = "Food & Beverage",
        /// `Government`
        Government = "Government",
        /// `Healthcare`
        Healthcare = "Healthcare",
        /// `Hospitality`
        Hospitality = "Hospitality",
        /// `Insurance`
        Insurance = "Insurance",
        /// `Machinery`
        Machinery = "Machinery",
        /// `Manufacturing`
        Manufacturing = "Manufacturing",
        /// `Media`
        Media = "Media",
        /// `Not For Profit`
        NotForProfit = "Not For Profit",
        /// `Recreation`
        Recreation = "Recreation",
        /// `Retail`
        Retail = "Retail",
        /// `Shipping`
        Shipping = "Shipping",
        /// `Technology`
        Technology = "Technology",
        /// `Telecommunications`
        Telecommunications = "Telecommunications",
        /// `Transportation`
        Transportation = "Transportation",
        /// `Utilities`
        Utilities = "Utilities",
        /// `Other`
        Other_ = "Other",
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
    /// Values of `Rating`.
    pub enum Rating {
        /// `Hot`
        Hot = "Hot",
        /// `Warm`
        Warm = "Warm",
        /// `Cold`
        Cold = "Cold",
    }
}
::sobjects::open_picklist! {
    /// Values of `Salutation`.
    pub enum Salutation {
        /// `Mr.`
        MrDot = "Mr.",
        /// `Ms.`
        MsDot = "Ms.",
        /// `Mrs.`
        MrsDot = "Mrs.",
        /// `Dr.`
        DrDot = "Dr.",
        /// `Prof.`
        ProfDot = "Prof.",
        /// `Mx.`
        MxDot = "Mx.",
    }
}
::sobjects::open_picklist! {
    /// Values of `Status`.
    pub enum Status {
        /// `Open - Not Contacted` (default)
        Open_Dash_NotContacted = "Open - Not Contacted",
        /// `Working - Contacted`
        Working_Dash_Contacted = "Working - Contacted",
        /// `Closed - Converted`
        Closed_Dash_Converted = "Closed - Converted",
        /// `Closed - Not Converted`
        Closed_Dash_NotConverted = "Closed - Not Converted",
    }
}
