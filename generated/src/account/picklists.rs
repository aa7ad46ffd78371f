// Written by codegen; do not edit.
//! The picklists of `Account`.
::sobjects::open_picklist! {
    /// Values of `AccountSource` (Account Source).
    pub enum AccountSource {
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
    /// Values of `BillingGeocodeAccuracy` (Billing Geocode Accuracy); the org takes no others.
    pub enum BillingGeocodeAccuracy {
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
    /// Values of `Ownership`.
    pub enum Ownership {
        /// `Public`
        Public = "Public",
        /// `Private`
        Private = "Private",
        /// `Subsidiary`
        Subsidiary = "Subsidiary",
        /// `Other`
        Other_ = "Other",
    }
}
::sobjects::open_picklist! {
    /// Values of `Rating` (Account Rating).
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
    /// Values of `Regions__c` (Regions).
    pub enum RegionsC {
        /// `NA`
        NA = "NA",
        /// `EMEA`
        EMEA = "EMEA",
        /// `APAC`
        APAC = "APAC",
        /// `LATAM`
        LATAM = "LATAM",
    }
}
::sobjects::open_picklist! {
    /// Values of `ShippingGeocodeAccuracy` (Shipping Geocode Accuracy); the org takes no others.
    pub enum ShippingGeocodeAccuracy {
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
    /// Values of `Tier__c` (Tier); the org takes no others.
    pub enum TierC {
        /// `Strategic`
        Strategic = "Strategic",
        /// `Enterprise`
        Enterprise = "Enterprise",
        /// `Commercial` (default)
        Commercial = "Commercial",
        /// `SMB`
        SMB = "SMB",
    }
}
::sobjects::open_picklist! {
    /// Values of `Type` (Account Type).
    pub enum Type {
        /// `Prospect`
        Prospect = "Prospect",
        /// `Customer - Direct`
        Customer_Dash_Direct = "Customer - Direct",
        /// `Customer - Channel`
        Customer_Dash_Channel = "Customer - Channel",
        /// `Channel Partner / Reseller`
        ChannelPartner_Slash_Reseller = "Channel Partner / Reseller",
        /// `Installation Partner`
        InstallationPartner = "Installation Partner",
        /// `Technology Partner`
        TechnologyPartner = "Technology Partner",
        /// `Other`
        Other_ = "Other",
    }
}
