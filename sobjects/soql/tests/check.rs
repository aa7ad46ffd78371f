//! What a query may ask of an org, and how well the answer explains itself.

mod common;

use soql::check::{Clause, check, resolve_path};
use soql::{Error, Note, parse};

fn errors(text: &str) -> Vec<Error> {
    let query = parse(text).unwrap_or_else(|error| panic!("{}", error.with_snippet(text)));
    check(&query, &common::catalog()).err().unwrap_or_default()
}

/// Texts that the org answers.
const ACCEPTED: &[&str] = &[
    "SELECT Id, Name, Account.Owner.Manager.Name FROM Opportunity WHERE Amount > 5.5 AND CloseDate = THIS_QUARTER",
    "SELECT id, ACCOUNT.name FROM opportunity",
    "SELECT Opportunity.Name, o.Amount FROM Opportunity o",
    "SELECT a.Name FROM Opportunity o, o.Account a WHERE a.Owner.Name = 'x'",
    "SELECT Id, (SELECT Id, Opportunity.Name FROM Opportunities WHERE IsClosed = true LIMIT 5) FROM Account",
    "SELECT Id, (SELECT Id FROM a.Contacts) FROM Account a",
    "SELECT Id, What.Name, Who.Name, Owner.IsActive FROM Task WHERE What.Type = 'Opportunity'",
    "SELECT TYPEOF What WHEN Account THEN AnnualRevenue WHEN Opportunity THEN Amount, StageName ELSE Name END FROM Task",
    "SELECT COUNT() FROM Opportunity LIMIT 10",
    "SELECT COUNT(Id), SUM(Amount), MAX(CloseDate), MIN(StageName) FROM Opportunity",
    "SELECT StageName s, COUNT(Id) n FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 1 ORDER BY COUNT(Id) DESC LIMIT 5",
    "SELECT toLabel(StageName), COUNT(Id) FROM Opportunity GROUP BY StageName",
    "SELECT StageName, toLabel(StageName) label FROM Opportunity",
    "SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(CreatedDate)",
    "SELECT o.StageName, COUNT(Id) FROM Opportunity o GROUP BY StageName ORDER BY StageName",
    "SELECT GROUPING(StageName), SUM(Amount) FROM Opportunity GROUP BY ROLLUP(StageName)",
    "SELECT FORMAT(Amount) a, convertCurrency(Amount) c, FORMAT(convertCurrency(Amount)) f FROM Opportunity",
    "SELECT FIELDS(ALL) FROM Account LIMIT 200",
    "SELECT FIELDS(STANDARD) FROM Account",
    "SELECT FIELDS(CUSTOM) FROM Account WHERE Id IN ('001000000000001')",
    "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE IsClosed = false)",
    "SELECT Id FROM Contact WHERE AccountId NOT IN (SELECT Id FROM Account WHERE Name = 'x')",
    "SELECT Id FROM Account WHERE Regions__c INCLUDES ('EMEA;APAC', 'AMER')",
    "SELECT Id FROM Account WHERE DISTANCE(Place__c, GEOLOCATION(37.8, -122.4), 'mi') < 20",
    "SELECT Id FROM Account WHERE CreatedDate = LAST_N_DAYS:7 AND DAY_ONLY(CreatedDate) = 2026-06-30",
    "SELECT Id FROM Opportunity WHERE Amount > USD5000 AND AccountId = '' AND OwnerId = null",
    "SELECT Id FROM ContentDocumentLink WHERE LinkedEntityId = '001000000000001'",
    "SELECT Id FROM Opportunity USING SCOPE mine LIMIT 10 OFFSET 2000",
];

#[test]
fn valid_queries_pass_without_a_note() {
    for text in ACCEPTED {
        let query = parse(text).expect(text);
        match check(&query, &common::catalog()) {
            Ok(checked) => assert_eq!(checked.notes, [], "{text}"),
            Err(errors) => panic!("{}", errors[0].with_snippet(text)),
        }
    }
}

