//! Which texts are SOQL, how they are printed, and what is said about the others.
//!
//! Both tables agree with Salesforce's own published parser, except where a comment says otherwise.

use soql::error::Syntax;
use soql::{ErrorKind, MAX_DEPTH, MAX_LENGTH, parse};

/// Texts that are in canonical form already.
const CANONICAL: &[&str] = &[
    "SELECT Id FROM Account",
    "SELECT Id, Name, Owner.Manager.Name FROM Account",
    "SELECT Id FROM Account a, a.Owner o WHERE o.Name = 'x'",
    "SELECT Id FROM Contact c, c.Account a, a.Owner.Manager m USING SCOPE mine",
    "SELECT COUNT() FROM Account LIMIT 5 OFFSET 3",
    "SELECT COUNT(Id) c, Name n FROM Account GROUP BY Name HAVING COUNT(Id) > 1 AND AVG(X) < 3",
    "SELECT Name n FROM Account",
    "SELECT COUNT_DISTINCT(A) a, GROUPING(B) FROM Account GROUP BY ROLLUP(B) ORDER BY GROUPING(B)",
    "SELECT A FROM Account GROUP BY CUBE(A, CALENDAR_YEAR(CreatedDate))",
    "SELECT FIELDS(ALL) FROM Account LIMIT 200",
    "SELECT FORMAT(convertCurrency(Amount)) c, FORMAT(MIN(CloseDate)), toLabel(a.b.c) FROM Opportunity",
    "SELECT TYPEOF What WHEN Account THEN Phone, Name WHEN Opportunity THEN Amount ELSE Name END FROM Event",
    "SELECT Id, (SELECT TYPEOF What WHEN Account THEN Phone END FROM Events) FROM Account",
    "SELECT Id, (SELECT Id FROM Contacts c WHERE c.Name = 'x' ORDER BY Name LIMIT 5 OFFSET 1) FROM Account",
    "SELECT (SELECT Id, (SELECT Id FROM Cases) FROM Contacts) FROM Account",
    "SELECT Id FROM Account ORDER BY Name ASC NULLS LAST, DISTANCE(Loc__c, GEOLOCATION(1.0, -2), 'mi') DESC",
    "SELECT Id FROM Account WHERE DISTANCE(Loc__c, GEOLOCATION(1, 2), 'km') < 20",
    "SELECT Id FROM Account WHERE (A = 1 AND B = 2) OR C = 3",
    "SELECT Id FROM Account WHERE NOT (A = 1 AND B = 2)",
    "SELECT Id FROM Account WHERE (NOT A = 1) AND (NOT B LIKE 'x%')",
    "SELECT Id FROM Account WHERE A IN (1, 'a', null, -5, 2.5, true, TODAY, LAST_N_DAYS:3, USD3)",
    "SELECT Id FROM Account WHERE A NOT IN (SELECT AccountId FROM Opportunity WHERE B = 1)",
    "SELECT Id FROM Account WHERE A IN (SELECT Id FROM Faq__kav WITH DATA CATEGORY Geo__c BELOW usa__c)",
    "SELECT Id FROM Account WHERE A INCLUDES ('a;b', 'c') AND B EXCLUDES ('d')",
    "SELECT Id FROM Account WHERE CALENDAR_YEAR(convertTimezone(CreatedDate)) = 2020",
    r"SELECT Id FROM Account WHERE A = 'it\'s \\ \n' AND B LIKE '\_100\%%'",
    "SELECT Id FROM Account WHERE A = '' AND B = 'INSERT INTO x; -- /* FOR VIEW'",
    "SELECT Id FROM Account WHERE A = 2026-06-30 AND B = 2026-06-30T12:00:00Z AND C = 17:30:00.000Z",
    "SELECT Id FROM Account WHERE A = 99999999999999999999999 AND B = USD5000.50",
    "SELECT Id FROM Account WITH DATA CATEGORY Geo__c ABOVE usa__c AND P__c AT (a__c, b__c) WITH USER_MODE",
    "SELECT Id FROM Account WHERE A = 1 WITH SECURITY_ENFORCED GROUP BY Id ORDER BY Id LIMIT 1",
    "SELECT Id FROM Account LIMIT 5 OFFSET 2 FOR VIEW UPDATE TRACKING, VIEWSTAT",
    // Keywords that are names as well.
    "SELECT Id, Name FROM Order",
    "SELECT TYPEOF FROM When",
    "SELECT Group, Order, Case, Fields, Count, Offset, End, TYPEOF FROM Group",
    "SELECT Id offset FROM Account offset OFFSET 5",
    "SELECT a.limit, limit.a FROM Account",
    "SELECT Update__c, Delete_Me__c FROM Insert__c",
];

