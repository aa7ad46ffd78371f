//! The forms in which a refusal is worded, read as one list of errors.

use serde::Deserialize;
use sobjects::wire::{ApiError, OAuthError};

#[derive(Deserialize)]
#[serde(untagged)]
enum Form {
    /// The REST resources.
    List(Vec<ApiError>),
    One(ApiError),
    /// A record is named by a key that several have: their paths.
    Paths(Vec<String>),
    /// The sign-in resources.
    SignIn(OAuthError),
}

/// The errors of an answer that is not a success; none where it has no body, nothing where it has one of another
/// kind, such as a page.
pub(super) fn read(body: &str) -> Option<Vec<ApiError>> {
    let body = body.trim();
    if body.is_empty() {
        return Some(Vec::new());
    }
    Some(match serde_json::from_str(body) {
        Ok(Form::List(errors)) => errors,
        Ok(Form::One(error)) => vec![error],
        Ok(Form::Paths(paths)) => {
            let several = format!("several records have this key: {}", paths.join(", "));
            vec![coded("MULTIPLE_CHOICES", several)]
        }
        Ok(Form::SignIn(OAuthError { error, error_description })) => {
            vec![coded(&error, error_description.unwrap_or_default())]
        }
        // `userinfo` answers a bare `Bad_OAuth_Token`, without quotes.
        Err(_) if is_code(body) => vec![coded(body, String::new())],
        Err(_) => return None,
    })
}

fn coded(code: &str, message: String) -> ApiError {
    ApiError::new(code, message)
}

fn is_code(text: &str) -> bool {
    text.len() < 60
        && text.contains('_')
        && text.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_gives_code_message_and_fields() {
        let list = r#"[{"message":"m","errorCode":"A","fields":["Name"]},{"message":"n","errorCode":"B"}]"#;
        let errors = read(list).expect("errors");
        assert_eq!((errors.len(), errors[0].fields.as_slice()), (2, &["Name".to_owned()][..]));
        let one = read(r#"{"message":"m","errorCode":"A"}"#).expect("errors");
        assert_eq!(one[0].error_code, "A");
        let refused = r#"{"error":"invalid_grant","error_description":"expired access/refresh token"}"#;
        let sign_in = read(refused).expect("errors");
        assert_eq!(
            (sign_in[0].error_code.as_str(), sign_in[0].message.as_str()),
            ("invalid_grant", "expired access/refresh token")
        );
        let several =
            read(r#"["/services/data/v60.0/sobjects/Lead/00Q1", "/services/data/v60.0/sobjects/Lead/00Q2"]"#);
        let several = several.expect("errors");
        assert_eq!(several[0].error_code, "MULTIPLE_CHOICES");
        assert!(several[0].message.contains("Lead/00Q2"));
        assert_eq!(read("Bad_OAuth_Token").expect("errors")[0].error_code, "Bad_OAuth_Token");
    }

    #[test]
    fn no_body_is_no_error_text_and_a_page_is_none_of_the_orgs_words() {
        assert_eq!(read(" \n"), Some(Vec::new()));
        assert_eq!(read("<html>Bad_OAuth_Token</html>"), None);
        assert_eq!(read("Service Unavailable"), None);
        assert_eq!(read(r#"{"status":"UP"}"#), None);
    }
}
