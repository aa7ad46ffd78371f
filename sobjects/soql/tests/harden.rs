//! What is changed before a query is sent, and what is never sent.

use soql::ast::{Condition, Expr, ForClause, Members, Membership, SelectItem, Span, Spanned, Update, With};
use soql::build::Select;
use soql::{Enforcement, Hardening, Note, harden, parse, parse_statement};

fn hardened(text: &str, hardening: &Hardening) -> (String, Vec<String>) {
    let mut query = parse(text).expect(text);
    let notes = harden(&mut query, hardening).unwrap_or_else(|error| panic!("{text}: {error}"));
    (query.to_string(), notes.iter().map(ToString::to_string).collect())
}

fn with(enforcement: Enforcement) -> Hardening {
    Hardening { enforcement: Some(enforcement), ..Hardening::default() }
}

#[test]
fn limit_is_capped_at_its_place() {
    for (written, sent) in [
        ("SELECT Id FROM A", "SELECT Id FROM A LIMIT 200"),
        ("SELECT Id FROM A OFFSET 10", "SELECT Id FROM A LIMIT 200 OFFSET 10"),
        ("SELECT Id FROM A LIMIT 201 OFFSET 10", "SELECT Id FROM A LIMIT 200 OFFSET 10"),
        ("SELECT Id FROM A LIMIT 99999999999999999999", "SELECT Id FROM A LIMIT 200"),
        ("SELECT Id FROM A LIMIT 200", "SELECT Id FROM A LIMIT 200"),
        ("SELECT Id FROM A LIMIT 5", "SELECT Id FROM A LIMIT 5"),
        ("SELECT Id FROM A LIMIT 0", "SELECT Id FROM A LIMIT 0"),
        ("SELECT A, COUNT(Id) FROM A GROUP BY A", "SELECT A, COUNT(Id) FROM A GROUP BY A LIMIT 200"),
        (
            "SELECT Id FROM A WHERE Name = 'Update Corp LIMIT 9'",
            "SELECT Id FROM A WHERE Name = 'Update Corp LIMIT 9' LIMIT 200",
        ),
        (
            "SELECT Id FROM A WHERE Name = 'DELETE FROM x; FOR VIEW'",
            "SELECT Id FROM A WHERE Name = 'DELETE FROM x; FOR VIEW' LIMIT 200",
        ),
    ] {
        assert_eq!(hardened(written, &Hardening::default()).0, sent);
    }
}

#[test]
fn a_limit_is_never_put_where_it_would_falsify_or_be_refused() {
    for untouched in
        ["SELECT COUNT() FROM A", "SELECT COUNT() FROM A LIMIT 5000", "SELECT COUNT(Id), SUM(B) FROM A"]
    {
        assert_eq!(hardened(untouched, &Hardening::default()), (untouched.to_owned(), Vec::new()));
    }
    let semi_join = "SELECT Id FROM A WHERE B IN (SELECT C FROM D)";
    let (sent, _) = hardened(semi_join, &with(Enforcement::SecurityEnforced));
    assert_eq!(sent, format!("{semi_join} WITH SECURITY_ENFORCED LIMIT 200"));
}

#[test]
fn child_subqueries_are_bounded_too() {
    let (sent, notes) = hardened(
        "SELECT Id, (SELECT Id FROM Tasks), (SELECT Id, (SELECT Id FROM Cs) FROM Bs LIMIT 900) FROM A LIMIT 5",
        &Hardening { max_rows: 50, enforcement: None },
    );
    assert_eq!(
        sent,
        "SELECT Id, (SELECT Id FROM Tasks LIMIT 50), (SELECT Id, (SELECT Id FROM Cs LIMIT 50) FROM Bs LIMIT 50) FROM A LIMIT 5"
    );
    assert_eq!(
        notes,
        [
            "LIMIT 50 was added to the subquery of Tasks",
            "LIMIT 50 was added to the subquery of Cs",
            "LIMIT 900 in the subquery of Bs was lowered to 50",
        ]
    );
}