#[test]
fn canonical_texts_are_read_and_printed_to_the_letter() {
    for text in CANONICAL {
        match parse(text) {
            Ok(query) => assert_eq!(query.to_string(), *text),
            Err(error) => panic!("{}", error.with_snippet(text)),
        }
    }
}

#[test]
fn spelling_and_spacing_are_made_canonical() {
    for (written, printed) in [
        ("select\tid\r\nfrom account", "SELECT id FROM account"),
        ("SELECT Id FROM Account AS a", "SELECT Id FROM Account a"),
        ("SELECT Id FROM A WHERE x<>1", "SELECT Id FROM A WHERE x != 1"),
        ("SELECT Id FROM A WHERE x < = 1", "SELECT Id FROM A WHERE x <= 1"),
        ("SELECT Id FROM A WHERE x=+05", "SELECT Id FROM A WHERE x = 05"),
        (
            "SELECT Id FROM A WHERE x=- 5AND y='a'AND z=1",
            "SELECT Id FROM A WHERE x = -5 AND y = 'a' AND z = 1",
        ),
        ("SELECT Id FROM A WHERE (((x=1)))", "SELECT Id FROM A WHERE x = 1"),
        ("SELECT Id FROM A WHERE NOT(x=1)", "SELECT Id FROM A WHERE NOT x = 1"),
        ("SELECT Id FROM A WHERE x = last_n_days : 7", "SELECT Id FROM A WHERE x = LAST_N_DAYS:7"),
        ("SELECT Id FROM A WHERE x > usd5", "SELECT Id FROM A WHERE x > USD5"),
        (
            "SELECT Id FROM A WHERE x = 2026-06-30t01:00:00.000+02:00",
            "SELECT Id FROM A WHERE x = 2026-06-29T23:00:00Z",
        ),
        (r"SELECT Id FROM A WHERE x = '\u00e9\N\x'", ""),
        (r"SELECT Id FROM A WHERE x = '\u00e9\N'", r"SELECT Id FROM A WHERE x = 'é\n'"),
        ("SELECT Id FROM A LIMIT 99999999999999999999", "SELECT Id FROM A LIMIT 18446744073709551615"),
        ("SELECT count (Id), FIELDS ( all ) FROM A", "SELECT COUNT(Id), FIELDS(ALL) FROM A"),
    ] {
        let read = parse(written).map(|query| query.to_string());
        assert_eq!(read.unwrap_or_default(), printed, "{written}");
    }
}

#[test]
fn every_date_literal_is_known_with_and_without_its_number() {
    let periods = ["WEEK", "MONTH", "QUARTER", "YEAR", "FISCAL_QUARTER", "FISCAL_YEAR"];
    let plain = periods.iter().flat_map(|p| [format!("LAST_{p}"), format!("THIS_{p}"), format!("NEXT_{p}")]);
    let days = ["YESTERDAY", "TODAY", "TOMORROW", "LAST_90_DAYS", "NEXT_90_DAYS"].map(String::from);
    let counted: Vec<String> = ["DAY"]
        .iter()
        .chain(&periods)
        .flat_map(|p| [format!("LAST_N_{p}S"), format!("NEXT_N_{p}S"), format!("N_{p}S_AGO")])
        .collect();
    for literal in plain.chain(days).chain(counted.iter().map(|name| format!("{name}:7"))) {
        let text = format!("SELECT Id FROM A WHERE x = {literal}");
        assert_eq!(parse(&text).map(|query| query.to_string()), Ok(text));
    }
    for name in counted {
        let error = parse(&format!("SELECT Id FROM A WHERE x = {name}")).expect_err("a number is missing");
        assert!(matches!(error.kind, ErrorKind::Syntax(Syntax::DateLiteralWantsNumber { .. })), "{error}");
    }
    for wrong in ["TODAY:1", "LAST_DAY", "LAST_N_DAYS:-7", "LAST_N_DAYS:x", "LAST_N_WEEK:1"] {
        assert!(parse(&format!("SELECT Id FROM A WHERE x = {wrong}")).is_err(), "{wrong}");
    }
}

