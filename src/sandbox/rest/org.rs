//! One embedded org: its objects, records, clock, tokens and limits.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use axum::http::StatusCode;
use sobjects::{Catalog, Id};

use super::bulk::Jobs;
use super::credentials::{Codes, ConnectedApp, Login, Tokens};
use super::locator::Locators;
use super::metadata::Deployments;
use crate::sandbox::calendar::FiscalCalendar;
use crate::sandbox::clock::Clock;
use crate::sandbox::described::Described;
use crate::sandbox::people::People;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, Store};

/// The org behind a running server.
#[derive(Debug)]
pub(crate) struct Org {
    pub(crate) store: Store,
    pub(crate) people: People,
    /// What it consists of now.
    pub(crate) described: RwLock<Arc<Described>>,
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
    pub(crate) deployments: Deployments,
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
    /// What the org consists of. Within a transaction it stays the same.
    pub(crate) fn described(&self) -> Arc<Described> {
        Arc::clone(&self.described.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes it consist of this from now on.
    pub(super) fn become_described(&self, described: Arc<Described>) {
        *self.described.write().unwrap_or_else(PoisonError::into_inner) = described;
    }

    /// The objects and fields.
    pub(crate) fn catalog(&self) -> Arc<Catalog> {
        Arc::clone(&self.described().catalog)
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
