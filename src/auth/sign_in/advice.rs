//! What to do about a refusal of the token endpoint. The words are the platform's.

/// A sentence for a person.
pub(super) fn advice(error: &str, description: &str) -> &'static str {
    match (error, description) {
        ("invalid_grant", "expired access/refresh token") => {
            "The refresh token was revoked, has expired or was used before: run `salesforce-revops login` again, or \
             set SFDC_REFRESH_TOKEN to a new one"
        }
        ("invalid_grant", "inactive user") => {
            "The user is inactive: sign in as another, or have it activated"
        }
        ("invalid_grant", text) if text.contains("approved this consumer") => {
            "The user may not use the app: in the app's OAuth policies let admin-approved users be pre-authorized, \
             and give the user a permission set of the app; also check SFDC_USERNAME"
        }
        ("invalid_grant", text) if text.contains("audience") => {
            "SFDC_LOGIN_URL must be the org's My Domain host, https://login.salesforce.com, or \
             https://test.salesforce.com for a sandbox"
        }
        ("invalid_grant", text) if text.contains("expired authorization code") => {
            "The assertion was too old when it arrived: check this machine's clock"
        }
        ("invalid_grant", text) if text.contains("invalid assertion") => {
            "The key does not belong to the certificate of the app: check SFDC_PRIVATE_KEY_FILE"
        }
        ("invalid_client_id" | "invalid_client", text) if text.contains("identifier") => {
            "Check SFDC_CLIENT_ID: the app may also be new and not known everywhere for some minutes"
        }
        ("invalid_client", _) => "Check SFDC_CLIENT_SECRET",
        ("unsupported_grant_type" | "invalid_request", _) => {
            "Have the flow enabled in the app's settings; client credentials and JWT need the org's own My Domain host"
        }
        _ => "Check the app's settings in the org's setup, under External Client Apps",
    }
}