/// Texts with a part of what is said about each.
const REFUSED: &[(&str, &str)] = &[
    ("", "empty"),
    ("  \n ", "empty"),
    ("SELEKT Id FROM A", "expected SELECT, found `SELEKT`; did you mean `SELECT`?"),
    ("INSERT INTO Account VALUES (1)", "`INSERT` is not read here"),
    ("update Account SET Name = 'x'", "`update` is not read here"),
    ("DELETE FROM Account", "`DELETE` is not read here"),
    ("FIND {x} RETURNING Account", "`FIND` is not read here"),
    ("SELECT Id FROM Account WHERE Name IS NULL", "write `= null`"),
    ("SELECT Id FROM Account WHERE Amount BETWEEN 1 AND 2", "write `field >= low"),
    ("SELECT COUNT(Id) AS n FROM Account", "directly behind the function"),
    ("SELECT Id FROM Account a JOIN Contact c ON a.Id = c.AccountId", "no JOIN"),
    ("SELECT Id FROM Account LEFT JOIN Contact", "no LEFT"),
    ("SELECT Id FROM Account UNION SELECT Id FROM Contact", "ask twice"),
    ("SELECT Id FROM Account WHERE EXISTS (SELECT Id FROM Contact)", "no EXISTS"),
    ("SELECT * FROM Account", "no `*`"),
    ("SELECT COUNT(*) FROM Account", "COUNT takes one field"),
    ("SELECT Id, FROM Account", "`FROM` is a reserved word"),
    ("SELECT FROM Account", "`FROM` is a reserved word"),
    ("SELECT Id FORM Account", "expected `,` or FROM, found `FORM`; did you mean `FROM`?"),
    ("SELECT Id Name Foo FROM Account", "expected FROM, found `Foo`"),
    ("SELECT Id FROM Account WHER Name = 'x'", "found `WHER`; did you mean `WHERE`?"),
    ("SELECT Id FROM Account LIMTI 5", "did you mean `LIMIT`?"),
    ("SELECT Id FROM Account WHERE", "the query ends where a field is expected"),
    ("SELECT Id FROM", "the query ends where an object is expected"),
    ("SELECT Id FROM Account WHERE A = 1 AND B = 2 OR C = 3", "AND and OR stand side by side"),
    ("SELECT Id FROM Account WHERE NOT A = 1 AND B = 2", "NOT stands side by side"),
    ("SELECT Id FROM Account WHERE B = 2 AND NOT A = 1", "NOT stands side by side"),
    ("SELECT Id FROM Account WHERE A NOT LIKE 'x'", "no NOT LIKE"),
    ("SELECT Id FROM Account WHERE A = foo", "`foo` is no value"),
    ("SELECT Id FROM Account WHERE A = USD5.5UPDATE TRACKING", "`USD5.5UPDATE` is no value"),
    ("SELECT Id FROM Account WHERE A = TODDAY", "did you mean `TODAY`?"),
    ("SELECT Id FROM Account WHERE A = \"x\"", "single quotes"),
    ("SELECT Id FROM Account WHERE A = 'it''s'", "expected the end of the query"),
    ("SELECT Id FROM Account WHERE A = 'x", "no end"),
    ("SELECT Id FROM Account WHERE A = 'x\ny'", "line break"),
    (r"SELECT Id FROM Account WHERE A = 'x\q'", r"`\q` is no escape"),
    (r"SELECT Id FROM Account WHERE A = 'x\_'", r"`\_` is no escape"),
    (r"SELECT Id FROM Account WHERE A IN ('\%')", r"`\%` is no escape"),
    (r"SELECT Id FROM Account WHERE A = '\u12G4'", r"`\u12G4` is no escape"),
    // Half a character; the published parser takes it.
    (r"SELECT Id FROM Account WHERE A = '\uD800'", r"`\uD800` is no escape"),
    ("SELECT Id FROM Account WHERE A = :ids", "binds an Apex variable"),
    ("SELECT Id FROM Account LIMIT :n", "binds an Apex variable"),
    ("SELECT Id FROM Account -- x", "no comments"),
    ("SELECT /* x */ Id FROM Account", "no comments"),
    ("SELECT Id FROM Account // x", "no comments"),
    ("SELECT\u{a0}Id FROM Account", "NBSP"),
    ("\u{feff}SELECT Id FROM Account", "BOM"),
    ("SELECT Id\0 FROM Account", "NUL"),
    ("SELECT Id FROM Account WHERE A = \u{2018}x\u{2019}", "typographic quote"),
    ("SELECT Id FROM Account ALL ROWS", "ALL ROWS"),
    ("SELECT Id FROM Account LIMIT 5 ALL ROWS", "ALL ROWS"),
    ("SELECT Id FROM Account FOR UPDATE", "FOR UPDATE"),
    ("SELECT Id FROM Account;", "no `;` at its end"),
    ("SELECT Id FROM Account; DELETE FROM Account", "only one statement"),
    ("SELECT Id FROM Account OFFSET 5 LIMIT 5", "LIMIT stands too late"),
    ("SELECT Id FROM Account LIMIT 5 WHERE A = 1", "WHERE stands too late"),
    ("SELECT Id FROM Account HAVING COUNT(Id) > 1", "HAVING stands too late"),
    ("SELECT Id FROM Account GROUP BY X WITH USER_MODE", "WITH stands too late"),
    ("SELECT Id FROM Account WITH SECURITY_ENFORCE", "did you mean `SECURITY_ENFORCED`?"),
    ("SELECT Id FROM Account LIMIT 5.0", "whole number"),
    // The published parser leaves these numbers, dates and names to later checks.
    ("SELECT Id FROM Account LIMIT -5", "cannot be negative"),
    ("SELECT Id FROM Account WHERE A = 2026-02-30", "not a date"),
    ("SELECT Id FROM Account WHERE A = 1066-10-14", "not a date"),
    ("SELECT Id FROM Account WHERE A = 2026-01-01T00:00:00", "not a dateTime"),
    ("SELECT Id FROM Account WHERE A = 17:30:00", "not a time"),
    ("SELECT Id FROM Account WHERE A = 2026-01-01T00:00:00+02", "not a dateTime"),
    ("SELECT Id FROM Account WHERE A > 5e3", "expected the end of the query"),
    ("SELECT foo(Id) FROM Account", "no function `foo`"),
    ("SELECT MAXX(Id) FROM Account", "did you mean `MAX`?"),
    ("SELECT MAX() FROM Account", "expected a field"),
    ("SELECT COUNT(), Id FROM Account", "COUNT() stands alone"),
    ("SELECT Id FROM Account GROUP BY Id HAVING COUNT() > 1", "expected a field"),
    ("SELECT Id FROM Account GROUP BY Id ORDER BY COUNT()", "expected a field"),
    ("SELECT COUNT() c FROM Account", "COUNT() takes no alias"),
    ("SELECT FIELDS(FOO) FROM Account", "not `FOO`"),
    ("SELECT (SELECT Id FROM Contacts) x FROM Account", "takes no alias"),
    ("SELECT FORMAT(convertCurrency(MAX(a))) FROM Account", "FORMAT takes a field, or a function of a field"),
    (
        "SELECT FORMAT(DISTANCE(a, GEOLOCATION(1, 2), 'mi')) FROM Account",
        "FORMAT takes a field, or a function",
    ),
    ("SELECT DISTANCE(a, b, 'mi') FROM Account", "expected GEOLOCATION"),
    ("SELECT Id FROM Account WHERE DISTANCE(a, GEOLOCATION(1, 2), 'mi') IN (1)", "expected an operator"),
    (
        "SELECT Id FROM Account GROUP BY DISTANCE(a, GEOLOCATION(1, 2), 'mi')",
        "expected a field or a date function",
    ),
    ("SELECT Id FROM Account WHERE A IN ()", "expected a value"),
    ("SELECT Id FROM Account WHERE A IN (SELECT Id, Name FROM B)", "a second field cannot stand"),
    ("SELECT Id FROM Account WHERE A IN (SELECT Id FROM B LIMIT 1)", "LIMIT cannot stand"),
    ("SELECT Id FROM Account WHERE A IN (SELECT Id FROM B WITH USER_MODE)", "WITH cannot stand"),
    ("SELECT Id FROM Account WHERE A IN (SELECT Id FROM B GROUP BY C)", "GROUP BY cannot stand"),
    ("SELECT TYPEOF What ELSE Name END FROM Event", "`ELSE`"),
    ("SELECT a. FROM Account", "`.`"),
    ("(SELECT Id FROM Account)", "expected SELECT"),
];

