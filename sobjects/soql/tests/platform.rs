//! The platform's own words, as they were recorded on the wire.

mod common;

use soql::{check, parse};

fn message(text: &str) -> String {
    let query = match parse(text) {
        Ok(query) => query,
        Err(error) => return error.platform_message(text),
    };
    let catalog = common::catalog();
    let errors = check(&query, &catalog).expect_err(text);
    errors[0].platform_message(text)
}

const COLUMN: &str = "If you are attempting to use a custom field, be sure to append the '__c' after the custom field \
                      name. Please reference your WSDL or the describe call for the appropriate names.";

#[test]
fn a_missing_column_comes_with_its_snippet() {
    assert_eq!(
        message("SELECT Bacon__c FROM Account LIMIT 2"),
        format!(
            "\nSELECT Bacon__c FROM Account LIMIT 2\n       ^\nERROR at Row:1:Column:8\nNo such column 'Bacon__c' on entity 'Account'. {COLUMN}"
        )
    );
}

#[test]
fn a_long_query_is_cut_to_the_words_around_the_place() {
    let object = "sObject type 'Accout' is not supported. If you are attempting to use a custom object, be sure to append \
                  the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.";
    assert_eq!(
        message("SELECT Id,Name,BillingCity,IsDeleted FROM Accout"),
        format!(
            "\nName,BillingCity,IsDeleted FROM Accout\n{}^\nERROR at Row:1:Column:43\n{object}",
            " ".repeat(32)
        )
    );
    assert_eq!(
        message("SELECT Id, Dispenser__c, Answer__c, Audit_Question__c FROM Account"),
        format!(
            "\nSELECT Id, Dispenser__c, Answer__c, Audit_Question__c\n           ^\nERROR at Row:1:Column:12\nNo such column 'Dispenser__c' on entity 'Account'. {COLUMN}"
        )
    );
}

#[test]
fn syntax_errors_name_the_token() {
    assert_eq!(message("SELEKT Id FROM Account"), "unexpected token: SELEKT");
    assert_eq!(
        message("SELECT Id, FROM Account"),
        "\nSELECT Id, FROM Account\n          ^\nERROR at Row:1:Column:11\nunexpected token: 'FROM'"
    );
    assert_eq!(
        message("select Id from Account where id = $sfid"),
        format!(
            "\nselect Id from Account where id = $sfid\n{}^\nERROR at Row:1:Column:34\nline 1:34 no viable alternative at character '$'",
            " ".repeat(33)
        )
    );
}

#[test]
fn a_value_that_does_not_fit_is_blamed_on_its_field() {
    assert_eq!(
        message("SELECT Id FROM Account WHERE Id = '53'"),
        format!(
            "\nSELECT Id FROM Account WHERE Id = '53'\n{}^\nERROR at Row:1:Column:30\ninvalid ID field: 53",
            " ".repeat(29)
        )
    );
}

#[test]
fn rules_are_told_in_the_platforms_words() {
    for (text, said) in [
        ("SELECT Name, COUNT(Id) FROM Account", "Field must be grouped or aggregated: Name"),
        ("SELECT Id, Id FROM Account", "duplicate field selected: Id"),
        ("SELECT FIELDS(ALL) FROM Account", "The SOQL FIELDS function must have a LIMIT of at most 200"),
        ("SELECT Id FROM Account OFFSET 5000", "Maximum SOQL offset allowed is 2000"),
        (
            "SELECT SUM(AnnualRevenue) FROM Account LIMIT 1",
            "Non-grouped query that uses overall aggregate functions cannot also use LIMIT",
        ),
    ] {
        assert_eq!(message(text), said);
    }
    for (text, said) in [
        ("SELECT Name n FROM Account", "only aggregate expressions use field aliasing"),
        (
            "SELECT Id FROM Opportunity GROUP BY CreatedDate",
            "field 'CreatedDate' can not be grouped in a query call",
        ),
        (
            "SELECT Id FROM Account WHERE Description = 'x'",
            "field 'Description' can not be filtered in a query call",
        ),
        ("SELECT Id FROM Account WHERE Id = 'somethingwonky'", "invalid ID field: somethingwonky"),
        (
            "SELECT Id FROM Opportunity WHERE CloseDate = 'x'",
            "value of filter criterion for field 'CloseDate' must be of type date and should not be enclosed in quotes",
        ),
        (
            "SELECT Id FROM Account WHERE Id IN (SELECT WhatId FROM Task)",
            "Entity 'Task' is not supported for semi join inner selects",
        ),
    ] {
        let message = message(text);
        assert!(
            message.ends_with(&format!("\n{said}")) && message.contains("ERROR at Row:1:Column:"),
            "{message}"
        );
    }
}