/// A text, the platform's code, the place, and a part of what is said.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    ("SELECT Id FROM Oportunity", "INVALID_TYPE", "Oportunity", "did you mean `Opportunity`?"),
    (
        "SELECT StageNam FROM Opportunity",
        "INVALID_FIELD",
        "StageNam",
        "no field `StageNam` on Opportunity; did you mean `StageName`?",
    ),
    (
        "SELECT Account.Nmae FROM Opportunity",
        "INVALID_FIELD",
        "Nmae",
        "no field `Nmae` on Account; did you mean `Name`?",
    ),
    ("SELECT Acount.Name FROM Opportunity", "INVALID_FIELD", "Acount", "did you mean `Account`?"),
    (
        "SELECT Account FROM Opportunity",
        "INVALID_FIELD",
        "Account",
        "write `Account.Name`, or `AccountId` for its id",
    ),
    (
        "SELECT AccountId.Name FROM Opportunity",
        "INVALID_FIELD",
        "AccountId",
        "the way to the parent is `Account`",
    ),
    ("SELECT What.Amount FROM Task", "INVALID_FIELD", "Amount", "no field `Amount` on Name"),
    ("SELECT Id FROM Opportunity WHERE Bogus = 1", "INVALID_FIELD", "Bogus", "no field `Bogus`"),
    ("SELECT Id FROM Opportunity ORDER BY Bogus", "INVALID_FIELD", "Bogus", "no field `Bogus`"),
    (
        "SELECT Id, (SELECT Id FROM Opportunitys) FROM Account",
        "INVALID_TYPE",
        "Opportunitys",
        "did you mean `Opportunities`?",
    ),
    (
        "SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account",
        "MALFORMED_QUERY",
        "Parent",
        "at most five",
    ),
    ("SELECT Id FROM Account WHERE Description = 'x'", "INVALID_FIELD", "Description", "cannot be filtered"),
    ("SELECT Id FROM Account WHERE Place__c = 'x'", "INVALID_FIELD", "Place__c", "cannot be filtered"),
    ("SELECT Id FROM Account ORDER BY Description", "INVALID_FIELD", "Description", "cannot be sorted"),
    (
        "SELECT COUNT(Id) FROM Opportunity GROUP BY CreatedDate",
        "MALFORMED_QUERY",
        "CreatedDate",
        "cannot be grouped",
    ),
    ("SELECT SUM(StageName) FROM Opportunity", "MALFORMED_QUERY", "SUM(StageName)", "cannot be put into SUM"),
    ("SELECT MAX(IsClosed) FROM Opportunity", "MALFORMED_QUERY", "MAX(IsClosed)", "cannot be put into MAX"),
    (
        "SELECT Id FROM Opportunity WHERE CloseDate = '2026-06-30'",
        "INVALID_FIELD",
        "'2026-06-30'",
        "write 2026-06-30 instead of a string",
    ),
    (
        "SELECT Id FROM Opportunity WHERE CloseDate > 2026-06-30T00:00:00Z",
        "INVALID_FIELD",
        "2026-06-30T00:00:00Z",
        "is of type date",
    ),
    (
        "SELECT Id FROM Opportunity WHERE CreatedDate > 2026-06-30",
        "INVALID_FIELD",
        "2026-06-30",
        "is of type datetime",
    ),
    ("SELECT Id FROM Opportunity WHERE Name = 5", "INVALID_FIELD", "5", "write '5' instead of a number"),
    ("SELECT Id FROM Opportunity WHERE Amount IN (1, '2')", "INVALID_FIELD", "'2'", "write 2 instead"),
    ("SELECT Id FROM Opportunity WHERE Probability > USD5", "INVALID_FIELD", "USD5", "is of type percent"),
    ("SELECT Id FROM Opportunity WHERE IsClosed = 'true'", "INVALID_FIELD", "'true'", "write true instead"),
    (
        "SELECT Id FROM Opportunity WHERE IsClosed > true",
        "INVALID_QUERY_FILTER_OPERATOR",
        "IsClosed > true",
        "allowed are =, !=",
    ),
    (
        "SELECT Id FROM Opportunity WHERE Amount LIKE '5%'",
        "INVALID_QUERY_FILTER_OPERATOR",
        "Amount LIKE '5%'",
        "LIKE cannot stand",
    ),
    (
        "SELECT Id FROM Opportunity WHERE StageName INCLUDES ('x')",
        "INVALID_QUERY_FILTER_OPERATOR",
        "StageName INCLUDES ('x')",
        "allowed are",
    ),
    (
        "SELECT Id FROM Opportunity WHERE Id = 'somethingwonky'",
        "INVALID_QUERY_FILTER_OPERATOR",
        "'somethingwonky'",
        "is none",
    ),
    (
        "SELECT Id FROM Opportunity WHERE CALENDAR_YEAR(CreatedDate) = THIS_YEAR",
        "INVALID_FIELD",
        "THIS_YEAR",
        "date literal",
    ),
    (
        "SELECT CALENDAR_YEAR(Name), COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(Name)",
        "MALFORMED_QUERY",
        "CALENDAR_YEAR(Name)",
        "a date or dateTime field",
    ),
    (
        "SELECT convertCurrency(Name) FROM Opportunity",
        "MALFORMED_QUERY",
        "convertCurrency(Name)",
        "a currency field",
    ),
    (
        "SELECT Id FROM Opportunity WHERE convertCurrency(Amount) > 5",
        "MALFORMED_QUERY",
        "convertCurrency(Amount)",
        "cannot stand in WHERE",
    ),
    (
        "SELECT Id FROM Opportunity WHERE COUNT(Id) > 5",
        "MALFORMED_QUERY",
        "COUNT(Id)",
        "cannot stand in WHERE",
    ),
    ("SELECT Name n FROM Opportunity", "MALFORMED_QUERY", "Name n", "`n` would be an alias"),
    (
        "SELECT DISTINCT StageName FROM Opportunity",
        "MALFORMED_QUERY",
        "DISTINCT StageName",
        "GROUP BY StageName",
    ),
    ("SELECT Id, Name, ID FROM Opportunity", "INVALID_FIELD", "ID", "selected twice"),
    (
        "SELECT StageName, toLabel(StageName) FROM Opportunity",
        "INVALID_FIELD",
        "toLabel(StageName)",
        "an alias",
    ),
    (
        "SELECT CALENDAR_YEAR(CloseDate) FROM Opportunity",
        "MALFORMED_QUERY",
        "CALENDAR_YEAR(CloseDate)",
        "GROUP BY",
    ),
    (
        "SELECT Id FROM Opportunity ORDER BY convertCurrency(Amount)",
        "MALFORMED_QUERY",
        "convertCurrency(Amount)",
        "cannot stand in ORDER BY",
    ),
    (
        "SELECT StageName FROM Opportunity GROUP BY StageName HAVING MAX(Amount) > USD5",
        "INVALID_FIELD",
        "USD5",
        "without quotes",
    ),
    (
        "SELECT What.Name, TYPEOF What WHEN Account THEN Name END FROM Task",
        "MALFORMED_QUERY",
        "What.Name",
        "into a branch",
    ),
    (
        "SELECT toLabel(Subject), TYPEOF What WHEN Account THEN Name END FROM Task",
        "MALFORMED_QUERY",
        "toLabel(Subject)",
        "ask twice",
    ),
    ("SELECT FIELDS(ALL), Id FROM Account LIMIT 5", "INVALID_FIELD", "Id", "selected twice"),
    ("SELECT FIELDS(ALL) FROM Account", "MALFORMED_QUERY", "FIELDS(ALL)", "LIMIT 200"),
    ("SELECT FIELDS(CUSTOM) FROM Opportunity LIMIT 5", "MALFORMED_QUERY", "FIELDS(CUSTOM)", "no such fields"),
    ("SELECT Name, COUNT(Id) FROM Opportunity", "MALFORMED_QUERY", "Name", "must be in GROUP BY"),
    (
        "SELECT Name, COUNT(Id) FROM Opportunity GROUP BY StageName",
        "MALFORMED_QUERY",
        "Name",
        "must be in GROUP BY",
    ),
    (
        "SELECT COUNT(StageName) FROM Opportunity GROUP BY StageName",
        "MALFORMED_QUERY",
        "COUNT(StageName)",
        "is in GROUP BY",
    ),
    (
        "SELECT StageName FROM Opportunity GROUP BY StageName, stagename",
        "MALFORMED_QUERY",
        "stagename",
        "twice",
    ),
    (
        "SELECT Account.Name, Owner.Name FROM Opportunity GROUP BY Account.Name, Owner.Name",
        "MALFORMED_QUERY",
        "Owner.Name",
        "given twice",
    ),
    (
        "SELECT COUNT(Id) n FROM Opportunity GROUP BY StageName ORDER BY n",
        "MALFORMED_QUERY",
        "n",
        "repeat the function",
    ),
    (
        "SELECT COUNT(Id) FROM Opportunity GROUP BY StageName HAVING Name = 'x'",
        "MALFORMED_QUERY",
        "Name",
        "must be in GROUP BY",
    ),
    (
        "SELECT GROUPING(StageName) FROM Opportunity GROUP BY StageName",
        "MALFORMED_QUERY",
        "GROUPING(StageName)",
        "ROLLUP or CUBE",
    ),
    ("SELECT SUM(Amount) FROM Opportunity LIMIT 5", "MALFORMED_QUERY", "LIMIT 5", "LIMIT cannot stand"),
    ("SELECT COUNT() FROM Opportunity ORDER BY Name", "MALFORMED_QUERY", "Name", "no rows to sort"),
    (
        "SELECT Id, (SELECT COUNT(Id) FROM Contacts) FROM Account",
        "MALFORMED_QUERY",
        "SELECT COUNT(Id) FROM Contacts",
        "cannot aggregate",
    ),
    ("SELECT Id FROM Opportunity OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE", "OFFSET 2001", "up to 2000"),
    ("SELECT Id, (SELECT Id FROM Contacts OFFSET 1) FROM Account", "MALFORMED_QUERY", "OFFSET 1", "LIMIT 1"),
    ("SELECT Id FROM Opportunity USING SCOPE mein", "MALFORMED_QUERY", "mein", "allowed are delegated"),
    (
        "SELECT TYPEOF Account WHEN Account THEN Name END FROM Opportunity",
        "MALFORMED_QUERY",
        "Account",
        "one object only",
    ),
    (
        "SELECT TYPEOF What WHEN Acount THEN Name END FROM Task",
        "MALFORMED_QUERY",
        "Acount",
        "did you mean `Account`?",
    ),
    ("SELECT Id FROM ContentDocumentLink", "MALFORMED_QUERY", "ContentDocumentLink", "must be filtered by"),
    (
        "SELECT Id FROM ContentDocumentLink WHERE LinkedEntityId != '001000000000001'",
        "MALFORMED_QUERY",
        "ContentDocumentLink",
        "must be filtered by",
    ),
];