#[test]
fn what_the_platform_refuses_is_refused_by_name() {
    for (text, said) in REFUSED {
        match parse(text) {
            Ok(query) => panic!("{text}\n was read as {query}"),
            Err(error) => {
                assert!(error.to_string().contains(said), "{text}\n got: {error}");
                assert_eq!(error.code(), "MALFORMED_QUERY");
            }
        }
    }
}

#[test]
fn an_error_shows_the_place_under_the_line() {
    let text = "SELECT Id\nFROM Account WHER Name = 'x'";
    let error = parse(text).expect_err("mistyped");
    assert_eq!(
        error.with_snippet(text),
        "expected the next clause, found `WHER`; did you mean `WHERE`?\n  \
         FROM Account WHER Name = 'x'\n               ^^^^ line 2, column 14"
    );
}

#[test]
fn nesting_and_length_have_bounds_and_the_stack_holds() {
    let nested =
        |depth: usize| format!("SELECT Id FROM A WHERE {}x = 1{}", "(".repeat(depth), ")".repeat(depth));
    assert!(parse(&nested(MAX_DEPTH - 10)).is_ok());
    for hostile in [
        nested(MAX_DEPTH),
        nested(49_000),
        "SELECT (".repeat(12_000),
        format!("SELECT {}", "FORMAT(".repeat(14_000)),
        format!("SELECT Id FROM A WHERE {}", "NOT (".repeat(19_000)),
        format!("SELECT Id FROM A WHERE x IN {}", "(SELECT Id FROM A WHERE x IN ".repeat(3_000)),
    ] {
        let error = parse(&hostile).expect_err("too deep");
        assert!(matches!(error.kind, ErrorKind::Syntax(Syntax::TooDeep { .. })), "{error}");
    }
    let padded = |length: usize| format!("SELECT Id FROM A WHERE x = '{}'", "é".repeat(length - 29));
    assert!(parse(&padded(MAX_LENGTH)).is_ok());
    let error = parse(&padded(MAX_LENGTH + 1)).expect_err("too long");
    assert_eq!(error.kind, ErrorKind::Syntax(Syntax::TooLong { length: MAX_LENGTH + 1 }));
}

#[test]
fn spans_point_at_what_was_written() {
    let text = "SELECT Account.Owner.Name FROM Opportunity WHERE Amount > 5";
    let query = parse(text).expect("query");
    assert_eq!(query.span.text(text), text);
    let soql::ast::SelectItem::Expr { expr: soql::ast::Expr::Field(path), .. } = &query.select[0] else {
        panic!("a field");
    };
    assert_eq!(path.part_span(1).text(text), "Owner");
    assert_eq!(query.filter.expect("filter").span().text(text), "Amount > 5");
}
