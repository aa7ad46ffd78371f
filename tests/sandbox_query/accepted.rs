//! What the checker accepts is answered: it never fails in the database.

use salesforce_revops::soql;

use crate::org::Org;
use crate::seeded::org;

const QUERIES: &[&str] = &[
    "SELECT Id, Name, Account.Name, Account.Owner.Name, Account.Parent.Parent.Name, Owner.Manager.Name FROM Opportunity",
    "SELECT Id FROM Opportunity WHERE Account.Owner.Profile.Name = 'Standard User' ORDER BY Account.Owner.Name DESC NULLS LAST",
    "SELECT Id, (SELECT Id, Contact.Name, Role FROM OpportunityContactRoles), (SELECT StageName FROM OpportunityHistories \
     ORDER BY CreatedDate DESC LIMIT 1) FROM Opportunity WHERE StageName = 'Commit' LIMIT 20",
    "SELECT Name, (SELECT Name, (SELECT Subject FROM Tasks) FROM Opportunities WHERE IsClosed = false) FROM Account LIMIT 5",
    "SELECT Id, What.Name, What.Type, Who.Name, Who.Type, Owner.Name, Owner.UserRole.Name FROM Task ORDER BY What.Name LIMIT 50",
    "SELECT Id FROM Event WHERE What.Type = 'Opportunity' AND Owner.Name LIKE '%a%'",
    "SELECT TYPEOF Who WHEN Contact THEN Account.Name, Email WHEN Lead THEN Company ELSE Name END FROM Task LIMIT 10",
    "SELECT OwnerId, Owner.Name, COUNT(Id), SUM(Amount), AVG(Amount), MIN(CloseDate), MAX(CreatedDate) FROM Opportunity \
     WHERE CloseDate = THIS_YEAR GROUP BY OwnerId, Owner.Name HAVING SUM(Amount) > 1000 ORDER BY SUM(Amount) DESC NULLS LAST LIMIT 10",
    "SELECT CALENDAR_YEAR(CloseDate) y, CALENDAR_QUARTER(CloseDate) q, COUNT(Id) FROM Opportunity \
     GROUP BY CALENDAR_YEAR(CloseDate), CALENDAR_QUARTER(CloseDate) ORDER BY CALENDAR_YEAR(CloseDate), CALENDAR_QUARTER(CloseDate)",
    "SELECT FISCAL_YEAR(CloseDate), FISCAL_QUARTER(CloseDate), SUM(Amount) FROM Opportunity \
     GROUP BY ROLLUP(FISCAL_YEAR(CloseDate), FISCAL_QUARTER(CloseDate))",
    "SELECT StageName, IsWon, GROUPING(StageName), GROUPING(IsWon), COUNT(Id) FROM Opportunity GROUP BY CUBE(StageName, IsWon)",
    "SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)) h, COUNT(Id) FROM Task GROUP BY HOUR_IN_DAY(convertTimezone(CreatedDate))",
    "SELECT DAY_IN_WEEK(CloseDate), WEEK_IN_YEAR(CloseDate), COUNT(Id) FROM Opportunity GROUP BY DAY_IN_WEEK(CloseDate), WEEK_IN_YEAR(CloseDate)",
    "SELECT COUNT_DISTINCT(AccountId), COUNT(Amount), MAX(StageName), MIN(Name) FROM Opportunity",
    "SELECT Account.Industry, COUNT(Id) c FROM Opportunity GROUP BY Account.Industry ORDER BY COUNT(Id) DESC, Account.Industry",
    "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE StageName = 'Commit' AND Owner.IsActive = true) \
     AND Id NOT IN (SELECT AccountId FROM Contact WHERE Email = null)",
    "SELECT Id FROM Opportunity WHERE (StageName = 'Commit' OR Amount > 10000) AND (NOT (Name LIKE '%Renewal%' OR NextStep = null))",
    "SELECT Id FROM Opportunity WHERE Competitors__c INCLUDES ('Other;Open Source', 'In-house') OR Segment__c IN ('R&D', '<10', '日本')",
    "SELECT Id FROM Opportunity WHERE CreatedDate = LAST_N_DAYS:30 OR CloseDate = NEXT_N_FISCAL_QUARTERS:2 OR LastModifiedDate < N_WEEKS_AGO:3",
    "SELECT FIELDS(STANDARD) FROM Lead ORDER BY Name, Id LIMIT 20 OFFSET 5",
    "SELECT BillingAddress, ShippingAddress FROM Account LIMIT 3",
    "SELECT toLabel(StageName), FORMAT(Amount) amt FROM Opportunity LIMIT 3",
    "SELECT o.Name, a.Name FROM Opportunity o, o.Account a WHERE a.Industry != null ORDER BY a.Name LIMIT 5",
    "SELECT Id FROM Opportunity USING SCOPE mine",
    "SELECT Id FROM Opportunity USING SCOPE team ORDER BY Name LIMIT 3 FOR VIEW",
    "SELECT Id FROM Task USING SCOPE delegated",
    "SELECT Id FROM Lead USING SCOPE scopingRule",
    "SELECT ContentDocument.Title, LinkedEntity.Type, LinkedEntity.Name FROM ContentDocumentLink WHERE LinkedEntityId IN ('006Hs00001AfJIX')",
    "SELECT Name FROM Profile ORDER BY Name",
    "SELECT COUNT() FROM Opportunity WHERE Account.Name LIKE 'A%' LIMIT 5",
    "SELECT Best_Call_Time__c FROM Contact WHERE Best_Call_Time__c > 10:00:00Z",
    "SELECT Id FROM Opportunity WHERE DAY_ONLY(CreatedDate) = 2026-06-01 OR CALENDAR_MONTH(CloseDate) IN (1, 2, 3)",
    "SELECT Id FROM Opportunity WHERE Discount__c >= 5 AND Probability IN (10, 90) AND Net_ARR__c = null",
    "SELECT Owner.Type, COUNT(Id) FROM Lead GROUP BY Owner.Type",
    "SELECT Manager.Name, COUNT(Id) FROM User GROUP BY Manager.Name HAVING COUNT(Id) > 1 AND Manager.Name != null",
    "SELECT Id, Title, Content FROM ContentNote ORDER BY CreatedDate DESC",
    "SELECT IsClosed, COUNT(Id) FROM Opportunity GROUP BY IsClosed ORDER BY IsClosed DESC",
];

#[test]
fn nothing_that_the_checker_accepts_fails_in_the_database() {
    let org: Org = org();
    for text in QUERIES {
        let query = soql::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        if let Err(errors) = soql::check(&query, &org.store.catalog()) {
            panic!("{text}: {errors:?}");
        }
        if let Err(error) = org.try_query(text, 2000) {
            panic!("{text}: {error}");
        }
    }
}
