//! Which rule is due at a call.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use axum::http::{HeaderMap, Method};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};
use url::form_urlencoded;

use super::plan::{Act, ApiUsage, Plan, PlanError, Rule, Verb, When};
use crate::sandbox::pattern;

/// The plan that holds now, and how often each of its rules has matched and hit.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Faults(Mutex<Armed>);

#[derive(Debug, Default)]
struct Armed {
    plan: Plan,
    counts: Vec<Count>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    matched: u64,
    hit: u64,
}

/// What a rule looks at.
pub(in crate::sandbox) struct Sight<'a> {
    pub(in crate::sandbox) method: &'a Method,
    pub(in crate::sandbox) path: &'a str,
    pub(in crate::sandbox) query: &'a str,
    pub(in crate::sandbox) headers: &'a HeaderMap,
    pub(in crate::sandbox) body: &'a [u8],
}

/// A rule that hits a call.
#[derive(Debug)]
pub(in crate::sandbox) struct Strike {
    pub(in crate::sandbox) rule: String,
    pub(super) latency: Duration,
    pub(super) act: Option<Act>,
    pub(super) api_usage: Option<ApiUsage>,
    pub(super) contains: Option<String>,
}

impl Faults {
    /// Faults that act by this plan.
    pub(in crate::sandbox) fn new(plan: Plan) -> Result<Self, PlanError> {
        plan.check()?;
        Ok(Self(Mutex::new(Armed::new(plan))))
    }

    /// Follows another plan from now on; all counts begin anew.
    pub(in crate::sandbox) fn follow(&self, plan: Plan) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Armed::new(plan);
    }

    /// Counts a call, and answers the rule that hits it.
    pub(in crate::sandbox) fn strike(&self, sight: &Sight<'_>) -> Option<Strike> {
        let mut armed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Armed { plan, counts } = &mut *armed;
        let mut strike = None;
        for (at, (rule, count)) in plan.rules.iter().zip(counts).enumerate() {
            if !is_meant(rule, sight) {
                continue;
            }
            count.matched += 1;
            if strike.is_none() && is_due(rule, *count, chance_of(plan.seed, at, count.matched)) {
                count.hit += 1;
                strike = Some(Strike::of(rule, at));
            }
        }
        strike
    }

    /// The plan and its counts, for a person or a test to read.
    pub(in crate::sandbox) fn to_json(&self) -> Value {
        let armed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let rules = armed.plan.rules.iter().zip(&armed.counts).enumerate();
        let rules = rules.map(|(at, (rule, count))| {
            json!({ "name": rule.name(at), "rule": rule, "matched": count.matched, "hit": count.hit })
        });
        json!({ "seed": armed.plan.seed, "rules": rules.collect::<Vec<_>>() })
    }
}

impl Armed {
    fn new(plan: Plan) -> Self {
        let counts = vec![Count::default(); plan.rules.len()];
        Self { plan, counts }
    }
}

impl Strike {
    fn of(rule: &Rule, at: usize) -> Self {
        Self {
            rule: rule.name(at),
            latency: Duration::from_millis(rule.latency_ms.unwrap_or_default().into()),
            act: rule.act.clone(),
            api_usage: rule.api_usage,
            contains: rule.contains.clone(),
        }
    }
}

fn is_meant(rule: &Rule, sight: &Sight<'_>) -> bool {
    let header = |(name, value): (&String, &String)| {
        let mut found = sight.headers.get_all(name).iter();
        found.any(|found| found.to_str().is_ok_and(|found| pattern::matches(value, found)))
    };
    rule.method.is_none_or(|verb| verb.is(sight.method))
        && rule.path.as_deref().is_none_or(|path| pattern::matches(path, sight.path))
        && rule.headers.iter().all(header)
        && rule.contains.as_deref().is_none_or(|text| sight.has(text))
}

fn is_due(rule: &Rule, count: Count, chance: impl FnOnce(f64) -> bool) -> bool {
    rule.times.is_none_or(|times| count.hit < times.get())
        && match rule.when {
            None => true,
            Some(When::Nth(nth)) => count.matched == nth.get(),
            Some(When::Every(every)) => count.matched.is_multiple_of(every.get()),
            Some(When::Probability(probability)) => chance(probability),
        }
}

/// The chance of the n-th call of a rule depends on nothing else, so that a run can be repeated.
fn chance_of(seed: u64, rule: usize, call: u64) -> impl FnOnce(f64) -> bool {
    move |probability| {
        let mut bytes = [0; 32];
        for (part, number) in bytes.chunks_exact_mut(8).zip([seed, rule as u64, call]) {
            part.copy_from_slice(&number.to_le_bytes());
        }
        StdRng::from_seed(bytes).random_bool(probability)
    }
}

impl Sight<'_> {
    fn has(&self, text: &str) -> bool {
        form_urlencoded::parse(self.query.as_bytes()).any(|(_, value)| value.contains(text))
            || String::from_utf8_lossy(self.body).contains(text)
    }
}

impl Verb {
    fn is(self, method: &Method) -> bool {
        method
            == match self {
                Self::Get => Method::GET,
                Self::Head => Method::HEAD,
                Self::Post => Method::POST,
                Self::Put => Method::PUT,
                Self::Patch => Method::PATCH,
                Self::Delete => Method::DELETE,
                Self::Options => Method::OPTIONS,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_the_same_for_the_same_seed_and_about_as_high_as_asked_for() {
        let hits = |seed| -> Vec<bool> { (1..=1000).map(|call| chance_of(seed, 0, call)(0.2)).collect() };
        assert_eq!(hits(7), hits(7));
        assert_ne!(hits(7), hits(8));
        let count = hits(7).into_iter().filter(|hit| *hit).count();
        assert!((150..250).contains(&count), "{count}");
    }
}
