//! SOSL: what a search finds, in which shape, and how it is refused.

use reqwest::Method;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};

use crate::org::{Answer, Org, form};

impl Org {
    async fn search(&self, sosl: &str) -> Answer {
        self.get(&format!("/search?{}", form(&[("q", sosl)]))).await
    }

    /// The names of what a search finds.
    async fn found(&self, sosl: &str) -> Vec<String> {
        names(&self.search(sosl).await)
    }
}

fn names(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{answer:?}");
    let records = answer.body["searchRecords"].as_array().expect("records");
    records.iter().map(|record| record["Name"].as_str().unwrap_or_default().to_owned()).collect()
}

/// An org with two accounts and two people whose words occur nowhere in the made-up records.
async fn org() -> Org {
    let org = Org::start().await;
    org.create("Account", json!({"Name": "Quibble & Snick", "Phone": "(415) 901-7000"})).await;
    org.create("Account", json!({"Name": "Zyxwave Quibbler", "Description": "makers of fine vorpals"})).await;
    org.create(
        "Contact",
        json!({"FirstName": "Ovid", "LastName": "Quibble", "Email": "ovid.q@zyxmail.test"}),
    )
    .await;
    org.create("Lead", json!({"LastName": "Vorpal", "Company": "Quibble Ltd", "Intake_Source__c": "Web"}))
        .await;
    org
}

#[tokio::test]
async fn a_search_answers_ids_of_every_object_unless_returning_names_some() {
    let org = org().await;
    let answer = org.search("FIND {quibble}").await;
    let records = answer.body["searchRecords"].as_array().expect("records");
    let types: Vec<&str> =
        records.iter().map(|record| record["attributes"]["type"].as_str().expect("a type")).collect();
    assert_eq!(types, ["Account", "Contact", "Lead"]);
    let id = records[0]["Id"].as_str().expect("an id");
    let url = format!("/services/data/v60.0/sobjects/Account/{id}");
    assert_eq!(records[0], json!({"attributes": {"type": "Account", "url": url}, "Id": id}));

    let answer =
        org.search("find {QUIBBLE} in name fields returning Lead(Company), Account(Name, Phone)").await;
    let records = answer.body["searchRecords"].as_array().expect("records");
    assert_eq!(records.len(), 2);
    assert_eq!(records[0]["Company"], "Quibble Ltd");
    assert_eq!(records[1]["Phone"], "(415) 901-7000");
    assert!(records[1].get("Id").is_none(), "only the fields that were asked for");

    let old = org
        .request(Method::GET, &format!("/services/data/v36.0/search?{}", form(&[("q", "FIND {quibble}")])));
    let old = Answer::of(old.bearer_auth(&org.running.access_token)).await;
    assert!(old.body.is_array(), "before v37 the records stood alone: {old:?}");
}

#[tokio::test]
async fn words_wildcards_phrases_and_groups_decide_what_is_found() {
    let org = org().await;
    for (sosl, expected) in [
        ("FIND {quibble} RETURNING Account(Name)", vec!["Quibble & Snick"]),
        (
            "FIND {quibble*} RETURNING Account(Name ORDER BY Name)",
            vec!["Quibble & Snick", "Zyxwave Quibbler"],
        ),
        ("FIND {quibble?} RETURNING Account(Name)", vec!["Zyxwave Quibbler"]),
        ("FIND {\"quibble snick\"} RETURNING Account(Name)", vec!["Quibble & Snick"]),
        ("FIND {\"snick quibble\"} RETURNING Account(Name)", vec![]),
        ("FIND {quibble \\& snick} RETURNING Account(Name)", vec!["Quibble & Snick"]),
        ("FIND {quibble* AND NOT zyxwave} RETURNING Account(Name)", vec!["Quibble & Snick"]),
        (
            "FIND {zyxwave OR snick} IN NAME FIELDS RETURNING Account(Name ORDER BY Name DESC)",
            vec!["Zyxwave Quibbler", "Quibble & Snick"],
        ),
        ("FIND {vorpals} RETURNING Account(Name)", vec!["Zyxwave Quibbler"]),
        ("FIND {vorpals} IN NAME FIELDS RETURNING Account(Name)", vec![]),
        ("FIND {4159017000} IN PHONE FIELDS RETURNING Account(Name)", vec!["Quibble & Snick"]),
        ("FIND {ovid.q@zyxmail.test} IN EMAIL FIELDS RETURNING Contact(Name)", vec!["Ovid Quibble"]),
        ("FIND {ovid} IN PHONE FIELDS RETURNING Contact(Name)", vec![]),
        ("FIND {ovid quibble} RETURNING Contact(Name)", vec!["Ovid Quibble"]),
        ("FIND {quibble*} RETURNING Account(Name WHERE Name LIKE 'Z%')", vec!["Zyxwave Quibbler"]),
        ("FIND {quibble*} RETURNING Account(Name ORDER BY Name LIMIT 1 OFFSET 1)", vec!["Zyxwave Quibbler"]),
        (
            "FIND {quibble*} RETURNING Account(Name), Contact(Name) LIMIT 2",
            vec!["Quibble & Snick", "Zyxwave Quibbler"],
        ),
        (
            "FIND {quibble} RETURNING Account(Name WHERE Name != 'a)b\\'(') WITH SPELL_CORRECTION = false",
            vec!["Quibble & Snick"],
        ),
    ] {
        let mut found = org.found(sosl).await;
        if !sosl.contains("ORDER BY") {
            found.sort();
        }
        assert_eq!(found, expected, "{sosl}");
    }
    let deleted = org.search("FIND {zyxwave}").await.body["searchRecords"][0]["Id"].clone();
    org.delete(&format!("/sobjects/Account/{}", deleted.as_str().expect("an id"))).await;
    assert_eq!(org.search("FIND {zyxwave}").await.body["searchRecords"], json!([]));
}

