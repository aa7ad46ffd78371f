//! Dates: literals begin at the user's midnight, functions count in UTC.

use serde_json::json;

use crate::org::Org;

/// Opportunities around the border of a day in New York (UTC-4 in summer), where it is 30 June 2026.
fn org() -> Org {
    let org = Org::empty();
    for (name, created, close) in [
        ("yesterday", "2026-06-30T03:59:59.999Z", "2026-06-29"),
        ("first", "2026-06-30T04:00:00Z", "2026-06-30"),
        ("last", "2026-07-01T03:59:59.999Z", "2026-06-30"),
        ("tomorrow", "2026-07-01T04:00:00Z", "2026-07-01"),
    ] {
        org.insert(
            "Opportunity",
            json!({"Name": name, "StageName": "Commit", "CloseDate": close, "CreatedDate": created}),
        );
    }
    org
}

fn names(org: &Org, condition: &str) -> String {
    org.texts(&format!("SELECT Name FROM Opportunity WHERE {condition}"), "Name").join(" ")
}

#[test]
fn today_begins_and_ends_at_the_users_midnight() {
    let org = org();
    assert_eq!(names(&org, "CreatedDate = TODAY"), "first last");
    assert_eq!(names(&org, "CreatedDate < TODAY"), "yesterday");
    assert_eq!(names(&org, "CreatedDate > TODAY"), "tomorrow");
    assert_eq!(names(&org, "CreatedDate <= TODAY"), "yesterday first last");
    assert_eq!(names(&org, "CreatedDate >= TODAY"), "first last tomorrow");
    assert_eq!(names(&org, "CreatedDate != TODAY"), "yesterday tomorrow");
    assert_eq!(names(&org, "CreatedDate IN (YESTERDAY, TOMORROW)"), "yesterday tomorrow");
}

#[test]
fn dates_without_time_follow_the_users_day_too() {
    let org = org();
    assert_eq!(names(&org, "CloseDate = TODAY"), "first last");
    assert_eq!(names(&org, "CloseDate = THIS_QUARTER"), "yesterday first last");
    assert_eq!(names(&org, "CloseDate = NEXT_QUARTER"), "tomorrow");
    assert_eq!(names(&org, "CloseDate = LAST_N_DAYS:1"), "yesterday first last");
    assert_eq!(names(&org, "CloseDate = NEXT_N_DAYS:1"), "tomorrow");
    assert_eq!(names(&org, "CloseDate = N_DAYS_AGO:1"), "yesterday");
    assert_eq!(names(&org, "CloseDate < N_DAYS_AGO:0"), "yesterday");
    assert_eq!(names(&org, "CloseDate > 2026-06-30"), "tomorrow");
}

#[test]
fn another_user_sees_another_day() {
    let mut org = org();
    org.context.zone = chrono_tz::Tz::Asia__Tokyo;
    // In Tokyo it is 10:30 on 1 July, a day that began at 15:00 UTC on 30 June.
    assert_eq!(names(&org, "CreatedDate = TODAY"), "last tomorrow");
    assert_eq!(names(&org, "CloseDate = TODAY"), "tomorrow");
}

#[test]
fn fiscal_literals_follow_the_orgs_fiscal_year() {
    let mut org = org();
    assert_eq!(names(&org, "CloseDate = THIS_FISCAL_QUARTER"), "yesterday first last");
    org.context.fiscal.start_month = 2;
    assert_eq!(names(&org, "CloseDate = THIS_FISCAL_QUARTER"), "yesterday first last tomorrow");
}

#[test]
fn date_times_are_compared_to_the_millisecond_in_any_offset() {
    let org = org();
    assert_eq!(names(&org, "CreatedDate = 2026-06-30T00:00:00-04:00"), "first");
    assert_eq!(names(&org, "CreatedDate < 2026-06-30T04:00:00Z"), "yesterday");
}

#[test]
fn date_functions_count_in_utc_unless_converted() {
    let org = org();
    let days = |expression: &str| {
        let soql = format!(
            "SELECT DAY_ONLY({expression}) d, COUNT(Id) n FROM Opportunity \
             GROUP BY DAY_ONLY({expression}) ORDER BY DAY_ONLY({expression})"
        );
        let rows = org.query(&soql);
        rows.iter()
            .map(|row| format!("{} {}", row["d"].as_str().unwrap_or("-"), row["n"]))
            .collect::<Vec<_>>()
    };
    assert_eq!(days("CreatedDate"), ["2026-06-30 2", "2026-07-01 2"]);
    assert_eq!(days("convertTimezone(CreatedDate)"), ["2026-06-29 1", "2026-06-30 2", "2026-07-01 1"]);
    assert_eq!(names(&org, "CALENDAR_MONTH(CloseDate) = 7"), "tomorrow");
    assert_eq!(names(&org, "CALENDAR_QUARTER(CreatedDate) = 2"), "yesterday first");
}