#[test]
fn every_error_has_its_code_its_place_and_a_way_out() {
    for (text, code, place, said) in REFUSED {
        let found = errors(text);
        let Some(error) = found.first() else { panic!("{text} passed") };
        assert_eq!((error.code(), error.span.text(text)), (*code, *place), "{text}\n{error}");
        assert!(error.to_string().contains(said), "{text}\n got: {error}");
    }
}

#[test]
fn a_literal_of_another_type_is_answered_with_the_right_one() {
    for (condition, said) in [
        ("CloseDate = '2026-06-30'", "write 2026-06-30 instead of a string"),
        ("CloseDate >= 'THIS_QUARTER'", "write THIS_QUARTER instead of a string"),
        ("CloseDate = 2026-06-30T10:00:00Z", "write 2026-06-30 instead of a dateTime"),
        ("CreatedDate > 2026-06-30", "write 2026-06-30T00:00:00Z instead of a date"),
        ("CreatedDate > '2026-06-30'", "write 2026-06-30T00:00:00Z instead of a string"),
        ("Amount > '5,000'", "write a number without quotes"),
        ("Amount > '5000.50'", "write 5000.50 instead of a string"),
        ("IsClosed = 'TRUE'", "write true instead of a string"),
        ("Name = 42", "write '42' instead of a number"),
        ("AccountId = 42", "write an id in single quotes"),
        ("Amount = 'null'", "write a number"),
    ] {
        let text = format!("SELECT Id FROM Opportunity WHERE {condition}");
        let found = errors(&text);
        assert!(
            found.first().is_some_and(|error| error.to_string().contains(said)),
            "{text}\n got: {found:?}"
        );
    }
}

