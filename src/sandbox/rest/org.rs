//! One embedded org: its objects, records, clock, tokens and limits.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::value::RawValue;
use sobjects::{Catalog, Id};

use super::bulk::Jobs;
use super::credentials::{Codes, ConnectedApp, Login, Tokens};
use super::locator::Locators;
use crate::sandbox::calendar::FiscalCalendar;
use crate::sandbox::clock::Clock;
use crate::sandbox::people::People;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::Rulebook;
use crate::sandbox::store::{Row, Store};

/// The org behind a running server.
#[derive(Debug)]
pub(crate) struct Org {
    pub(crate) store: Store,
    pub(crate) people: People,
    /// The describe results to the letter, by object.
    pub(crate) describes: HashMap<String, Box<RawValue>>,
    /// What the global describe tells of each object.
    pub(crate) summaries: HashMap<String, Value>,
    pub(crate) rulebook: Rulebook,
    /// What the stages mean, for an org without OpportunityStage.
    pub(crate) stages: HashMap<String, Row>,
    pub(crate) clock: Clock,
    pub(crate) tokens: Tokens,
    /// The client that may ask for tokens.
    pub(crate) app: ConnectedApp,
    /// What users log in with.
    pub(crate) login: Login,
    pub(crate) codes: Codes,
    pub(crate) locators: Locators,
    pub(crate) jobs: Jobs,
    pub(crate) usage: Usage,
    /// The user whom the org's first token belongs to, and as whom the connected app runs.
    pub(crate) user: Id,
    pub(crate) organization: Id,
    pub(crate) instance_url: String,
    /// The org's fiscal year; nobody can change it while the org runs.
    pub(crate) fiscal: FiscalCalendar,
    /// Whether queries may carry `WITH SECURITY_ENFORCED` or `WITH USER_MODE`.
    pub(crate) enforcement_clause: bool,
}

/// Calls counted against the daily limit.
#[derive(Debug)]
pub(crate) struct Usage {
    used: AtomicU64,
    pub(crate) max: u64,
}

impl Org {
    /// The objects and fields.
    pub(crate) fn catalog(&self) -> &Catalog {
        self.store.catalog()
    }
}

impl Usage {
    pub(crate) const fn new(max: u64) -> Self {
        Self { used: AtomicU64::new(0), max }
    }

    /// Counts calls, and refuses them beyond the limit.
    pub(crate) fn count(&self, calls: u64) -> Result<(), Refusal> {
        if self.used.fetch_add(calls, Ordering::Relaxed) + calls <= self.max {
            return Ok(());
        }
        self.used.fetch_sub(calls, Ordering::Relaxed);
        Err(Refusal::new(StatusCode::FORBIDDEN, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."))
    }

    pub(crate) fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }
}
