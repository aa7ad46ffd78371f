//! `GET /services/data`: the API versions, and which of them a request may name.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::call::{Answer, Reply};
use crate::sandbox::refusal::Refusal;

/// The oldest version that is still served; v21 to v30 are retired and older ones with them.
const OLDEST: u32 = 31;
/// The newest version: Summer '26.
const NEWEST: u32 = 67;

/// The list of versions, oldest first; needs no token and does not count as a call.
pub(super) fn list() -> Answer {
    let versions: Vec<Value> = (OLDEST..=NEWEST)
        .map(|number| {
            let version = format!("{number}.0");
            json!({ "label": release(number), "url": format!("/services/data/v{version}"), "version": version })
        })
        .collect();
    Reply::ok(&versions)
}

/// Whether a request may name this version.
///
/// That a retired version answers 410 is documented; its errorCode has not been seen.
pub(super) fn check(version: &str) -> Result<(), Refusal> {
    let number = version.strip_prefix('v').and_then(|version| version.strip_suffix(".0"));
    match number.and_then(|number| number.parse::<u32>().ok()) {
        Some(OLDEST..=NEWEST) => Ok(()),
        Some(7..OLDEST) => Err(Refusal::new(
            StatusCode::GONE,
            "UNSUPPORTED_API_VERSION",
            format!("The API version {version} is retired; use v{OLDEST}.0 or later"),
        )),
        _ => Err(Refusal::not_found()),
    }
}

/// Three releases a year: v31 was Summer '14, the Winter release bears the next year's number.
fn release(number: u32) -> String {
    let (year, season) = match (number - OLDEST) % 3 {
        0 => (0, "Summer"),
        1 => (1, "Winter"),
        _ => (1, "Spring"),
    };
    format!("{season} '{}", 14 + (number - OLDEST) / 3 + year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_have_their_real_names() {
        assert_eq!(release(31), "Summer '14");
        assert_eq!(release(60), "Spring '24");
        assert_eq!(release(65), "Winter '26");
        assert_eq!(release(67), "Summer '26");
    }

    #[test]
    fn retired_and_unknown_versions_are_told_apart() {
        assert!(check("v60.0").is_ok());
        assert_eq!(check("v29.0").map_err(|refusal| refusal.status), Err(StatusCode::GONE));
        for unknown in ["v68.0", "v60", "60.0", "viAmABadVersion", "v6.0"] {
            assert_eq!(check(unknown).map_err(|refusal| refusal.code), Err("NOT_FOUND"), "{unknown}");
        }
    }
}