#[test]
fn the_rules_about_subqueries_in_where_are_kept() {
    let inner = "(SELECT AccountId FROM Opportunity)";
    for (condition, said) in [
        (format!("Id IN {inner} OR Name = 'x'"), "cannot stand beside OR"),
        (format!("NOT Id IN {inner}"), "cannot stand behind NOT"),
        (format!("Id IN {inner} AND Id IN {inner} AND Id IN {inner}"), "at most two"),
        (
            "Id IN (SELECT AccountId FROM Opportunity WHERE OwnerId IN (SELECT Id FROM User))".into(),
            "cannot contain another",
        ),
        ("Id IN (SELECT ParentId FROM Account)".into(), "which the outer query reads"),
        ("Id IN (SELECT WhatId FROM Task)".into(), "Task cannot be read"),
        ("Id IN (SELECT OwnerId FROM Opportunity)".into(), "different objects"),
        ("Id IN (SELECT Name FROM Opportunity)".into(), "`Name` is not an id"),
        ("Name IN (SELECT AccountId FROM Opportunity)".into(), "`Name` is not an id"),
        (
            "Owner.Id IN (SELECT OwnerId FROM Opportunity)".into(),
            "`Owner.Id` is not an id or reference of the object itself",
        ),
        ("Id IN (SELECT Bogus FROM Opportunity)".into(), "no field `Bogus`"),
    ] {
        let text = format!("SELECT Id FROM Account WHERE {condition}");
        let found = errors(&text);
        assert!(
            found.first().is_some_and(|error| error.to_string().contains(said)),
            "{text}\n got: {found:?}"
        );
    }
    let child = "SELECT Id, (SELECT Id FROM Contacts WHERE OwnerId IN (SELECT Id FROM User)) FROM Account";
    assert!(errors(child).iter().any(|error| error.to_string().contains("not in a child subquery")));
    let having =
        "SELECT COUNT(Id) FROM Opportunity GROUP BY AccountId HAVING AccountId IN (SELECT Id FROM Account)";
    assert!(errors(having).iter().any(|error| error.to_string().contains("HAVING")));
}