#[test]
fn the_enforcement_clause_stands_once_at_its_place() {
    let security = with(Enforcement::SecurityEnforced);
    for (written, sent) in [
        ("SELECT Id FROM A LIMIT 1", "SELECT Id FROM A WITH SECURITY_ENFORCED LIMIT 1"),
        (
            "SELECT Id, (SELECT Id FROM Bs LIMIT 1) FROM A WHERE B = 1 ORDER BY Id LIMIT 1 OFFSET 2",
            "SELECT Id, (SELECT Id FROM Bs LIMIT 1) FROM A WHERE B = 1 WITH SECURITY_ENFORCED ORDER BY Id LIMIT 1 OFFSET 2",
        ),
        (
            "SELECT Id FROM K WITH DATA CATEGORY G__c AT a__c LIMIT 1",
            "SELECT Id FROM K WITH DATA CATEGORY G__c AT a__c WITH SECURITY_ENFORCED LIMIT 1",
        ),
        (
            "SELECT Id FROM A WITH SECURITY_ENFORCED LIMIT 1",
            "SELECT Id FROM A WITH SECURITY_ENFORCED LIMIT 1",
        ),
        ("SELECT Id FROM A WITH USER_MODE LIMIT 1", "SELECT Id FROM A WITH USER_MODE LIMIT 1"),
        ("SELECT Owner.Name FROM A LIMIT 1", "SELECT Owner.Name FROM A WITH SECURITY_ENFORCED LIMIT 1"),
    ] {
        assert_eq!(hardened(written, &security).0, sent);
    }
    assert_eq!(
        hardened("SELECT Id FROM A LIMIT 1", &with(Enforcement::UserMode)).0,
        "SELECT Id FROM A WITH USER_MODE LIMIT 1"
    );
}

#[test]
fn where_the_platform_takes_no_enforcement_it_is_left_out_with_a_reason() {
    for written in [
        "SELECT What.Name FROM Task LIMIT 1",
        "SELECT toLabel(Who.Title) FROM Task LIMIT 1",
        "SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Task LIMIT 1",
        "SELECT Id, (SELECT Who.Name FROM Tasks LIMIT 1) FROM Account LIMIT 1",
    ] {
        let (sent, notes) = hardened(written, &with(Enforcement::SecurityEnforced));
        assert_eq!(sent, written);
        assert!(notes[0].starts_with("no WITH SECURITY_ENFORCED ("), "{notes:?}");
    }
}

#[test]
fn what_writes_or_bypasses_is_refused() {
    for (text, said) in [
        ("SELECT Id FROM A FOR VIEW", "LastViewedDate"),
        ("SELECT Id FROM A LIMIT 1 FOR REFERENCE", "LastReferencedDate"),
        ("SELECT Id FROM A UPDATE TRACKING", "search statistics"),
        ("SELECT Id FROM A UPDATE VIEWSTAT", "view statistics"),
        ("SELECT Id FROM A WITH SYSTEM_MODE", "bypass"),
        ("SELECT Id FROM A WITH SECURITY_ENFORCED WITH USER_MODE", "exclude each other"),
        ("SELECT Id, (SELECT Id FROM Bs FOR VIEW) FROM A", "LastViewedDate"),
        ("SELECT Id, (SELECT Id, (SELECT Id FROM Cs UPDATE VIEWSTAT) FROM Bs) FROM A", "view statistics"),
    ] {
        let mut query = parse(text).expect(text);
        let before = query.clone();
        let error = harden(&mut query, &Hardening::default()).expect_err(text);
        assert!(error.to_string().contains(said), "{text}: {error}");
        assert_eq!(query, before, "a refused query is left as it was");
    }
}

#[test]
fn hardening_twice_changes_nothing_more() {
    let (once, _) = hardened("SELECT Id, (SELECT Id FROM Bs) FROM A", &with(Enforcement::SecurityEnforced));
    assert_eq!(hardened(&once, &with(Enforcement::SecurityEnforced)), (once, Vec::new()));
}

#[test]
fn a_lone_semicolon_at_the_end_is_dropped_with_a_note() {
    for text in ["SELECT Id FROM A;", "SELECT Id FROM A ;", "SELECT Id FROM A; \n"] {
        let (query, note) = parse_statement(text).expect(text);
        assert_eq!((query.to_string().as_str(), note), ("SELECT Id FROM A", Some(Note::SemicolonDropped)));
        assert!(parse(text).is_err(), "the platform itself refuses {text}");
    }
    assert_eq!(parse_statement("SELECT Id FROM A WHERE x = ';'").map(|(_, note)| note), Ok(None));
}

