// Written by codegen; do not edit.
//! The fields of `Lead`.
/// A field of `Lead`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LeadField {
    /// Address: address, read only, classified as PII and GDPR and Confidential, made of `City`, `Country`, `GeocodeAccuracy`, `Latitude`, `Longitude`, `PostalCode`, `State`, `Street`.
    Address,
    /// Annual Revenue: currency(18, 0).
    AnnualRevenue,
    /// Budget: currency(16, 2).
    BudgetC,
    /// City: string(40), classified as PII and GDPR and Confidential, part of `Address`.
    City,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    CleanStatus,
    /// Company: string(255), required.
    Company,
    /// Company D-U-N-S Number: string(9).
    CompanyDunsNumber,
    /// Converted Account ID: reference, to `Account`, read only.
    ConvertedAccountId,
    /// Converted Contact ID: reference, to `Contact`, read only.
    ConvertedContactId,
    /// Converted Date: date, read only.
    ConvertedDate,
    /// Converted Opportunity ID: reference, to `Opportunity`, read only.
    ConvertedOpportunityId,
    /// Country: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    Country,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// D\&B Company ID: reference, to `DandBCompany`.
    DandbCompanyId,
    /// Description: textarea(32000).
    Description,
    /// Do Not Call: boolean.
    DoNotCall,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    Email,
    /// Email Bounced Date: datetime.
    EmailBouncedDate,
    /// Email Bounced Reason: string(255).
    EmailBouncedReason,
    /// External Key: string(64), unique, external id.
    ExternalKeyC,
    /// Fax: phone(40), classified as PII and GDPR and Confidential.
    Fax,
    /// First Name: string(40), part of `Name`.
    FirstName,
    /// Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `Address`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    GeocodeAccuracy,
    /// Email Opt Out: boolean.
    HasOptedOutOfEmail,
    /// Fax Opt Out: boolean.
    HasOptedOutOfFax,
    /// Lead ID: id, read only.
    Id,
    /// Individual ID: reference, to `Individual`.
    IndividualId,
    /// Industry: picklist.
    ///
    /// Values: `Agriculture`, `Apparel`, `Banking`, `Biotechnology`, `Chemicals`, `Communications`, `Construction`, `Consulting`, `Education`, `Electronics`, `Energy`, `Engineering` and 20 more.
    Industry,
    /// Intake Source: string(80), required.
    IntakeSourceC,
    /// Converted: boolean, set on creation only.
    IsConverted,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Unread By Owner: boolean.
    IsUnreadByOwner,
    /// Data.com Key: string(20).
    Jigsaw,
    /// Jigsaw Contact ID: string(20), read only.
    JigsawContactId,
    /// Last Activity: date, read only.
    LastActivityDate,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Name: string(80), required, part of `Name`.
    LastName,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Transfer Date: date, read only.
    LastTransferDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    Latitude,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    LeadSource,
    /// Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `Address`.
    Longitude,
    /// Master Record ID: reference, to `Lead`, read only.
    MasterRecordId,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    MobilePhone,
    /// Full Name: string(121), read only.
    Name,
    /// Score: double(5, 0).
    Ns1_ScoreC,
    /// Employees: int.
    NumberOfEmployees,
    /// Owner ID: reference, to `Group` or `User`.
    OwnerId,
    /// Phone: phone(40), classified as PII and GDPR and Confidential.
    Phone,
    /// Photo URL: url(255), read only.
    PhotoUrl,
    /// Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `Address`.
    PostalCode,
    /// Rating: picklist.
    ///
    /// Values: `Hot`, `Warm`, `Cold`.
    Rating,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    Salutation,
    /// Score: double(5, 0).
    ScoreC,
    /// State/Province: string(80), classified as PII and GDPR and Confidential, part of `Address`.
    State,
    /// Status: picklist, default `Open - Not Contacted`.
    ///
    /// Values: `Open - Not Contacted`, `Working - Contacted`, `Closed - Converted`, `Closed - Not Converted`.
    Status,
    /// Street: textarea(255), classified as PII and GDPR and Confidential, part of `Address`.
    Street,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Title: string(128).
    Title,
    /// Website: url(255).
    Website,
}
impl ::sobjects::FieldName for LeadField {
    const ALL: &'static [Self] = &[
        Self::Address,
        Self::AnnualRevenue,
        Self::BudgetC,
        Self::City,
        Self::CleanStatus,
        Self::Company,
        Self::CompanyDunsNumber,
        Self::ConvertedAccountId,
        Self::ConvertedContactId,
        Self::ConvertedDate,
        Self::ConvertedOpportunityId,
        Self::Country,
        Self::CreatedById,
        Self::CreatedDate,
        Self::DandbCompanyId,
        Self::Description,
        Self::DoNotCall,
        Self::Email,
        Self::EmailBouncedDate,
        Self::EmailBouncedReason,
        Self::ExternalKeyC,
        Self::Fax,
        Self::FirstName,
        Self::GeocodeAccuracy,
        Self::HasOptedOutOfEmail,
        Self::HasOptedOutOfFax,
        Self::Id,
        Self::IndividualId,
        Self::Industry,
        Self::IntakeSourceC,
        Self::IsConverted,
        Self::IsDeleted,
        Self::IsUnreadByOwner,
        Self::Jigsaw,
        Self::JigsawContactId,
        Self::LastActivityDate,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastName,
        Self::LastReferencedDate,
        Self::LastTransferDate,
        Self::LastViewedDate,
        Self::Latitude,
        Self::LeadSource,
        Self::Longitude,
        Self::MasterRecordId,
        Self::MobilePhone,
        Self::Name,
        Self::Ns1_ScoreC,
        Self::NumberOfEmployees,
        Self::OwnerId,
        Self::Phone,
        Self::PhotoUrl,
        Self::PostalCode,
        Self::Rating,
        Self::Salutation,
        Self::ScoreC,
        Self::State,
        Self::Status,
        Self::Street,
        Self::SystemModstamp,
        Self::Title,
        Self::Website,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::Address => "Address",
            Self::AnnualRevenue => "AnnualRevenue",
            Self::BudgetC => "Budget__c",
            Self::City => "City",
            Self::CleanStatus => "CleanStatus",
            Self::Company => "Company",
            Self::CompanyDunsNumber => "CompanyDunsNumber",
            Self::ConvertedAccountId => "ConvertedAccountId",
            Self::ConvertedContactId => "ConvertedContactId",
            Self::ConvertedDate => "ConvertedDate",
            Self::ConvertedOpportunityId => "ConvertedOpportunityId",
            Self::Country => "Country",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::DandbCompanyId => "DandbCompanyId",
            Self::Description => "Description",
            Self::DoNotCall => "DoNotCall",
            Self::Email => "Email",
            Self::EmailBouncedDate => "EmailBouncedDate",
            Self::EmailBouncedReason => "EmailBouncedReason",
            Self::ExternalKeyC => "External_Key__c",
            Self::Fax => "Fax",
            Self::FirstName => "FirstName",
            Self::GeocodeAccuracy => "GeocodeAccuracy",
            Self::HasOptedOutOfEmail => "HasOptedOutOfEmail",
            Self::HasOptedOutOfFax => "HasOptedOutOfFax",
            Self::Id => "Id",
            Self::IndividualId => "IndividualId",
            Self::Industry => "Industry",
            Self::IntakeSourceC => "Intake_Source__c",
            Self::IsConverted => "IsConverted",
            Self::IsDeleted => "IsDeleted",
            Self::IsUnreadByOwner => "IsUnreadByOwner",
            Self::Jigsaw => "Jigsaw",
            Self::JigsawContactId => "JigsawContactId",
            Self::LastActivityDate => "LastActivityDate",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastName => "LastName",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastTransferDate => "LastTransferDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::Latitude => "Latitude",
            Self::LeadSource => "LeadSource",
            Self::Longitude => "Longitude",
            Self::MasterRecordId => "MasterRecordId",
            Self::MobilePhone => "MobilePhone",
            Self::Name => "Name",
            Self::Ns1_ScoreC => "ns1__Score__c",
            Self::NumberOfEmployees => "NumberOfEmployees",
            Self::OwnerId => "OwnerId",
            Self::Phone => "Phone",
            Self::PhotoUrl => "PhotoUrl",
            Self::PostalCode => "PostalCode",
            Self::Rating => "Rating",
            Self::Salutation => "Salutation",
            Self::ScoreC => "Score__c",
            Self::State => "State",
            Self::Status => "Status",
            Self::Street => "Street",
            Self::SystemModstamp => "SystemModstamp",
            Self::Title => "Title",
            Self::Website => "Website",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::lead::FIELDS[self as usize]
    }
}