#[test]
fn all_errors_are_reported_at_once() {
    let found = errors("SELECT Nmae, Amuont FROM Opportunity WHERE StagName = 'x'");
    let said: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(said.len(), 3);
    assert!(
        said[0].contains("`Name`") && said[1].contains("`Amount`") && said[2].contains("`StageName`"),
        "{said:?}"
    );
}

#[test]
fn an_unknown_picklist_value_is_a_note_with_the_nearest_value() {
    let query = parse("SELECT Id FROM Opportunity WHERE StageName IN ('commit', 'Comit')").expect("query");
    let catalog = common::catalog();
    let checked = check(&query, &catalog).expect("passes");
    let [note] = checked.notes.as_slice() else { panic!("{:?}", checked.notes) };
    assert_eq!(
        note.to_string(),
        "`Comit` is not a value of Opportunity.StageName, so nothing matches it; did you mean `Commit`?"
    );
}

#[test]
fn objects_outside_the_catalog_are_not_guessed_at() {
    let query = parse("SELECT Campaign.Owner.Name, (SELECT Id FROM Assets) FROM Opportunity").expect("query");
    let catalog = common::catalog();
    assert!(check(&query, &catalog).is_err(), "Opportunity has no Assets");
    let query = parse("SELECT Campaign.Owner.Name FROM Opportunity").expect("query");
    let checked = check(&query, &catalog).expect("passes");
    assert_eq!(
        checked.notes,
        [Note::Unchecked { path: "Campaign.Owner.Name".into(), object: "Campaign".into() }]
    );
    assert!(checked.objects.contains(&"Campaign"), "a policy must see the object all the same");
}

