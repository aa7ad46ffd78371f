//! When changes are made.

use crate::policy::{Policy, Refusal};

use super::policy;

fn is_open(hours: &str, now: &str) -> bool {
    let checked = policy(&format!("[policy]\nhours = {hours}")).check_hours(now.parse().expect(now));
    checked.is_ok()
}

#[test]
fn changes_are_made_within_the_hours_of_the_time_zone() {
    let hours = "'Mon-Fri 08:00-18:00 Europe/Berlin'";
    // A Wednesday in summer: two hours ahead of UTC; a Wednesday in winter: one.
    assert!(!is_open(hours, "2026-06-17T05:59:59Z"));
    assert!(is_open(hours, "2026-06-17T06:00:00Z"));
    assert!(is_open(hours, "2026-06-17T15:59:59Z"));
    assert!(!is_open(hours, "2026-06-17T16:00:00Z"));
    assert!(!is_open(hours, "2026-01-14T06:59:59Z"));
    assert!(is_open(hours, "2026-01-14T16:59:59Z"));
    // Saturday there.
    assert!(!is_open(hours, "2026-06-20T10:00:00Z"));
}

#[test]
fn the_day_is_that_of_the_time_zone() {
    // Sunday night in UTC is Monday morning in Auckland.
    assert!(is_open("'Mon 08:00-12:00 Pacific/Auckland'", "2026-06-14T21:00:00Z"));
    assert!(!is_open("'Mon 08:00-12:00 Pacific/Auckland'", "2026-06-15T21:00:00Z"));
}

#[test]
fn days_may_be_listed_and_run_over_the_week_s_end() {
    for (days, inside, outside) in [("Sat-Mon", 14, 16), ("Tue,Thu-Fri", 18, 17), ("Sun", 14, 15)] {
        let hours = format!("'{days} 00:00-24:00 UTC'");
        assert!(is_open(&hours, &format!("2026-06-{inside}T23:59:59Z")), "{days}");
        assert!(!is_open(&hours, &format!("2026-06-{outside}T00:00:00Z")), "{days}");
    }
}

#[test]
fn several_spans_are_open_together() {
    let hours = "['Mon-Fri 08:00-12:00 UTC', 'Mon-Fri 13:00-18:00 UTC']";
    assert!(is_open(hours, "2026-06-17T08:30:00Z") && is_open(hours, "2026-06-17T13:00:00Z"));
    assert!(!is_open(hours, "2026-06-17T12:30:00Z"));
}

#[test]
fn without_hours_changes_are_made_at_any_time() {
    assert_eq!(Policy::default().check_hours("2026-06-21T03:00:00Z".parse().expect("a moment")), Ok(()));
}

#[test]
fn an_empty_list_of_hours_says_nothing() {
    let error = Policy::from_toml("[policy]\nhours = []").expect_err("empty").to_string();
    assert!(error.contains("read_only"), "{error}");
}

#[test]
fn the_refusal_says_when() {
    let policy = policy("[policy]\nhours = 'Mon-Fri 08:00-18:00 Europe/Berlin'");
    let refused = policy.check_hours("2026-06-21T03:00:00Z".parse().expect("a moment"));
    assert!(matches!(&refused, Err(Refusal::Hours { now, .. }) if now == "Sun 05:00"), "{refused:?}");
    assert!(refused.expect_err("closed").to_string().contains("Mon-Fri 08:00-18:00 Europe/Berlin"));
}

#[test]
fn hours_that_nobody_can_mean_are_refused_with_an_example() {
    for wrong in [
        "''",
        "'08:00-18:00'",
        "'Mon-Fri 18:00-08:00 UTC'",
        "'Mon-Fri 08:00-25:00 UTC'",
        "'Mon-Fri 08:00 UTC'",
        "'Mon-Fry 08:00-18:00 UTC'",
        "'Mon-Fri 08:00-18:00 Europe/Berln'",
        "'Mon-Fri 08:00-18:00 Europe/Berlin please'",
        "8",
        "['Mon-Fri 08:00-18:00 UTC', 'never']",
    ] {
        let error = Policy::from_toml(&format!("[policy]\nhours = {wrong}")).expect_err(wrong).to_string();
        assert!(error.contains("Mon-Fri 08:00-18:00 Europe/Berlin"), "{wrong}: {error}");
    }
}
