// Written by codegen; do not edit.
//! The fields of `Contact`.
/// A field of `Contact`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ContactField {
    /// Account ID: reference, to `Account`.
    AccountId,
    /// Assistant's Name: string(40).
    AssistantName,
    /// Asst. Phone: phone(40), classified as PII and GDPR and Confidential.
    AssistantPhone,
    /// Best Call Time: time.
    BestCallTimeC,
    /// Birthdate: date, classified as PII and GDPR and Restricted.
    Birthdate,
    /// Clean Status: restricted picklist.
    ///
    /// Values: `Matched`, `Different`, `Acknowledged`, `NotFound`, `Inactive`, `Pending`, `SelectMatch`, `Skipped`.
    CleanStatus,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Department: string(80).
    Department,
    /// Contact Description: textarea(32000).
    Description,
    /// Do Not Call: boolean.
    DoNotCall,
    /// Email: email(80), classified as PII and GDPR and Confidential.
    Email,
    /// Email Bounced Date: datetime.
    EmailBouncedDate,
    /// Email Bounced Reason: string(255).
    EmailBouncedReason,
    /// Business Fax: phone(40), classified as PII and GDPR and Confidential.
    Fax,
    /// First Name: string(40), part of `Name`.
    FirstName,
    /// Email Opt Out: boolean.
    HasOptedOutOfEmail,
    /// Fax Opt Out: boolean.
    HasOptedOutOfFax,
    /// Home Phone: phone(40), classified as PII and GDPR and Confidential.
    HomePhone,
    /// Contact ID: id, read only.
    Id,
    /// Individual ID: reference, to `Individual`.
    IndividualId,
    /// Influence: percent(3, 0).
    InfluenceC,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Is Email Bounced: boolean, read only.
    IsEmailBounced,
    /// Data.com Key: string(20).
    Jigsaw,
    /// Jigsaw Contact ID: string(20), read only.
    JigsawContactId,
    /// Last Activity: date, read only.
    LastActivityDate,
    /// Last Stay-in-Touch Request Date: datetime, read only.
    LastCURequestDate,
    /// Last Stay-in-Touch Save Date: datetime, read only.
    LastCUUpdateDate,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Name: string(80), required, part of `Name`.
    LastName,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    LeadSource,
    /// Mailing Address: address, read only, classified as PII and GDPR and Confidential, made of `MailingCity`, `MailingCountry`, `MailingGeocodeAccuracy`, `MailingLatitude`, `MailingLongitude`, `MailingPostalCode`, `MailingState`, `MailingStreet`.
    MailingAddress,
    /// Mailing City: string(40), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingCity,
    /// Mailing Country: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingCountry,
    /// Mailing Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `MailingAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    MailingGeocodeAccuracy,
    /// Mailing Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingLatitude,
    /// Mailing Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingLongitude,
    /// Mailing Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingPostalCode,
    /// Mailing State/Province: string(80), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingState,
    /// Mailing Street: textarea(255), classified as PII and GDPR and Confidential, part of `MailingAddress`.
    MailingStreet,
    /// Master Record ID: reference, to `Contact`, read only.
    MasterRecordId,
    /// Mobile Phone: phone(40), classified as PII and GDPR and Confidential.
    MobilePhone,
    /// Full Name: string(121), read only.
    Name,
    /// Opted In On: date.
    OptedInOnC,
    /// Other Address: address, read only, classified as PII and GDPR and Confidential, made of `OtherCity`, `OtherCountry`, `OtherGeocodeAccuracy`, `OtherLatitude`, `OtherLongitude`, `OtherPostalCode`, `OtherState`, `OtherStreet`.
    OtherAddress,
    /// Other City: string(40), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherCity,
    /// Other Country: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherCountry,
    /// Other Geocode Accuracy: restricted picklist, classified as PII and GDPR and Confidential, part of `OtherAddress`.
    ///
    /// Values: `Address`, `NearAddress`, `Block`, `Street`, `ExtendedZip`, `Zip`, `Neighborhood`, `City`, `County`, `State`, `Unknown`.
    OtherGeocodeAccuracy,
    /// Other Latitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherLatitude,
    /// Other Longitude: double(18, 15), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherLongitude,
    /// Other Phone: phone(40), classified as PII and GDPR and Confidential.
    OtherPhone,
    /// Other Zip/Postal Code: string(20), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherPostalCode,
    /// Other State/Province: string(80), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherState,
    /// Other Street: textarea(255), classified as PII and GDPR and Confidential, part of `OtherAddress`.
    OtherStreet,
    /// Owner ID: reference, to `User`.
    OwnerId,
    /// Persona: restricted picklist.
    ///
    /// Values: `Champion`, `Economic Buyer`, `Technical Buyer`, `Blocker`, `End User`.
    PersonaC,
    /// Business Phone: phone(40), classified as PII and GDPR and Confidential.
    Phone,
    /// Photo URL: url(255), read only.
    PhotoUrl,
    /// Profile Link: url(255).
    ProfileLinkC,
    /// Reports To ID: reference, to `Contact`.
    ReportsToId,
    /// Salutation: picklist, part of `Name`.
    ///
    /// Values: `Mr.`, `Ms.`, `Mrs.`, `Dr.`, `Prof.`, `Mx.`.
    Salutation,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Title: string(128).
    Title,
}
impl ::sobjects::FieldName for ContactField {
    const ALL: &'static [Self] = &[
        Self::AccountId,
        Self::AssistantName,
        Self::AssistantPhone,
        Self::BestCallTimeC,
        Self::Birthdate,
        Self::CleanStatus,
        Self::CreatedById,
        Self::CreatedDate,
        Self::Department,
        Self::Description,
        Self::DoNotCall,
        Self::Email,
        Self::EmailBouncedDate,
        Self::EmailBouncedReason,
        Self::Fax,
        Self::FirstName,
        Self::HasOptedOutOfEmail,
        Self::HasOptedOutOfFax,
        Self::HomePhone,
        Self::Id,
        Self::IndividualId,
        Self::InfluenceC,
        Self::IsDeleted,
        Self::IsEmailBounced,
        Self::Jigsaw,
        Self::JigsawContactId,
        Self::LastActivityDate,
        Self::LastCURequestDate,
        Self::LastCUUpdateDate,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastName,
        Self::LastReferencedDate,
        Self::LastViewedDate,
        Self::LeadSource,
        Self::MailingAddress,
        Self::MailingCity,
        Self::MailingCountry,
        Self::MailingGeocodeAccuracy,
        Self::MailingLatitude,
        Self::MailingLongitude,
        Self::MailingPostalCode,
        Self::MailingState,
        Self::MailingStreet,
        Self::MasterRecordId,
        Self::MobilePhone,
        Self::Name,
        Self::OptedInOnC,
        Self::OtherAddress,
        Self::OtherCity,
        Self::OtherCountry,
        Self::OtherGeocodeAccuracy,
        Self::OtherLatitude,
        Self::OtherLongitude,
        Self::OtherPhone,
        Self::OtherPostalCode,
        Self::OtherState,
        Self::OtherStreet,
        Self::OwnerId,
        Self::PersonaC,
        Self::Phone,
        Self::PhotoUrl,
        Self::ProfileLinkC,
        Self::ReportsToId,
        Self::Salutation,
        Self::SystemModstamp,
        Self::Title,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AccountId => "AccountId",
            Self::AssistantName => "AssistantName",
            Self::AssistantPhone => "AssistantPhone",
            Self::BestCallTimeC => "Best_Call_Time__c",
            Self::Birthdate => "Birthdate",
            Self::CleanStatus => "CleanStatus",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::Department => "Department",
            Self::Description => "Description",
            Self::DoNotCall => "DoNotCall",
            Self::Email => "Email",
            Self::EmailBouncedDate => "EmailBouncedDate",
            Self::EmailBouncedReason => "EmailBouncedReason",
            Self::Fax => "Fax",
            Self::FirstName => "FirstName",
            Self::HasOptedOutOfEmail => "HasOptedOutOfEmail",
            Self::HasOptedOutOfFax => "HasOptedOutOfFax",
            Self::HomePhone => "HomePhone",
            Self::Id => "Id",
            Self::IndividualId => "IndividualId",
            Self::InfluenceC => "Influence__c",
            Self::IsDeleted => "IsDeleted",
            Self::IsEmailBounced => "IsEmailBounced",
            Self::Jigsaw => "Jigsaw",
            Self::JigsawContactId => "JigsawContactId",
            Self::LastActivityDate => "LastActivityDate",
            Self::LastCURequestDate => "LastCURequestDate",
            Self::LastCUUpdateDate => "LastCUUpdateDate",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastName => "LastName",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::LeadSource => "LeadSource",
            Self::MailingAddress => "MailingAddress",
            Self::MailingCity => "MailingCity",
            Self::MailingCountry => "MailingCountry",
            Self::MailingGeocodeAccuracy => "MailingGeocodeAccuracy",
            Self::MailingLatitude => "MailingLatitude",
            Self::MailingLongitude => "MailingLongitude",
            Self::MailingPostalCode => "MailingPostalCode",
            Self::MailingState => "MailingState",
            Self::MailingStreet => "MailingStreet",
            Self::MasterRecordId => "MasterRecordId",
            Self::MobilePhone => "MobilePhone",
            Self::Name => "Name",
            Self::OptedInOnC => "Opted_In_On__c",
            Self::OtherAddress => "OtherAddress",
            Self::OtherCity => "OtherCity",
            Self::OtherCountry => "OtherCountry",
            Self::OtherGeocodeAccuracy => "OtherGeocodeAccuracy",
            Self::OtherLatitude => "OtherLatitude",
            Self::OtherLongitude => "OtherLongitude",
            Self::OtherPhone => "OtherPhone",
            Self::OtherPostalCode => "OtherPostalCode",
            Self::OtherState => "OtherState",
            Self::OtherStreet => "OtherStreet",
            Self::OwnerId => "OwnerId",
            Self::PersonaC => "Persona__c",
            Self::Phone => "Phone",
            Self::PhotoUrl => "PhotoUrl",
            Self::ProfileLinkC => "Profile_Link__c",
            Self::ReportsToId => "ReportsToId",
            Self::Salutation => "Salutation",
            Self::SystemModstamp => "SystemModstamp",
            Self::Title => "Title",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::contact::FIELDS[self as usize]
    }
}