#[test]
fn nothing_else_may_stand_after_the_statement() {
    for (text, said) in [
        (
            "SELECT Id FROM A; DELETE FROM A",
            "only one statement can be sent; remove everything from `; DELETE` on",
        ),
        ("SELECT Id FROM A; SELECT Id FROM B;", "only one statement"),
        ("SELECT Id FROM A;;", "only one statement"),
        ("SELECT Id FROM A; -- x", "only one statement"),
        ("SELECT Id FROM A LIMIT 1 DELETE", "expected the end of the query, found `DELETE`"),
        ("SELECT Id FROM A LIMIT 1 FIND {x}", "expected the end of the query, found `FIND`"),
        (";", "empty"),
        ("SELECT Id FROM ;", "the query ends where an object is expected"),
    ] {
        let error = parse_statement(text).expect_err(text);
        assert!(error.to_string().contains(said), "{text}: {error}");
    }
}

#[test]
fn statements_that_write_or_search_are_refused_by_their_word() {
    for word in ["INSERT", "update", "Delete", "UPSERT", "MERGE", "UNDELETE", "FIND"] {
        let error = parse_statement(&format!("{word} Account;")).expect_err(word).to_string();
        assert!(error.starts_with(&format!("`{word}` is not read here: only one SELECT")), "{error}");
    }
}

#[test]
fn bind_variables_are_refused_by_name_wherever_a_value_may_stand() {
    for text in [
        "SELECT Id FROM A WHERE x = :ids",
        "SELECT Id FROM A WHERE x IN :ids",
        "SELECT Id FROM A WHERE x IN (:a, :b)",
        "SELECT Id FROM A WHERE x INCLUDES (:a)",
        "SELECT Id FROM A LIMIT :n",
        "SELECT Id FROM A LIMIT 1 OFFSET :n",
    ] {
        let error = parse_statement(text).expect_err(text).to_string();
        assert!(error.contains("binds an Apex variable"), "{text}: {error}");
    }
}

#[test]
fn all_rows_and_for_update_are_refused_by_name() {
    for (text, said) in [
        ("SELECT Id FROM A ALL ROWS", "ALL ROWS"),
        ("SELECT Id, (SELECT Id FROM Bs ALL ROWS) FROM A", "ALL ROWS"),
        ("SELECT Id FROM A FOR UPDATE", "FOR UPDATE"),
        ("SELECT Id FROM A FOR UPDATE;", "FOR UPDATE"),
    ] {
        let error = parse_statement(text).expect_err(text).to_string();
        assert!(error.contains(said), "{text}: {error}");
    }
}

#[test]
fn a_tree_made_by_hand_is_held_to_the_same_as_a_parsed_one() {
    let writes = || {
        let mut query = Select::from("B").fields(["Id"]).build();
        query.for_clause = Some(Spanned { node: ForClause::View, span: Span::default() });
        query
    };
    let mut in_semi_join = Select::from("A").fields(["Id"]).build();
    let mut inner = Select::from("B").fields(["AId"]).build();
    inner.update = vec![Spanned { node: Update::Viewstat, span: Span::default() }];
    in_semi_join.filter = Some(Condition::In(Membership {
        left: Expr::Field("Id".into()),
        negated: false,
        members: Members::Query(Box::new(inner)),
        span: Span::default(),
    }));
    let mut in_child = Select::from("A").fields(["Id"]).build();
    in_child.select.push(SelectItem::Subquery(Box::new(writes())));
    let mut system = Select::from("A").build();
    system.with.push(Spanned { node: With::SystemMode, span: Span::default() });
    for mut query in [writes(), in_semi_join, in_child, system] {
        assert!(harden(&mut query, &Hardening::default()).is_err(), "{query}");
    }
}

#[test]
fn user_mode_is_never_joined_by_another_enforcement_and_no_semi_join_gets_one() {
    let (sent, notes) = hardened(
        "SELECT Id FROM A WHERE B IN (SELECT C FROM D) WITH USER_MODE LIMIT 1",
        &with(Enforcement::SecurityEnforced),
    );
    assert_eq!(sent, "SELECT Id FROM A WHERE B IN (SELECT C FROM D) WITH USER_MODE LIMIT 1");
    assert!(notes.is_empty());
}
