// Written by codegen; do not edit.
//! The picklists of `Organization`.
::sobjects::open_picklist! {
    /// Values of `DefaultAccountAccess` (Default Account Access); the org takes no others.
    pub enum DefaultAccountAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultCalendarAccess` (Default Calendar Access); the org takes no others.
    pub enum DefaultCalendarAccess {
        /// `HideDetails`: Hide Details
        HideDetails_ = "HideDetails",
        /// `HideDetailsInsert`: Hide Details and Add Events
        HideDetailsInsert_ = "HideDetailsInsert",
        /// `ShowDetails`: Show Details (default)
        ShowDetails_ = "ShowDetails",
        /// `ShowDetailsInsert`: Show Details and Add Events
        ShowDetailsInsert_ = "ShowDetailsInsert",
        /// `AllowEdits`: Full Access
        AllowEdits_ = "AllowEdits",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultCampaignAccess` (Default Campaign Access); the org takes no others.
    pub enum DefaultCampaignAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultCaseAccess` (Default Case Access); the org takes no others.
    pub enum DefaultCaseAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
        /// `ReadEditTransfer`: Public Read/Write/Transfer
        ReadEditTransfer_ = "ReadEditTransfer",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultContactAccess` (Default Contact Access); the org takes no others.
    pub enum DefaultContactAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultLeadAccess` (Default Lead Access); the org takes no others.
    pub enum DefaultLeadAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
        /// `ReadEditTransfer`: Public Read/Write/Transfer
        ReadEditTransfer_ = "ReadEditTransfer",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultLocaleSidKey` (Locale); the org takes no others.
    pub enum DefaultLocaleSidKey {
        /// `zh_CN`: Chinese (China)
        zhUnderscoreCN = "zh_CN",
        /// `nl_NL`: Dutch (Netherlands)
        nlUnderscoreNL = "nl_NL",
        /// `en_AU`: English (Australia)
        enUnderscoreAU = "en_AU",
        /// `en_CA`: English (Canada)
        enUnderscoreCA = "en_CA",
        /// `en_IE`: English (Ireland)
        enUnderscoreIE = "en_IE",
        /// `en_GB`: English (United Kingdom)
        enUnderscoreGB = "en_GB",
        /// `en_US`: English (United States)
        enUnderscoreUS = "en_US",
        /// `fr_CA`: French (Canada)
        frUnderscoreCA = "fr_CA",
        /// `fr_FR`: French (France)
        frUnderscoreFR = "fr_FR",
        /// `de_AT`: German (Austria)
        deUnderscoreAT = "de_AT",
        /// `de_DE`: German (Germany)
        deUnderscoreDE = "de_DE",
        /// `de_CH`: German (Switzerland)
        deUnderscoreCH = "de_CH",
        /// `it_IT`: Italian (Italy)
        itUnderscoreIT = "it_IT",
        /// `ja_JP`: Japanese (Japan)
        jaUnderscoreJP = "ja_JP",
        /// `ko_KR`: Korean (South Korea)
        koUnderscoreKR = "ko_KR",
        /// `pt_BR`: Portuguese (Brazil)
        ptUnderscoreBR = "pt_BR",
        /// `es_ES`: Spanish (Spain)
        esUnderscoreES = "es_ES",
        /// `sv_SE`: Swedish (Sweden)
        svUnderscoreSE = "sv_SE",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultOpportunityAccess` (Default Opportunity Access); the org takes no others.
    pub enum DefaultOpportunityAccess {
        /// `None`: Private
        None = "None",
        /// `Read`: Public Read Only
        Read = "Read",
        /// `Edit`: Public Read/Write
        Edit = "Edit",
        /// `ControlledByParent`: Controlled By Parent
        ControlledByParent_ = "ControlledByParent",
    }
}
::sobjects::open_picklist! {
    /// Values of `DefaultPricebookAccess` (Default Price Book Access); the org takes no others.
    pub enum DefaultPricebookAccess {
        /// `None`: No Access
        None = "None",
        /// `Read`: View Only
        Read = "Read",
        /// `ReadSelect`: Use
        ReadSelect_ = "ReadSelect",
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
    /// Values of `LanguageLocaleKey` (Language); the org takes no others.
    pub enum LanguageLocaleKey {
        /// `en_US`: English
        enUnderscoreUS = "en_US",
        /// `de`: German
        de = "de",
        /// `es`: Spanish
        es = "es",
        /// `fr`: French
        fr = "fr",
        /// `it`: Italian
        it = "it",
        /// `ja`: Japanese
        ja = "ja",
        /// `sv`: Swedish
        sv = "sv",
        /// `ko`: Korean
        ko = "ko",
        /// `zh_TW`: Chinese (Traditional)
        zhUnderscoreTW = "zh_TW",
        /// `zh_CN`: Chinese (Simplified)
        zhUnderscoreCN = "zh_CN",
        /// `pt_BR`: Portuguese (Brazilian)
        ptUnderscoreBR = "pt_BR",
        /// `nl_NL`: Dutch
        nlUnderscoreNL = "nl_NL",
        /// `da`: Danish
        da = "da",
        /// `th`: Thai
        th = "th",
        /// `fi`: Finnish
        fi = "fi",
        /// `ru`: Russian
        ru = "ru",
    }
}
::sobjects::open_picklist! {
    /// Values of `OrganizationType` (Edition); the org takes no others.
    pub enum OrganizationType {
        /// `Team Edition`
        TeamEdition = "Team Edition",
        /// `Professional Edition`
        ProfessionalEdition = "Professional Edition",
        /// `Enterprise Edition`
        EnterpriseEdition = "Enterprise Edition",
        /// `Developer Edition`
        DeveloperEdition = "Developer Edition",
        /// `Personal Edition`
        PersonalEdition = "Personal Edition",
        /// `Unlimited Edition`
        UnlimitedEdition = "Unlimited Edition",
        /// `Contact Manager Edition`
        ContactManagerEdition = "Contact Manager Edition",
        /// `Base Edition`
        BaseEdition = "Base Edition",
    }
}
::sobjects::open_picklist! {
    /// Values of `TimeZoneSidKey` (Time Zone); the org takes no others.
    pub enum TimeZoneSidKey {
        /// `Pacific/Auckland`: (GMT+12\:00) New Zealand Time (Pacific/Auckland)
        PacificSlashAuckland = "Pacific/Auckland",
        /// `Australia/Sydney`: (GMT+10\:00) Australian Eastern Time - Sydney (Australia/Sydney)
        AustraliaSlashSydney = "Australia/Sydney",
        /// `Australia/Brisbane`: (GMT+10\:00) Australian Eastern Time - Brisbane (Australia/Brisbane)
        AustraliaSlashBrisbane = "Australia/Brisbane",
        /// `Asia/Seoul`: (GMT+09\:00) Korean Time (Asia/Seoul)
        AsiaSlashSeoul = "Asia/Seoul",
        /// `Asia/Tokyo`: (GMT+09\:00) Japan Time (Asia/Tokyo)
        AsiaSlashTokyo = "Asia/Tokyo",
        /// `Asia/Hong_Kong`: (GMT+08\:00) Hong Kong Time (Asia/Hong\_Kong)
        AsiaSlashHongUnderscoreKong = "Asia/Hong_Kong",
        /// `Asia/Shanghai`: (GMT+08\:00) China Time (Asia/Shanghai)
        AsiaSlashShanghai = "Asia/Shanghai",
        /// `Asia/Singapore`: (GMT+08\:00) Singapore Time (Asia/Singapore)
        AsiaSlashSingapore = "Asia/Singapore",
        /// `Australia/Perth`: (GMT+08\:00) Australian Western Time (Australia/Perth)
        AustraliaSlashPerth = "Australia/Perth",
        /// `Asia/Bangkok`: (GMT+07\:00) Indochina Time (Asia/Bangkok)
        AsiaSlashBangkok = "Asia/Bangkok",
        /// `Asia/Dhaka`: (GMT+06\:00) Bangladesh Time (Asia/Dhaka)
        AsiaSlashDhaka = "Asia/Dhaka",
        /// `Asia/Kathmandu`: (GMT+05\:45) Nepal Time (Asia/Kathmandu)
        AsiaSlashKathmandu = "Asia/Kathmandu",
        /// `Asia/Kolkata`: (GMT+05\:30) India Time (Asia/Kolkata)
        AsiaSlashKolkata = "Asia/Kolkata",
        /// `Asia/Karachi`: (GMT+05\:00) Pakistan Time (Asia/Karachi)
        AsiaSlashKarachi = "Asia/Karachi",
        /// `Asia/Dubai`: (GMT+04\:00) Gulf Time (Asia/Dubai)
        AsiaSlashDubai = "Asia/Dubai",
        /// `Europe/Istanbul`: (GMT+03\:00) Turkey Time (Europe/Istanbul)
        EuropeSlashIstanbul = "Europe/Istanbul",
        /// `Africa/Nairobi`: (GMT+03\:00) East Africa Time (Africa/Nairobi)
        AfricaSlashNairobi = "Africa/Nairobi",
        /// `Europe/Athens`: (GMT+02\:00) Eastern European Time - Athens (Europe/Athens)
        EuropeSlashAthens = "Europe/Athens",
        /// `Europe/Helsinki`: (GMT+02\:00) Eastern European Time - Helsinki (Europe/Helsinki)
        EuropeSlashHelsinki = "Europe/Helsinki",
        /// `Africa/Johannesburg`: (GMT+02\:00) South Africa Time (Africa/Johannesburg)
        AfricaSlashJohannesburg = "Africa/Johannesburg",
        /// `Africa/Cairo`: (GMT+02\:00) Eastern European Time - Cairo (Africa/Cairo)
        AfricaSlashCairo = "Africa/Cairo",
        /// `Europe/Amsterdam`: (GMT+01\:00) Central European Time - Amsterdam (Europe/Amsterdam)
        EuropeSlashAmsterdam = "Europe/Amsterdam",
        /// `Europe/Berlin`: (GMT+01\:00) Central European Time - Berlin (Europe/Berlin)
        EuropeSlashBerlin = "Europe/Berlin",
        /// `Europe/Madrid`: (GMT+01\:00) Central European Time - Madrid (Europe/Madrid)
        EuropeSlashMadrid = "Europe/Madrid",
        /// `Europe/Paris`: (GMT+01\:00) Central European Time - Paris (Europe/Paris)
        EuropeSlashParis = "Europe/Paris",
        /// `Europe/Rome`: (GMT+01\:00) Central European Time - Rome (Europe/Rome)
        EuropeSlashRome = "Europe/Rome",
        /// `Europe/Stockholm`: (GMT+01\:00) Central European Time - Stockholm (Europe/Stockholm)
        EuropeSlashStockholm = "Europe/Stockholm",
        /// `Europe/Dublin`: (GMT+00\:00) Irish Time (Europe/Dublin)
        EuropeSlashDublin = "Europe/Dublin",
        /// `Europe/Lisbon`: (GMT+00\:00) Western European Time (Europe/Lisbon)
        EuropeSlashLisbon = "Europe/Lisbon",
        /// `Europe/London`: (GMT+00\:00) British Time (Europe/London)
        EuropeSlashLondon = "Europe/London",
        /// `GMT`: (GMT+00\:00) Greenwich Mean Time (GMT)
        GMT = "GMT",
        /// `America/Sao_Paulo`: (GMT-03\:00) Brasilia Time (America/Sao\_Paulo)
        AmericaSlashSaoUnderscorePaulo = "America/Sao_Paulo",
        /// `America/St_Johns`: (GMT-03\:30) Newfoundland Time (America/St\_Johns)
        AmericaSlashStUnderscoreJohns = "America/St_Johns",
        /// `America/Halifax`: (GMT-04\:00) Atlantic Time (America/Halifax)
        AmericaSlashHalifax = "America/Halifax",
        /// `America/Bogota`: (GMT-05\:00) Colombia Time (America/Bogota)
        AmericaSlashBogota = "America/Bogota",
        /// `America/New_York`: (GMT-05\:00) Eastern Time (America/New\_York)
        AmericaSlashNewUnderscoreYork = "America/New_York",
        /// `America/Chicago`: (GMT-06\:00) Central Time (America/Chicago)
        AmericaSlashChicago = "America/Chicago",
        /// `America/Mexico_City`: (GMT-06\:00) Mexican Central Time (America/Mexico\_City)
        AmericaSlashMexicoUnderscoreCity = "America/Mexico_City",
        /// `America/Denver`: (GMT-07\:00) Mountain Time (America/Denver)
        AmericaSlashDenver = "America/Denver",
        /// `America/Phoenix`: (GMT-07\:00) Mountain Time - Phoenix (America/Phoenix)
        AmericaSlashPhoenix = "America/Phoenix",
        /// `America/Los_Angeles`: (GMT-08\:00) Pacific Time (America/Los\_Angeles)
        AmericaSlashLosUnderscoreAngeles = "America/Los_Angeles",
        /// `America/Anchorage`: (GMT-09\:00) Alaska Time (America/Anchorage)
        AmericaSlashAnchorage = "America/Anchorage",
        /// `Pacific/Honolulu`: (GMT-10\:00) Hawaii Time (Pacific/Honolulu)
        PacificSlashHonolulu = "Pacific/Honolulu",
    }
}
::sobjects::open_picklist! {
    /// Values of `UiSkin` (UI Skin); the org takes no others.
    pub enum UiSkin {
        /// `Theme1`: Salesforce.com Classic
        Theme1 = "Theme1",
        /// `Theme2`: Salesforce
        Theme2 = "Theme2",
        /// `Theme3`: Salesforce Classic (default)
        Theme3 = "Theme3",
        /// `Theme4d`: Lightning Experience
        Theme4d = "Theme4d",
    }
}
