//! The text of a refusal: what the platform said, and what a person can do about it.

use sobjects::check::Misfit;

use super::ApiError;

const NEW_TOKEN: &str = "The access token has expired or belongs to another org: get a new one \
    (`sf org auth show-access-token --target-org ALIAS`) and set SFDC_ACCESS_TOKEN";

/// How an org that does not know the enforcement clauses refuses them.
const ENFORCEMENT: [&str; 2] = ["unexpected token: 'USER_MODE'", "unexpected token: 'SECURITY_ENFORCED'"];

/// Refusals in words that an administrator wrote.
const WRITTEN: [&str; 2] = ["FIELD_CUSTOM_VALIDATION_EXCEPTION", "DUPLICATES_DETECTED"];

/// How many errors of one answer, and records of one error, are spelled out.
const SHOWN: usize = 5;

/// One sentence for each error, then the way to mend the first.
pub(super) fn text(status: u16, errors: &[ApiError]) -> String {
    let mut text = format!("Salesforce answered {status}");
    let said = said(errors);
    if !said.is_empty() {
        text.push_str(": ");
        text.push_str(&said);
    }
    if errors.len() > SHOWN {
        text.push_str(&format!("; and {} more errors", errors.len() - SHOWN));
    }
    if let Some(advice) = errors.first().and_then(for_code).or_else(|| for_status(status)) {
        text.push_str(". ");
        text.push_str(advice);
    }
    text
}

/// What does not fit, as far as it is spelled out.
pub(super) fn misfits(misfits: &[Misfit]) -> String {
    let told = misfits.iter().take(SHOWN).map(ToString::to_string).collect::<Vec<_>>().join("; ");
    match misfits.len().saturating_sub(SHOWN) {
        0 => told,
        more => format!("{told}; and {more} more"),
    }
}

/// The org's own words, as they stand in the text.
pub(super) fn said(errors: &[ApiError]) -> String {
    errors.iter().take(SHOWN).map(one).collect::<Vec<_>>().join("; ")
}

fn one(error: &ApiError) -> String {
    let message = message(error);
    let mut text = error.error_code.clone();
    if !error.fields.is_empty() {
        text.push_str(&format!(" on {}", error.fields.join(", ")));
    }
    if !message.is_empty() {
        text.push_str(&format!(" ({message})"));
    }
    let alike: Vec<_> = error.duplicates().iter().flat_map(|found| found.records()).collect();
    if !alike.is_empty() {
        let ids: Vec<_> = alike.iter().take(SHOWN).map(|id| id.as_str()).collect();
        text.push_str(&format!(" like {}", ids.join(", ")));
        if alike.len() > SHOWN {
            text.push_str(&format!(" and {} more", alike.len() - SHOWN));
        }
    }
    text
}

/// What is said: an administrator's words to the letter, the platform's own in one line without their full stop.
fn message(error: &ApiError) -> String {
    if WRITTEN.contains(&&*error.error_code) {
        return error.message.clone();
    }
    // Messages about SOQL span lines, with a caret under the place; in one line the place is in the text too.
    let message = error.message.split_whitespace().collect::<Vec<_>>().join(" ");
    message.trim_end_matches('.').to_owned()
}

fn for_code(error: &ApiError) -> Option<&'static str> {
    Some(match error.error_code.as_str() {
        "Bad_OAuth_Token" | "Missing_OAuth_Token" => NEW_TOKEN,
        "INVALID_SESSION_ID" if error.message.contains("Session expired") => NEW_TOKEN,
        "INVALID_SESSION_ID" => {
            "The access token is not valid for the REST API: sign in through a connected or external client app \
             that grants the scope `api`, and set SFDC_ACCESS_TOKEN to its token"
        }
        "REQUEST_LIMIT_EXCEEDED" if error.message.contains("Concurrent") => {
            "Too many long calls run in the org at once: wait a minute and try again"
        }
        "REQUEST_LIMIT_EXCEEDED" => {
            "The org has used up its API calls of the last 24 hours: wait until older calls fall out of the \
             window, or ask an administrator to raise the limit"
        }
        "API_DISABLED_FOR_ORG" | "API_CURRENTLY_DISABLED" => {
            "The API is off for this org or user: ask an administrator for an edition with API access and the \
             permission `API Enabled`"
        }
        "INSUFFICIENT_ACCESS_OR_READONLY"
        | "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY"
        | "INSUFFICIENT_ACCESS"
        | "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY" => {
            "The Salesforce user lacks the right: check its permission sets and the record's sharing"
        }
        "INVALID_FIELD_FOR_INSERT_UPDATE" => {
            "The Salesforce user may not write this field: check field-level security, and whether it is a formula"
        }
        "MALFORMED_QUERY" if ENFORCEMENT.iter().any(|clause| error.message.contains(clause)) => {
            "This org does not take the clause over REST, where the Salesforce user's permissions apply anyway: \
             leave it out"
        }
        "INVALID_FIELD" => {
            "The field does not exist or the Salesforce user may not see it: check its spelling"
        }
        "INVALID_TYPE" => {
            "The object does not exist or the Salesforce user may not see it: check its spelling"
        }
        "UNABLE_TO_LOCK_ROW" => "Somebody else is changing the record: try again in a few seconds",
        "ENTITY_IS_LOCKED" => {
            "The record is locked by an approval: have it approved, recalled or unlocked first"
        }
        "DUPLICATES_DETECTED" if error.duplicates().is_some_and(|found| found.allow_save) => {
            "A duplicate rule of the org warns of this: use one of the records that it found, or have a person save it \
             in Salesforce, where the warning can be passed"
        }
        "DUPLICATES_DETECTED" => {
            "A duplicate rule of the org forbids this: use one of the records that it found, or change what they have \
             in common"
        }
        "ENTITY_IS_DELETED" => "The record is in the recycle bin",
        "SERVER_UNAVAILABLE" => "The org is busy: try again in a minute, or look at status.salesforce.com",
        "QUERY_TIMEOUT" => "The query took too long: filter on an indexed field or a shorter time",
        "INVALID_QUERY_LOCATOR" => "The place in the answer has expired: run the query again",
        _ => return None,
    })
}

