//! A law: whatever the records and the query, SQLite finds what reading the tree record by record finds.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `record.rs` | random records, as the test itself remembers them |
//! | `query.rs` | random filters and orders, as text |
//! | `holds.rs` | whether a record meets a condition, read as the pages of the module `query` say it is meant |
//! | `days.rs` | what date literals and date functions mean, by counting periods |

mod days;
mod holds;
mod query;
mod record;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::Weekday;
use chrono_tz::Tz;
use proptest::prelude::*;
use salesforce_revops::sandbox::calendar::FiscalCalendar;
use salesforce_revops::sobjects::DateTime;
use salesforce_revops::soql;
use salesforce_revops::soql::ast::{Direction, Expr, Nulls, Query};

use crate::org::Org;
use days::Calendar;
use holds::World;
use record::Value;

/// Moments at which a day begins, a year ends, or clocks are changed, by half an hour or at midnight too.
const NOWS: [&str; 6] = [
    "2026-07-01T01:30:00Z",
    "2026-03-08T06:59:00Z",
    "2026-11-01T05:30:00Z",
    "2026-09-06T04:30:00Z",
    "2026-10-03T15:00:00Z",
    "2026-12-31T23:30:00Z",
];
const ZONES: [Tz; 6] = [
    Tz::America__New_York,
    Tz::America__Santiago,
    Tz::Australia__Lord_Howe,
    Tz::Asia__Kolkata,
    Tz::Asia__Tokyo,
    Tz::UTC,
];

fn world() -> impl Strategy<Value = World> {
    let now = proptest::sample::select(&NOWS[..]);
    (now, proptest::sample::select(&ZONES[..]), 1..=12_u32, 0..7_u8, record::accounts()).prop_flat_map(
        |(now, zone, fiscal, week_start, accounts)| {
            let now: DateTime = now.parse().expect("a moment");
            let deals = proptest::collection::vec(record::deal(now, accounts.len()), 14);
            deals.prop_map(move |deals| World {
                now,
                zone,
                calendar: Calendar { fiscal, week_start },
                accounts: accounts.clone(),
                deals,
                picklists: BTreeMap::new(),
            })
        },
    )
}

impl World {
    /// Stores its records; what they are called is remembered.
    fn org(&mut self) -> Org {
        let mut org = Org::empty();
        org.context.now = self.now;
        org.context.zone = self.zone;
        org.context.fiscal = FiscalCalendar { start_month: self.calendar.fiscal, named_by_start: false };
        org.context.week_start = Weekday::try_from(self.calendar.week_start).expect("a day");
        for account in &mut self.accounts {
            account.id = org.insert("Account", account.json()).to_string();
        }
        for deal in &mut self.deals {
            let account = deal.account.and_then(|at| self.accounts.get(at)).map(|account| account.id.clone());
            deal.id = org.insert("Opportunity", deal.json(account.as_deref())).to_string();
        }
        self.picklists = record::picklists(&org.store.catalog());
        org
    }

    /// The ids that the query should answer, in its order.
    fn answer(&self, query: &Query) -> Vec<String> {
        let holds = |at: &usize| query.filter.as_ref().is_none_or(|filter| self.deal_meets(*at, filter));
        let mut found: Vec<usize> = (0..self.deals.len()).filter(holds).collect();
        found.sort_by(|a, b| {
            let keys = query.order_by.iter().map(|item| {
                let Expr::Field(path) = &item.expr else { unreachable!("no functions in ORDER BY") };
                let values = (self.deal_field(*a, &path.text), self.deal_field(*b, &path.text));
                let nulls_first = item.nulls != Some(Nulls::Last);
                match (values.0 == Value::Null, values.1 == Value::Null) {
                    (true, true) => Ordering::Equal,
                    (true, false) => {
                        if nulls_first {
                            Ordering::Less
                        } else {
                            Ordering::Greater
                        }
                    }
                    (false, true) => {
                        if nulls_first {
                            Ordering::Greater
                        } else {
                            Ordering::Less
                        }
                    }
                    (false, false) => {
                        let order = self.sorted(&path.text, &values.0, &values.1);
                        if item.direction == Some(Direction::Desc) { order.reverse() } else { order }
                    }
                }
            });
            // What sorts alike comes as it was created, the newest first where the last key is descending.
            let last = query.order_by.last().and_then(|item| item.direction);
            let created = if last == Some(Direction::Desc) { b.cmp(a) } else { a.cmp(b) };
            keys.fold(Ordering::Equal, Ordering::then).then(created)
        });
        let skipped = query.offset.map_or(0, |offset| usize::try_from(offset.node).expect("small"));
        let taken = query.limit.map_or(usize::MAX, |limit| usize::try_from(limit.node).expect("small"));
        found.iter().skip(skipped).take(taken).map(|at| self.deals[*at].id.clone()).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_query_finds_what_reading_record_by_record_finds(
        mut world in world(),
        queries in proptest::collection::vec(query::query(), 40),
    ) {
        let org = world.org();
        for text in queries {
            let query = soql::parse(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
            if let Err(errors) = soql::check(&query, &org.store.catalog()) {
                panic!("{text}: {}", errors[0]);
            }
            prop_assert_eq!(org.texts(&text, "Id"), world.answer(&query), "{} at {} in {}, {:?}",
                text, world.now, world.zone, world.calendar);
        }
    }
}
