//! Objects and fields as records, with what describe leaves out.

use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use salesforce_revops::sandbox::{Options, SandboxError, start};
use serde_json::{Value, json};

use crate::org::Org;
use crate::snapshots::{definitions, snapshots};

const NOT_YET: &str = "The requested operation is not yet supported by this SObject storage type, contact \
                       salesforce.com support for more information.";

async fn org() -> Org {
    Org::with(Options { definitions: definitions(), ..Options::default() }).await
}

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["QualifiedApiName"].as_str().expect("a name")).collect()
}

#[tokio::test]
async fn fields_tell_how_they_are_classified() {
    let org = org().await;
    let rows = org
        .rows(
            "SELECT QualifiedApiName, DataType, ComplianceGroup, SecurityClassification, EntityDefinition.Label \
             FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'contact' \
             AND QualifiedApiName IN ('Birthdate', 'Email', 'LastName', 'AccountId') ORDER BY QualifiedApiName DESC",
        )
        .await;
    assert_eq!(names(&rows), ["Email", "Birthdate", "AccountId"], "parts of a name have no row");
    assert_eq!(
        rows[1],
        json!({
            "attributes": {"type": "FieldDefinition", "url": "/services/data/v60.0/sobjects/FieldDefinition/Contact.Birthdate"},
            "QualifiedApiName": "Birthdate",
            "DataType": "Date",
            "ComplianceGroup": "PII;GDPR",
            "SecurityClassification": "Restricted",
            "EntityDefinition": {
                "attributes": {"type": "EntityDefinition", "url": "/services/data/v60.0/sobjects/EntityDefinition/Contact"},
                "Label": "Contact",
            },
        })
    );
    assert_eq!(rows[2]["ComplianceGroup"], Value::Null);
    assert_eq!(rows[2]["DataType"], "Lookup(Account)");
    let all = "SELECT QualifiedApiName FROM FieldDefinition WHERE EntityDefinitionId = 'Lead' AND IsNillable = true";
    let some = org.rows(&format!("{all} AND Length = 80 AND IsCalculated = false")).await;
    assert!(!some.is_empty() && some.len() < org.rows(all).await.len());
    let durable =
        org.rows("SELECT QualifiedApiName FROM FieldDefinition WHERE DurableId = 'Contact.Account'").await;
    assert_eq!(names(&durable), ["AccountId"]);
}

#[tokio::test]
async fn fields_that_the_caller_may_not_read_have_no_row() {
    let mut org = org().await;
    let soql = "SELECT QualifiedApiName FROM FieldDefinition WHERE EntityDefinitionId = 'Contact' AND ComplianceGroup = \
                'PII;GDPR'";
    let all = org.rows(soql).await;
    assert!(names(&all).contains(&"Email") && names(&all).contains(&"MailingAddress"));
    org.act_as(NARROW_USERNAME);
    let seen = org.rows(soql).await;
    assert!(!names(&seen).contains(&"Email") && names(&seen).contains(&"Phone"));
}

#[tokio::test]
async fn what_the_platform_does_not_do_with_definitions_is_refused_in_its_words() {
    let org = org().await;
    let refused = |message| (400, "EXTERNAL_OBJECT_UNSUPPORTED_EXCEPTION", message);
    let of_contact = "FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName = 'Contact'";
    let reified = "FieldDefinition: a filter on a reified column is required [EntityDefinitionId,DurableId]";
    for (soql, expected) in [
        ("SELECT QualifiedApiName FROM FieldDefinition".to_owned(), (400, "MALFORMED_QUERY", reified)),
        (
            "SELECT QualifiedApiName FROM FieldDefinition WHERE QualifiedApiName = 'Email'".to_owned(),
            (400, "MALFORMED_QUERY", reified),
        ),
        (
            "SELECT Label FROM FieldDefinition WHERE EntityDefinition.QualifiedApiName IN ('Contact', 'Lead')".to_owned(),
            refused(NOT_YET),
        ),
        (format!("SELECT COUNT() {of_contact}"), refused(NOT_YET)),
        (format!("SELECT COUNT(Id), DataType {of_contact} GROUP BY DataType"), refused(NOT_YET)),
        (format!("SELECT Label {of_contact} ORDER BY EntityDefinition.Label"), refused(NOT_YET)),
        (
            "SELECT KeyPrefix FROM EntityDefinition WHERE KeyPrefix = '003' OR KeyPrefix = '001'".to_owned(),
            refused("Disjunctions not supported"),
        ),
        (
            "SELECT KeyPrefix FROM EntityDefinition WHERE QualifiedApiName != 'Account'".to_owned(),
            refused("Only equals comparisons permitted"),
        ),
        (
            format!("SELECT Label {of_contact} AND ComplianceGroup INCLUDES ('GDPR')"),
            refused("Unsupported filter type"),
        ),
    ] {
        let answer = org.query(&soql).await;
        assert_eq!(answer.error(), expected, "{soql}");
    }
    let answer = org.query(&format!("SELECT Colour {of_contact}")).await;
    assert_eq!((answer.error().0, answer.error().1), (400, "INVALID_FIELD"), "{answer:?}");
}

#[tokio::test]
async fn a_limit_is_ignored() {
    let org = org().await;
    let all = org.rows("SELECT QualifiedApiName FROM EntityDefinition").await;
    let limited = org.rows("SELECT QualifiedApiName FROM EntityDefinition LIMIT 5").await;
    assert!(all.len() > 5 && limited.len() == all.len());
    let one = org
        .rows("SELECT QualifiedApiName, KeyPrefix, DurableId FROM EntityDefinition WHERE KeyPrefix = '00Q'")
        .await;
    assert_eq!(one.len(), 1);
    assert_eq!((&one[0]["QualifiedApiName"], &one[0]["DurableId"]), (&json!("Lead"), &json!("Lead")));
}

#[tokio::test]
async fn a_definition_that_does_not_fit_keeps_the_org_from_starting() {
    for (object, text, says) in [
        ("Contact", r#"{"fields": {"Emial": {"complianceGroup": "PII"}}}"#, "Emial"),
        ("Contact", r#"{"fields": {"Email": {"compliance": "PII"}}}"#, "unknown field `compliance`"),
        ("Contact", r#"{"recordTypes": {"new business": {}}}"#, "new business"),
        ("Kontact", "{}", "Kontact"),
    ] {
        let definitions = vec![(object.to_owned(), text.to_owned())];
        let error = start(Options { snapshots: snapshots(), definitions, ..Options::default() })
            .await
            .expect_err("no org starts");
        assert!(matches!(error, SandboxError::Definition(_)) && error.to_string().contains(says), "{error}");
    }
}
