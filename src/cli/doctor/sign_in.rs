//! Whether the token is taken, whose it is, and how it was got.

use super::finding::Finding;
use crate::auth::Settings;
use crate::client::UserInfo;
use crate::http::Error;

/// Whose token it is.
pub(super) fn identity(settings: &Settings, user: &Result<UserInfo, Error>) -> Finding {
    const CHECK: &str = "sign-in";
    let mut way = settings.sign_in.name().to_owned();
    if !settings.passed_over.is_empty() {
        way.push_str(&format!(" (also given and not used: {})", settings.passed_over.join(", ")));
    }
    match user {
        Ok(user) => {
            let name = user.preferred_username.clone().unwrap_or_else(|| user.user_id.to_string());
            Finding::ok(CHECK, format!("{name} in the org {}, by {way}", user.organization_id))
        }
        Err(error) => Finding::broken(CHECK, format!("by {way}: {error}")),
    }
}
