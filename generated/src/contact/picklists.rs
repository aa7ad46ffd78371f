// Written by codegen; do not edit.
//! The picklists of `Contact`.
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
    /// Values of `MailingGeocodeAccuracy` (Mailing Geocode Accuracy); the org takes no others.
    pub enum MailingGeocodeAccuracy {
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
    /// Values of `OtherGeocodeAccuracy` (Other Geocode Accuracy); the org takes no others.
    pub enum OtherGeocodeAccuracy {
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
    /// Values of `Persona__c` (Persona); the org takes no others.
    pub enum PersonaC {
        /// `Champion`
        Champion = "Champion",
        /// `Economic Buyer`
        EconomicBuyer = "Economic Buyer",
        /// `Technical Buyer`
        TechnicalBuyer = "Technical Buyer",
        /// `Blocker`
        Blocker = "Blocker",
        /// `End User`
        EndUser = "End User",
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