#[tokio::test]
async fn one_object_gives_at_most_250_records_unless_it_is_filtered_or_sorted() {
    let org = Org::start().await;
    for _ in 0..2 {
        let account = json!({"attributes": {"type": "Account"}, "Name": "Brillig"});
        let records = vec![account; 200];
        assert_eq!(org.post("/composite/sobjects", json!({"records": records})).await.status, 200);
    }
    for (sosl, expected) in [
        ("FIND {brillig} RETURNING Account(Name)", 250),
        ("FIND {brillig} RETURNING Account(Name ORDER BY Name)", 400),
        ("FIND {brillig} RETURNING Account(Name WHERE Name != null)", 400),
        ("FIND {brillig} RETURNING Account(Name WHERE Name != null) LIMIT 7", 7),
    ] {
        assert_eq!(org.found(sosl).await.len(), expected, "{sosl}");
    }
}

#[tokio::test]
async fn searches_are_refused_in_the_platforms_words() {
    let org = Org::start().await;
    let no_term = "No search term found. The search term must be enclosed in braces.";
    for sosl in ["", "FIND", "FIND acme", "FIND {}", "SELECT Id FROM Account"] {
        assert_eq!(org.search(sosl).await.error(), (400, "MALFORMED_SEARCH", no_term), "{sosl}");
    }
    for (sosl, code, message) in [
        (
            "FIND {John|jane_gray@uoa.edu} RETURNING Contact",
            "MALFORMED_SEARCH",
            "\nFIND {John|jane_gray@uoa.edu} RETURNING Contact\n         ^\nERROR at Row:1:Column:10\nline 1:10 mismatched \
             character '|' expecting '}'",
        ),
        (
            "FIND {name} IN ALL TYPE RETURNING Account(name)",
            "MALFORMED_SEARCH",
            "\nFIND {name} IN ALL TYPE RETURNING Account(name)\n                  ^\nERROR at Row:1:Column:19\nMalformed \
             search token: TYPE",
        ),
        ("FIND {g}", "INVALID_SEARCH", "search term must be longer than one character: g"),
    ] {
        assert_eq!(org.search(sosl).await.error(), (400, code, message));
    }
    for (sosl, code, part) in [
        ("FIND {acme} RETURNING FooBar", "INVALID_TYPE", "sObject type 'FooBar' is not supported."),
        (
            "FIND {acme} RETURNING Contact(fooBar)",
            "INVALID_FIELD",
            "No such column 'fooBar' on entity 'Contact'.",
        ),
        ("FIND {acme} RETURNING OpportunityHistory", "INVALID_TYPE_FOR_OPERATION", "does not support search"),
        ("FIND {acme} RETURNING Account(WHERE Name = 'x')", "MALFORMED_SEARCH", "unexpected token: 'WHERE'"),
        ("FIND {acme} RETURNING Account(Name", "MALFORMED_SEARCH", "unexpected token: '<EOF>'"),
        ("FIND {acme} RETURNING Account(COUNT(Id))", "MALFORMED_SEARCH", "only fields"),
        ("FIND {acme} RETURNING Account(Name WITH USER_MODE)", "MALFORMED_SEARCH", "only fields"),
        ("FIND {acme} RETURNING Account, Account", "MALFORMED_SEARCH", "duplicate"),
        ("FIND {acme} RETURNING Account(Id OFFSET 1), Lead", "MALFORMED_SEARCH", "OFFSET"),
        ("FIND {acme} RETURNING Account(Id OFFSET 2001)", "NUMBER_OUTSIDE_VALID_RANGE", "2000"),
        ("FIND {acme} RETURNING Account(Id USING ListView=Mine)", "FUNCTIONALITY_NOT_ENABLED", "ListView"),
        ("FIND {acme} LIMIT many", "MALFORMED_SEARCH", "unexpected token: 'many'"),
        ("FIND {acme} LIMIT 1 more", "MALFORMED_SEARCH", "unexpected token: 'more'"),
    ] {
        let answer = org.search(sosl).await;
        let (status, found, message) = answer.error();
        assert_eq!((status, found), (400, code), "{sosl}: {message}");
        assert!(message.contains(part), "{sosl}: {message}");
    }
    // The place is that in the search, not that in the query within.
    let answer = org.search("FIND {acme} RETURNING Contact(LastName, fooBar)").await;
    assert!(answer.error().2.contains("ERROR at Row:1:Column:41"), "{answer:?}");
    assert_eq!(org.post("/search", json!({"q": "FIND {acme}"})).await.status, 405);
}