fn for_status(status: u16) -> Option<&'static str> {
    Some(match status {
        401 => NEW_TOKEN,
        404 => "Nothing is there, or the Salesforce user may not see it",
        410 => "This API version is retired: set SFDC_API_VERSION to a newer one, such as v60.0",
        412 => "The record was changed by somebody else in the meantime: read it again",
        414 | 431 => "The request is too long: shorten the query",
        420 | 429 | 503 => "The org is busy: try again in a minute",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(code: &str, message: &str) -> ApiError {
        ApiError::new(code, message)
    }

    #[test]
    fn an_expired_session_asks_for_a_new_token() {
        let text = text(401, &[error("INVALID_SESSION_ID", "Session expired or invalid")]);
        assert!(text.contains("SFDC_ACCESS_TOKEN") && text.contains("expired"), "{text}");
    }

    #[test]
    fn a_soql_message_of_several_lines_becomes_one_with_its_place() {
        let message = "\nSELECT Nam FROM Account\n       ^\nERROR at Row:1:Column:8\nNo such column 'Nam'.";
        let text = text(400, &[error("INVALID_FIELD", message)]);
        assert!(!text.contains('\n') && text.contains("ERROR at Row:1:Column:8"), "{text}");
    }

    #[test]
    fn fields_at_fault_are_named_and_a_long_list_is_cut_with_its_count() {
        let many: Vec<_> = (0..9)
            .map(|_| ApiError { fields: vec!["Name".into()], ..error("STRING_TOO_LONG", "long") })
            .collect();
        let text = text(400, &many);
        assert!(text.contains("STRING_TOO_LONG on Name") && text.contains("4 more errors"), "{text}");
    }

    #[test]
    fn an_enforcement_clause_that_the_org_does_not_take_is_to_be_left_out() {
        let refused = text(400, &[error("MALFORMED_QUERY", "unexpected token: 'USER_MODE'")]);
        assert!(refused.contains("leave it out"), "{refused}");
        let other = text(400, &[error("MALFORMED_QUERY", "unexpected token: 'SELEKT'")]);
        assert!(!other.contains("leave it out"), "{other}");
    }

    #[test]
    fn what_an_administrator_wrote_is_told_to_the_letter() {
        let words = "Enter  an amount\nbefore you close it.";
        let told = text(400, &[error("FIELD_CUSTOM_VALIDATION_EXCEPTION", words)]);
        assert!(told.contains(words), "{told}");
    }

    #[test]
    fn records_that_a_duplicate_rule_found_are_named() {
        let records =
            r#"[{"record": {"Id": "00QHs0000000001MAA"}}, {"record": {"Id": "00QHs0000000002MAA"}}]"#;
        for key in ["duplicateResut", "duplicateResult"] {
            for (allow, advice) in [(true, "have a person save it"), (false, "forbids this")] {
                let found =
                    format!(r#"{{"allowSave": {allow}, "matchResults": [{{"matchRecords": {records}}}]}}"#);
                let body = format!(
                    r#"{{"{key}": {found}, "errorCode": "DUPLICATES_DETECTED", "message": "Use one?"}}"#
                );
                let told = text(400, &[serde_json::from_str(&body).expect("an error")]);
                let ids = "(Use one?) like 00QHs0000000001MAA, 00QHs0000000002MAA";
                assert!(told.contains(ids) && told.contains(advice), "{told}");
            }
        }
    }

    #[test]
    fn a_status_without_a_body_still_says_what_to_do() {
        assert!(text(412, &[]).contains("changed by somebody else"));
        assert!(text(410, &[]).contains("SFDC_API_VERSION"));
    }
}
