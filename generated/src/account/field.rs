// Written by codegen; do not edit.
//! The fields of `Account`.
/// A field of `Account`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AccountField {
    /// Account Number: string(40).
    AccountNumber,
    /// Account Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    AccountSource,
    /// Annual Revenue: currency(18, 0).
    AnnualRevenue,
    /// Billing Address: address, read only, made of `BillingCity`, `BillingCountry`, `BillingGeocodeAccuracy`, `BillingLatitude`, `BillingLongitude`, `BillingPostalCode`, `BillingState`, `BillingStreet`.
    BillingAddress,
    /// Billing City: string(40), part of `BillingAddress`.
    BillingCity,
    /// Billing Country: string(80), part of `BillingAddress`.
    BillingCountry,
    /// Billing Geocode Accuracy: restricted picklist, part of `BillingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    BillingGeocodeAccuracy,
    /// Billing Latitude: double(18, 15), part of `BillingAddress`.
    BillingLatitude,
    /// Billing Longitude: double(18, 15), part of `BillingAddress`.
    BillingLongitude,
    /// Billing Zip/Postal Code: string(20), part of `BillingAddress`.
    BillingPostalCode,
    /// Billing State/Province: string(80), part of `BillingAddress`.
    BillingState,
    /// Billing Street: textarea(255), part of `BillingAddress`.
    BillingStreet,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    CleanStatus,
    /// Contract End: date.
    ContractEndC,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// D\&B Company ID: reference, to `DandBCompany`.
    DandbCompanyId,
    /// Account Description: textarea(32000).
    Description,
    /// D-U-N-S Number: string(9).
    DunsNumber,
    /// Account Fax: phone(40).
    Fax,
    /// Health Score: double(5, 2).
    HealthScoreC,
    /// Account ID: id, read only.
    Id,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    Industry,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Data.com Key: string(20).
    Jigsaw,
    /// Jigsaw Company ID: string(20), read only.
    JigsawCompanyId,
    /// Last Business Review: datetime.
    LastReviewC,
    /// Last Activity: date, read only.
    LastActivityDate,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Master Record ID: reference, to `Account`, read only.
    MasterRecordId,
    /// NAICS Code: string(8).
    NaicsCode,
    /// NAICS Description: string(120).
    NaicsDesc,
    /// Account Name: string(255), required.
    Name,
    /// Score: double(5, 0).
    Ns1_ScoreC,
    /// Synced At: datetime, read only.
    Ns1_SyncedAtC,
    /// Employees: int.
    NumberOfEmployees,
    /// Owner ID: reference, to `User`.
    OwnerId,
    /// Ownership: picklist.
    ///
    /// Values: `Public`, `Private`, `Subsidiary`, `Other`.
    Ownership,
    /// Parent Account ID: reference, to `Account`.
    ParentId,
    /// Account Phone: phone(40).
    Phone,
    /// Photo URL: url(255), read only.
    PhotoUrl,
    /// Account Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    Rating,
    /// Regions: multipicklist.
    ///
    /// Values: `NA`, `EMEA`, `APAC`, `LATAM`.
    RegionsC,
    /// Shipping Address: address, read only, made of `ShippingCity`, `ShippingCountry`, `ShippingGeocodeAccuracy`, `ShippingLatitude`, `ShippingLongitude`, `ShippingPostalCode`, `ShippingState`, `ShippingStreet`.
    ShippingAddress,
    /// Shipping City: string(40), part of `ShippingAddress`.
    ShippingCity,
    /// Shipping Country: string(80), part of `ShippingAddress`.
    ShippingCountry,
    /// Shipping Geocode Accuracy: restricted picklist, part of `ShippingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    ShippingGeocodeAccuracy,
    /// Shipping Latitude: double(18, 15), part of `ShippingAddress`.
    ShippingLatitude,
    /// Shipping Longitude: double(18, 15), part of `ShippingAddress`.
    ShippingLongitude,
    /// Shipping Zip/Postal Code: string(20), part of `ShippingAddress`.
    ShippingPostalCode,
    /// Shipping State/Province: string(80), part of `ShippingAddress`.
    ShippingState,
    /// Shipping Street: textarea(255), part of `ShippingAddress`.
    ShippingStreet,
    /// SIC Code: string(20).
    Sic,
    /// SIC Description: string(80).
    SicDesc,
    /// Account Site: string(80).
    Site,
    /// Success Manager: reference, to `User`.
    SuccessManagerC,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Tax Reference: encryptedstring(40), classified as Restricted.
    ///
    /// Asked for once, when the first contract is signed.
    TaxReferenceC,
    /// Ticker Symbol: string(20).
    TickerSymbol,
    /// Tier: restricted picklist, default `Commercial`.
    ///
    /// Values: `Strategic`, `Enterprise`, `Commercial`, `SMB`.
    TierC,
    /// Tradestyle: string(255).
    Tradestyle,
    /// Account Type: picklist.
    ///
    /// Values: `Prospect`, `Customer - Direct`, `Customer - Channel`, `Channel Partner / Reseller`, `Installation Partner`, `Technology Partner`, `Other`.
    Type,
    /// Website: url(255).
    Website,
    /// Year Started: string(4).
    YearStarted,
}
impl ::sobjects::FieldName for AccountField {
    const ALL: &'static [Self] = &[
        Self::AccountNumber,
        Self::AccountSource,
        Self::AnnualRevenue,
        Self::BillingAddress,
        Self::BillingCity,
        Self::BillingCountry,
        Self::BillingGeocodeAccuracy,
        Self::BillingLatitude,
        Self::BillingLongitude,
        Self::BillingPostalCode,
        Self::BillingState,
        Self::BillingStreet,
        Self::CleanStatus,
        Self::ContractEndC,
        Self::CreatedById,
        Self::CreatedDate,
        Self::DandbCompanyId,
        Self::Description,
        Self::DunsNumber,
        Self::Fax,
        Self::HealthScoreC,
        Self::Id,
        Self::Industry,
        Self::IsDeleted,
        Self::Jigsaw,
        Self::JigsawCompanyId,
        Self::LastReviewC,
        Self::LastActivityDate,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastReferencedDate,
        Self::LastViewedDate,
        Self::MasterRecordId,
        Self::NaicsCode,
        Self::NaicsDesc,
        Self::Name,
        Self::Ns1_ScoreC,
        Self::Ns1_SyncedAtC,
        Self::NumberOfEmployees,
        Self::OwnerId,
        Self::Ownership,
        Self::ParentId,
        Self::Phone,
        Self::PhotoUrl,
        Self::Rating,
        Self::RegionsC,
        Self::ShippingAddress,
        Self::ShippingCity,
        Self::ShippingCountry,
        Self::ShippingGeocodeAccuracy,
        Self::ShippingLatitude,
        Self::ShippingLongitude,
        Self::ShippingPostalCode,
        Self::ShippingState,
        Self::ShippingStreet,
        Self::Sic,
        Self::SicDesc,
        Self::Site,
        Self::SuccessManagerC,
        Self::SystemModstamp,
        Self::TaxReferenceC,
        Self::TickerSymbol,
        Self::TierC,
        Self::Tradestyle,
        Self::Type,
        Self::Website,
        Self::YearStarted,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AccountNumber => "AccountNumber",
            Self::AccountSource => "AccountSource",
            Self::AnnualRevenue => "AnnualRevenue",
            Self::BillingAddress => "BillingAddress",
            Self::BillingCity => "BillingCity",
            Self::BillingCountry => "BillingCountry",
            Self::BillingGeocodeAccuracy => "BillingGeocodeAccuracy",
            Self::BillingLatitude => "BillingLatitude",
            Self::BillingLongitude => "BillingLongitude",
            Self::BillingPostalCode => "BillingPostalCode",
            Self::BillingState => "BillingState",
            Self::BillingStreet => "BillingStreet",
            Self::CleanStatus => "CleanStatus",
            Self::ContractEndC => "Contract_End__c",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::DandbCompanyId => "DandbCompanyId",
            Self::Description => "Description",
            Self::DunsNumber => "DunsNumber",
            Self::Fax => "Fax",
            Self::HealthScoreC => "Health_Score__c",
            Self::Id => "Id",
            Self::Industry => "Industry",
            Self::IsDeleted => "IsDeleted",
            Self::Jigsaw => "Jigsaw",
            Self::JigsawCompanyId => "JigsawCompanyId",
            Self::LastReviewC => "Last_Review__c",
            Self::LastActivityDate => "LastActivityDate",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::MasterRecordId => "MasterRecordId",
            Self::NaicsCode => "NaicsCode",
            Self::NaicsDesc => "NaicsDesc",
            Self::Name => "Name",
            Self::Ns1_ScoreC => "ns1__Score__c",
            Self::Ns1_SyncedAtC => "ns1__Synced_At__c",
            Self::NumberOfEmployees => "NumberOfEmployees",
            Self::OwnerId => "OwnerId",
            Self::Ownership => "Ownership",
            Self::ParentId => "ParentId",
            Self::Phone => "Phone",
            Self::PhotoUrl => "PhotoUrl",
            Self::Rating => "Rating",
            Self::RegionsC => "Regions__c",
            Self::ShippingAddress => "ShippingAddress",
            Self::ShippingCity => "ShippingCity",
            Self::ShippingCountry => "ShippingCountry",
            Self::ShippingGeocodeAccuracy => "ShippingGeocodeAccuracy",
            Self::ShippingLatitude => "ShippingLatitude",
            Self::ShippingLongitude => "ShippingLongitude",
            Self::ShippingPostalCode => "ShippingPostalCode",
            Self::ShippingState => "ShippingState",
            Self::ShippingStreet => "ShippingStreet",
            Self::Sic => "Sic",
            Self::SicDesc => "SicDesc",
            Self::Site => "Site",
            Self::SuccessManagerC => "Success_Manager__c",
            Self::SystemModstamp => "SystemModstamp",
            Self::TaxReferenceC => "Tax_Reference__c",
            Self::TickerSymbol => "TickerSymbol",
            Self::TierC => "Tier__c",
            Self::Tradestyle => "Tradestyle",
            Self::Type => "Type",
            Self::Website => "Website",
            Self::YearStarted => "YearStarted",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::account::FIELDS[self as usize]
    }
}
