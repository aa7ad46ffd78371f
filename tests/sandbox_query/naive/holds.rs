//! Whether a record meets a condition.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono_tz::Tz;
use salesforce_revops::sobjects::DateTime;
use salesforce_revops::soql::ast::{Call, CompareOp, Condition, Expr, Function, Members, Value as Literal};

use super::days::{Calendar, local, part, side};
use super::record::{Account, Deal, Value};

/// All records, and what the answers to queries depend on besides.
#[derive(Debug, Clone)]
pub(super) struct World {
    pub(super) now: DateTime,
    pub(super) zone: Tz,
    pub(super) calendar: Calendar,
    pub(super) accounts: Vec<Account>,
    pub(super) deals: Vec<Deal>,
    /// The order of picklist values, by path.
    pub(super) picklists: BTreeMap<String, Vec<String>>,
}

impl World {
    pub(super) fn deal_meets(&self, at: usize, condition: &Condition) -> bool {
        self.meets(condition, &|path| self.deal_field(at, path))
    }

    pub(super) fn deal_field(&self, at: usize, path: &str) -> Value {
        let deal = &self.deals[at];
        let account = deal.account.and_then(|at| self.accounts.get(at));
        match path.split_once('.') {
            None if path == "AccountId" => account.map_or(Value::Null, |account| account.field("Id")),
            None => deal.field(path),
            // A parent that is missing has no values.
            Some((_, field)) => account.map_or(Value::Null, |account| account.field(field)),
        }
    }

    /// The order of two values that are not null.
    pub(super) fn sorted(&self, path: &str, a: &Value, b: &Value) -> Ordering {
        match (a, b, self.picklists.get(path)) {
            (Value::Text(a), Value::Text(b), Some(values)) => {
                let place = |text: &String| values.iter().position(|value| value == text);
                place(a).cmp(&place(b))
            }
            _ => order(a, b).expect("values of one type"),
        }
    }

    fn meets(&self, condition: &Condition, field: &dyn Fn(&str) -> Value) -> bool {
        match condition {
            Condition::And(parts) => parts.iter().all(|part| self.meets(part, field)),
            Condition::Or(parts) => parts.iter().any(|part| self.meets(part, field)),
            Condition::Not(inner) => !self.meets(inner, field),
            Condition::Compare(comparison) => {
                self.compare(&self.value(&comparison.left, field), comparison.op, &comparison.value.node)
            }
            Condition::In(membership) => {
                let value = self.value(&membership.left, field);
                let is_member = match &membership.members {
                    Members::List(list) => {
                        list.iter().any(|one| self.compare(&value, CompareOp::Eq, &one.node))
                    }
                    Members::Query(query) => self.accounts.iter().any(|account| {
                        let of_account = |path: &str| account.field(path);
                        let counts =
                            query.filter.as_ref().is_none_or(|filter| self.meets(filter, &of_account));
                        counts && value == account.field("Id")
                    }),
                };
                is_member != membership.negated
            }
            Condition::Includes(inclusion) => {
                let Value::Many(chosen) = self.value(&inclusion.left, field) else {
                    return inclusion.negated;
                };
                let has_all = |one: &Literal| {
                    let Literal::String(wanted) = one else { unreachable!("strings only") };
                    wanted.split(';').all(|wanted| chosen.contains(&wanted))
                };
                inclusion.values.iter().any(|one| has_all(&one.node)) != inclusion.negated
            }
        }
    }

    fn value(&self, expr: &Expr, field: &dyn Fn(&str) -> Value) -> Value {
        match expr {
            Expr::Field(path) => field(&path.text),
            Expr::Call(call) => self.function(call, field),
        }
    }

    /// A date function, which counts in UTC unless the user's zone is asked for.
    fn function(&self, call: &Call, field: &dyn Fn(&str) -> Value) -> Value {
        let inner = call.expressions().next().expect("an argument");
        let (inner, zone) = match inner {
            Expr::Call(converted) => (converted.expressions().next().expect("an argument"), self.zone),
            plain => (plain, Tz::UTC),
        };
        let time = match self.value(inner, field) {
            Value::Day(day) => day.and_hms_opt(0, 0, 0).expect("midnight"),
            Value::Moment(millis) => local(millis, zone),
            other => unreachable!("{other:?}"),
        };
        match call.function {
            Function::DayOnly => Value::Day(time.date()),
            function => Value::Hundredths(100 * part(function, time, self.calendar)),
        }
    }

    fn compare(&self, value: &Value, op: CompareOp, literal: &Literal) -> bool {
        let order = match (value, literal) {
            (Value::Text(text), Literal::Pattern(pattern)) => {
                let folded = |text: &str| text.to_lowercase().chars().collect::<Vec<_>>();
                return like(&folded(pattern.as_str()), &folded(text));
            }
            (Value::Flag(flag), Literal::Null) => Some(flag.cmp(&false)),
            (Value::Null, Literal::Null) => Some(Ordering::Equal),
            (Value::Null, _) | (_, Literal::Null) => None,
            (_, Literal::DateLiteral(literal)) => {
                let day = match value {
                    Value::Day(day) => *day,
                    Value::Moment(millis) => local(*millis, self.zone).date(),
                    other => unreachable!("{other:?}"),
                };
                let today = self.now.utc().with_timezone(&self.zone).date_naive();
                Some(side(*literal, day, today, self.calendar))
            }
            _ => order(value, &written(literal)),
        };
        match op {
            CompareOp::Eq => order == Some(Ordering::Equal),
            CompareOp::Ne => order != Some(Ordering::Equal),
            CompareOp::Lt => order == Some(Ordering::Less),
            CompareOp::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
            CompareOp::Gt => order == Some(Ordering::Greater),
            CompareOp::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
            CompareOp::Like => false,
        }
    }
}

/// A literal as a value.
fn written(literal: &Literal) -> Value {
    match literal {
        Literal::String(text) => Value::Text(text.clone()),
        Literal::Bool(flag) => Value::Flag(*flag),
        Literal::Date(day) => Value::Day(*day),
        Literal::DateTime(moment) => Value::Moment(moment.utc().timestamp_millis()),
        Literal::Number(number) => {
            let (whole, fraction) = number.as_str().split_once('.').unwrap_or((number.as_str(), "00"));
            Value::Hundredths(format!("{whole}{fraction}").parse().expect("two decimals"))
        }
        other => unreachable!("{other:?}"),
    }
}

fn order(a: &Value, b: &Value) -> Option<Ordering> {
    Some(match (a, b) {
        (Value::Text(a), Value::Text(b)) => a.to_lowercase().chars().cmp(b.to_lowercase().chars()),
        (Value::Hundredths(a), Value::Hundredths(b)) => a.cmp(b),
        (Value::Flag(a), Value::Flag(b)) => a.cmp(b),
        (Value::Day(a), Value::Day(b)) => a.cmp(b),
        (Value::Moment(a), Value::Moment(b)) => a.cmp(b),
        (Value::Id(a), Value::Id(b)) => a.cmp(b),
        _ => return None,
    })
}

fn like(pattern: &[char], text: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['%', rest @ ..] => (0..=text.len()).any(|skip| like(rest, &text[skip..])),
        ['_', rest @ ..] => !text.is_empty() && like(rest, &text[1..]),
        ['\\', wanted, rest @ ..] | [wanted, rest @ ..] => {
            text.first() == Some(wanted) && like(rest, &text[1..])
        }
    }
}
