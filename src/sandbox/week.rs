//! On which day weeks begin, by the user's locale (CLDR's table).

use chrono::Weekday;
use serde_json::Value;

use super::store::Row;

/// Countries whose weeks begin on Sunday.
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA \
                      PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
/// Countries whose weeks begin on Saturday.
const SATURDAY: &str = "AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/// The first day of the week for the people of a locale such as `en_US` or `zh_Hans_CN`.
fn first_day(locale: &str) -> Weekday {
    let country =
        locale.split('_').find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()));
    let is_in =
        |list: &str| country.is_some_and(|country| list.split_whitespace().any(|known| known == country));
    if is_in(SUNDAY) {
        Weekday::Sun
    } else if is_in(SATURDAY) {
        Weekday::Sat
    } else if country == Some("MV") {
        Weekday::Fri
    } else {
        Weekday::Mon
    }
}

/// The first day of the week for this user; Sunday, as in the United States, where nothing is known of the locale.
pub(super) fn first_day_of(user: &Row) -> Weekday {
    user.get("LocaleSidKey").and_then(Value::as_str).map_or(Weekday::Sun, first_day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_where_people_are_used_to_it() {
        for (locale, day) in [
            ("en_US", Weekday::Sun),
            ("pt_BR", Weekday::Sun),
            ("de_DE", Weekday::Mon),
            ("de", Weekday::Mon),
            ("en_GB", Weekday::Mon),
            ("ar_EG", Weekday::Sat),
            ("zh_Hans_CN", Weekday::Mon),
            ("ja_JP_JP", Weekday::Sun),
        ] {
            assert_eq!(first_day(locale), day, "{locale}");
        }
    }
}
