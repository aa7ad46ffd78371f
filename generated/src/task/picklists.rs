// Written by codegen; do not edit.
//! The picklists of `Task`.
::sobjects::open_picklist! {
    /// Values of `CallType` (Call Type); the org takes no others.
    pub enum CallType {
        /// `Internal`
        Internal = "Internal",
        /// `Inbound`
        Inbound = "Inbound",
        /// `Outbound`
        Outbound = "Outbound",
    }
}
::sobjects::open_picklist! {
    /// Values of `Priority`.
    pub enum Priority {
        /// `High`
        High = "High",
        /// `Normal` (default)
        Normal = "Normal",
        /// `Low`
        Low = "Low",
    }
}
::sobjects::open_picklist! {
    /// Values of `RecurrenceInstance` (Recurrence Instance); the org takes no others.
    pub enum RecurrenceInstance {
        /// `First`: 1st
        First = "First",
        /// `Second`: 2nd
        Second = "Second",
        /// `Third`: 3rd
        Third = "Third",
        /// `Fourth`: 4th
        Fourth = "Fourth",
        /// `Last`: last
        Last = "Last",
    }
}
::sobjects::open_picklist! {
    /// Values of `RecurrenceMonthOfYear` (Recurrence Month of Year); the org takes no others.
    pub enum RecurrenceMonthOfYear {
        /// `January`
        January = "January",
        /// `February`
        February = "February",
        /// `March`
        March = "March",
        /// `April`
        April = "April",
        /// `May`
        May = "May",
        /// `June`
        June = "June",
        /// `July`
        July = "July",
        /// `August`
        August = "August",
        /// `September`
        September = "September",
        /// `October`
        October = "October",
        /// `November`
        November = "November",
        /// `December`
        December = "December",
    }
}
::sobjects::open_picklist! {
    /// Values of `RecurrenceRegeneratedType` (Repeat This Task); the org takes no others.
    pub enum RecurrenceRegeneratedType {
        /// `RecurrenceRegenerateAfterDueDate`: After due date
        RecurrenceRegenerateAfterDueDate_ = "RecurrenceRegenerateAfterDueDate",
        /// `RecurrenceRegenerateAfterToday`: After date completed
        RecurrenceRegenerateAfterToday_ = "RecurrenceRegenerateAfterToday",
        /// `RecurrenceRegenerated`: (Task Closed)
        RecurrenceRegenerated_ = "RecurrenceRegenerated",
    }
}
::sobjects::open_picklist! {
    /// Values of `RecurrenceTimeZoneSidKey` (Recurrence Time Zone); the org takes no others.
    pub enum RecurrenceTimeZoneSidKey {
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
    /// Values of `RecurrenceType` (Recurrence Type); the org takes no others.
    pub enum RecurrenceType {
        /// `RecursDaily`: Recurs Daily
        RecursDaily_ = "RecursDaily",
        /// `RecursEveryWeekday`: Recurs Every Weekday
        RecursEveryWeekday_ = "RecursEveryWeekday",
        /// `RecursMonthly`: Recurs Monthly
        RecursMonthly_ = "RecursMonthly",
        /// `RecursMonthlyNth`: Recurs Monthly Nth
        RecursMonthlyNth_ = "RecursMonthlyNth",
        /// `RecursWeekly`: Recurs Weekly
        RecursWeekly_ = "RecursWeekly",
        /// `RecursYearly`: Recurs Yearly
        RecursYearly_ = "RecursYearly",
        /// `RecursYearlyNth`: Recurs Yearly Nth
        RecursYearlyNth_ = "RecursYearlyNth",
    }
}
::sobjects::open_picklist! {
    /// Values of `Status`.
    pub enum Status {
        /// `Not Started` (default)
        NotStarted = "Not Started",
        /// `In Progress`
        InProgress = "In Progress",
        /// `Completed`
        Completed = "Completed",
        /// `Waiting on someone else`
        Waiting_on_someone_else = "Waiting on someone else",
        /// `Deferred`
        Deferred = "Deferred",
    }
}
::sobjects::open_picklist! {
    /// Values of `TaskSubtype` (Task Subtype); the org takes no others.
    pub enum TaskSubtype {
        /// `Task`
        Task = "Task",
        /// `Email`
        Email = "Email",
        /// `ListEmail`: List Email
        ListEmail_ = "ListEmail",
        /// `Cadence`
        Cadence = "Cadence",
        /// `Call`
        Call = "Call",
    }
}