#[test]
fn every_mentioned_field_is_listed_for_the_policy() {
    let text = "SELECT Name, Account.Name, (SELECT Subject FROM Tasks WHERE WhoId = null) FROM Opportunity \
                WHERE Amount > 5 AND AccountId IN (SELECT Id FROM Account WHERE AnnualRevenue > 1) ORDER BY CloseDate";
    let query = parse(text).expect("query");
    let catalog = common::catalog();
    let checked = check(&query, &catalog).expect("passes");
    let mentions: Vec<String> = checked
        .mentions
        .iter()
        .map(|mention| format!("{} {}.{}", mention.clause.name(), mention.object, mention.name))
        .collect();
    assert_eq!(
        mentions,
        [
            "SELECT Opportunity.Name",
            "SELECT Opportunity.AccountId",
            "SELECT Account.Name",
            "SELECT Task.Subject",
            "WHERE Task.WhoId",
            "WHERE Opportunity.Amount",
            "WHERE Opportunity.AccountId",
            "SELECT Account.Id",
            "WHERE Account.AnnualRevenue",
            "ORDER BY Opportunity.CloseDate",
        ]
    );
    assert_eq!(checked.objects, ["Opportunity", "Account", "Task"]);
    assert!(checked.mentions.iter().any(|mention| mention.clause == Clause::OrderBy));
}

#[test]
fn fields_functions_and_typeof_hide_no_field_from_the_policy() {
    let catalog = common::catalog();
    let mentioned = |text: &str, name: &str| {
        let query = parse(text).expect("query");
        check(&query, &catalog).expect(text).mentions.iter().any(|mention| mention.name == name)
    };
    assert!(mentioned("SELECT FIELDS(ALL) FROM Account LIMIT 1", "AnnualRevenue"));
    assert!(mentioned("SELECT TYPEOF What WHEN Opportunity THEN Amount END FROM Task", "Amount"));
    assert!(mentioned(
        "SELECT COUNT(Id) FROM Opportunity GROUP BY StageName HAVING MAX(Amount) > 5",
        "Amount"
    ));
    assert!(mentioned("SELECT Id FROM Opportunity WHERE CALENDAR_YEAR(CloseDate) = 2026", "CloseDate"));
}

#[test]
fn a_path_resolves_to_its_hops_for_whoever_compiles_it() {
    let catalog = common::catalog();
    let task = catalog.object("Task").expect("Task");
    let resolved = resolve_path(&catalog, task, "What.Name").expect("resolves");
    assert!(resolved.hops[0].is_polymorphic());
    assert_eq!(resolved.hops[0].field.name, "WhatId");
    assert_eq!(resolved.object.name, "Name");
    let opportunity = catalog.object("Opportunity").expect("Opportunity");
    let resolved = resolve_path(&catalog, opportunity, "Account.Owner.Name").expect("resolves");
    let hops: Vec<_> = resolved.hops.iter().map(|hop| (&*hop.field.name, &*hop.target.name)).collect();
    assert_eq!(hops, [("AccountId", "Account"), ("OwnerId", "User")]);
    assert!(resolve_path(&catalog, opportunity, "Account.Bogus").is_err());
}

#[test]
fn a_long_query_full_of_mistakes_is_told_the_first_of_them() {
    let fields: Vec<String> = (0..10_000).map(|n| format!("f{n}")).collect();
    let errors = errors(&format!("SELECT {} FROM Opportunity", fields.join(",")));
    assert_eq!(errors.len(), soql::check::MAX_ERRORS);
    assert_eq!(errors[0].to_string(), "no field `f0` on Opportunity");
}
