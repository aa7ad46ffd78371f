// Written by codegen; do not edit.
//! The fields of `Opportunity`.
/// A field of `Opportunity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OpportunityField {
    /// AB Test: string(40).
    AbTestC,
    /// AB Test (old): string(40).
    AbtestC,
    /// Account ID: reference, to `Account`.
    AccountId,
    /// Amount: currency(18, 2).
    Amount,
    /// ARR: currency(16, 2).
    ArrC,
    /// Campaign ID: reference, to `Campaign`.
    CampaignId,
    /// Close Date: date, required.
    CloseDate,
    /// Competitors: restricted multipicklist.
    ///
    /// Values: `In-house`, `Status Quo`, `Incumbent`, `Open Source`, `Other`.
    CompetitorsC,
    /// Contact ID: reference, to `Contact`, set on creation only.
    ContactId,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Description: textarea(32000).
    Description,
    /// Discount: percent(5, 2).
    DiscountC,
    /// Expected Amount: currency(18, 2), read only.
    ExpectedRevenue,
    /// Fiscal Period: string(6), read only.
    Fiscal,
    /// Fiscal Quarter: int, read only, part of `Fiscal`.
    FiscalQuarter,
    /// Fiscal Year: int, read only, part of `Fiscal`.
    FiscalYear,
    /// Forecast Category: restricted picklist, read only.
    ///
    /// Values: `Omitted`, `Pipeline`, `BestCase`, `MostLikely`, `Forecast`, `Closed`.
    ForecastCategory,
    /// Forecast Category: restricted picklist.
    ///
    /// Values: `Omitted`, `Pipeline`, `Best Case`, `Commit`, `Closed`.
    ForecastCategoryName,
    /// Partner Involved: boolean.
    HasPartnerC,
    /// Has Open Activity: boolean, read only.
    HasOpenActivity,
    /// Has Line Item: boolean, read only.
    HasOpportunityLineItem,
    /// Has Overdue Task: boolean, read only.
    HasOverdueTask,
    /// Opportunity ID: id, read only.
    Id,
    /// Closed: boolean, read only.
    IsClosed,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Private: boolean.
    IsPrivate,
    /// Won: boolean, read only.
    IsWon,
    /// Last Activity: date, read only.
    LastActivityDate,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    LastAmountChangedHistoryId,
    /// Opportunity History ID: reference, to `OpportunityHistory`, read only.
    LastCloseDateChangedHistoryId,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Last Referenced Date: datetime, read only.
    LastReferencedDate,
    /// Last Stage Change Date: datetime, read only.
    LastStageChangeDate,
    /// Last Viewed Date: datetime, read only.
    LastViewedDate,
    /// Lead Source: picklist.
    ///
    /// Values: `Web`, `Phone Inquiry`, `Partner Referral`, `Purchased List`, `Other`.
    LeadSource,
    /// Name: string(120), required.
    Name,
    /// Net ARR: currency(18, 2), calculated, read only.
    ///
    /// ARR after discount
    ///
    /// Formula: `ARR__c * (1 - Discount__c)`
    NetArrC,
    /// Next Step: string(255).
    NextStep,
    /// Owner ID: reference, to `User`.
    OwnerId,
    /// Partner Tier: restricted picklist, values depend on `Has_Partner__c`.
    ///
    /// Values: `Direct`, `Registered`, `Silver`, `Gold`, `Not Decided`.
    PartnerTierC,
    /// Price Book ID: reference, to `Pricebook2`.
    Pricebook2Id,
    /// Probability (%): percent(3, 0).
    Probability,
    /// Product Line: restricted picklist.
    ///
    /// Values: `Platform`, `Analytics`, `Services`, `Hardware`, `Training`, `Support`, `Data`, `Integrations`, `Marketplace`.
    ProductLineC,
    /// Product Module: restricted picklist, values depend on `Product_Line__c`.
    ///
    /// Values: `Core`, `Workflow`, `Dashboards`, `Forecasting`, `Onboarding`, `Gateway`, `24/7`, `Connector Pack`, `App Listing`.
    ProductModuleC,
    /// Push Count: int, read only.
    PushCount,
    /// Renewal Of: reference, to `Opportunity`.
    RenewalOfC,
    /// Risk Notes: textarea(32768).
    RiskNotesC,
    /// Sales Engineer: reference, to `User`.
    SalesEngineerC,
    /// Segment: restricted picklist.
    ///
    /// Values: `R&D`, `R D`, `<10`, `>10`, `Open`, `open`, `日本`.
    SegmentC,
    /// Stage: picklist, required.
    ///
    /// Values: `Prospecting`, `Qualification`, `Needs Analysis`, `Value Proposition`, `Id. Decision Makers`, `Perception Analysis`, `Proposal/Price Quote`, `Negotiation/Review`, `Commit`, `Closed Won`, `Closed Lost`.
    StageName,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Quantity: double(18, 2).
    TotalOpportunityQuantity,
    /// Opportunity Type: picklist.
    ///
    /// Values: `Existing Customer - Upgrade`, `Existing Customer - Replacement`, `Existing Customer - Downgrade`, `New Customer`.
    Type,
}
impl ::sobjects::FieldName for OpportunityField {
    const ALL: &'static [Self] = &[
        Self::AbTestC,
        Self::AbtestC,
        Self::AccountId,
        Self::Amount,
        Self::ArrC,
        Self::CampaignId,
        Self::CloseDate,
        Self::CompetitorsC,
        Self::ContactId,
        Self::CreatedById,
        Self::CreatedDate,
        Self::Description,
        Self::DiscountC,
        Self::ExpectedRevenue,
        Self::Fiscal,
        Self::FiscalQuarter,
        Self::FiscalYear,
        Self::ForecastCategory,
        Self::ForecastCategoryName,
        Self::HasPartnerC,
        Self::HasOpenActivity,
        Self::HasOpportunityLineItem,
        Self::HasOverdueTask,
        Self::Id,
        Self::IsClosed,
        Self::IsDeleted,
        Self::IsPrivate,
        Self::IsWon,
        Self::LastActivityDate,
        Self::LastAmountChangedHistoryId,
        Self::LastCloseDateChangedHistoryId,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::LastReferencedDate,
        Self::LastStageChangeDate,
        Self::LastViewedDate,
        Self::LeadSource,
        Self::Name,
        Self::NetArrC,
        Self::NextStep,
        Self::OwnerId,
        Self::PartnerTierC,
        Self::Pricebook2Id,
        Self::Probability,
        Self::ProductLineC,
        Self::ProductModuleC,
        Self::PushCount,
        Self::RenewalOfC,
        Self::RiskNotesC,
        Self::SalesEngineerC,
        Self::SegmentC,
        Self::StageName,
        Self::SystemModstamp,
        Self::TotalOpportunityQuantity,
        Self::Type,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AbTestC => "AB_Test__c",
            Self::AbtestC => "ABTest__c",
            Self::AccountId => "AccountId",
            Self::Amount => "Amount",
            Self::ArrC => "ARR__c",
            Self::CampaignId => "CampaignId",
            Self::CloseDate => "CloseDate",
            Self::CompetitorsC => "Competitors__c",
            Self::ContactId => "ContactId",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::Description => "Description",
            Self::DiscountC => "Discount__c",
            Self::ExpectedRevenue => "ExpectedRevenue",
            Self::Fiscal => "Fiscal",
            Self::FiscalQuarter => "FiscalQuarter",
            Self::FiscalYear => "FiscalYear",
            Self::ForecastCategory => "ForecastCategory",
            Self::ForecastCategoryName => "ForecastCategoryName",
            Self::HasPartnerC => "Has_Partner__c",
            Self::HasOpenActivity => "HasOpenActivity",
            Self::HasOpportunityLineItem => "HasOpportunityLineItem",
            Self::HasOverdueTask => "HasOverdueTask",
            Self::Id => "Id",
            Self::IsClosed => "IsClosed",
            Self::IsDeleted => "IsDeleted",
            Self::IsPrivate => "IsPrivate",
            Self::IsWon => "IsWon",
            Self::LastActivityDate => "LastActivityDate",
            Self::LastAmountChangedHistoryId => "LastAmountChangedHistoryId",
            Self::LastCloseDateChangedHistoryId => "LastCloseDateChangedHistoryId",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::LastReferencedDate => "LastReferencedDate",
            Self::LastStageChangeDate => "LastStageChangeDate",
            Self::LastViewedDate => "LastViewedDate",
            Self::LeadSource => "LeadSource",
            Self::Name => "Name",
            Self::NetArrC => "Net_ARR__c",
            Self::NextStep => "NextStep",
            Self::OwnerId => "OwnerId",
            Self::PartnerTierC => "Partner_Tier__c",
            Self::Pricebook2Id => "Pricebook2Id",
            Self::Probability => "Probability",
            Self::ProductLineC => "Product_Line__c",
            Self::ProductModuleC => "Product_Module__c",
            Self::PushCount => "PushCount",
            Self::RenewalOfC => "Renewal_Of__c",
            Self::RiskNotesC => "Risk_Notes__c",
            Self::SalesEngineerC => "Sales_Engineer__c",
            Self::SegmentC => "Segment__c",
            Self::StageName => "StageName",
            Self::SystemModstamp => "SystemModstamp",
            Self::TotalOpportunityQuantity => "TotalOpportunityQuantity",
            Self::Type => "Type",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::opportunity::FIELDS[self as usize]
    }
}