#[tokio::test]
async fn a_parameterized_search_takes_its_parameters_from_the_url_or_the_body() {
    let org = org().await;
    let url = form(&[
        ("q", "quibble*"),
        ("sobject", "Account"),
        ("sobject", "Lead"),
        ("fields", "Id,Name"),
        ("Account.where", "Name LIKE 'Z%'"),
        ("in", "NAME"),
    ]);
    let by_url = org.get(&format!("/parameterizedSearch/?{url}")).await;
    assert_eq!(names(&by_url), ["Zyxwave Quibbler", "Vorpal"]);
    let body = json!({
        "q": "quibble*", "in": "NAME", "fields": ["Id", "Name"], "overallLimit": "10",
        "sobjects": [{"name": "Account", "where": "Name LIKE 'Z%'", "orderBy": "Name DESC NULLS_LAST", "limit": 1},
                     {"name": "Lead"}],
    });
    let by_body = org.post("/parameterizedSearch", body).await;
    assert_eq!(by_body.body, by_url.body);
    let ids = org.get(&format!("/parameterizedSearch?{}", form(&[("q", "zyxwave")]))).await;
    assert_eq!(ids.body["searchRecords"].as_array().map(Vec::len), Some(1));
    assert!(ids.body["searchRecords"][0].get("Name").is_none());

    let unknown = org.post("/parameterizedSearch", json!({"q": "acme", "objects": []})).await;
    assert_eq!(unknown.error().1, "JSON_PARSER_ERROR");
    let nothing = org.get("/parameterizedSearch").await;
    assert_eq!(nothing.error().1, "MALFORMED_SEARCH");
    let field = org.get("/parameterizedSearch?q=acme&sobject=Account&fields=Nope__c").await;
    assert_eq!(field.error().1, "INVALID_FIELD");
    assert!(matches!(org.get("/parameterizedSearch?q=acme&Lead.limit=3").await.status, 400));
}

#[tokio::test]
async fn what_a_search_is_given_is_never_sql() {
    let org = org().await;
    for sosl in [
        "FIND {qqzz\\' OR 1=1 \\-\\-} RETURNING Account(Name)",
        "FIND {quibble%zz} RETURNING Account(Name)",
        "FIND {quibble__zz} RETURNING Account(Name)",
    ] {
        let answer = org.search(sosl).await;
        assert!(
            answer.status == 400 || answer.body["searchRecords"] == Value::Array(Vec::new()),
            "{sosl}: {answer:?}"
        );
    }
}

#[tokio::test]
async fn a_search_neither_looks_at_nor_shows_what_the_user_may_not_read() {
    let mut org = org().await;
    let by_email = "FIND {ovid.q@zyxmail.test} RETURNING Contact(Name)";
    assert_eq!(org.found(by_email).await, ["Ovid Quibble"]);
    org.act_as(NARROW_USERNAME);
    assert_eq!(org.found("FIND {ovid} RETURNING Contact(Name)").await, ["Ovid Quibble"]);
    assert_eq!(
        org.found(by_email).await,
        Vec::<String>::new(),
        "a hidden field must not be guessed by searching"
    );
    let hidden = org.search("FIND {ovid} RETURNING Contact(Name, Email)").await;
    assert_eq!((hidden.error().0, hidden.error().1), (400, "INVALID_FIELD"));
    let account = "FIND {zyxwave} RETURNING Account(AnnualRevenue)";
    assert_eq!(org.search(account).await.error().1, "INVALID_FIELD");
}
