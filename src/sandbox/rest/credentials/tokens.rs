//! Access tokens and refresh tokens: whom they belong to, how long they live, what ends them.
//!
//! Not here: how a user or a client proves who they are.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use sobjects::Id;

use super::app::opens_api;
use super::random;
use crate::sandbox::clock::Clock;

/// How many refresh tokens of one user live side by side: one more ends the oldest.
const MAX_GRANTS: usize = 5;

/// Every token that was issued and has not ended.
pub(crate) struct Tokens {
    organization: Id,
    clock: Clock,
    /// A session ends after so long without a call.
    timeout: Duration,
    /// Whether each use of a refresh token replaces it.
    rotates: bool,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    sessions: HashMap<String, Session>,
    /// Oldest first.
    grants: Vec<Grant>,
    last: u64,
}

struct Session {
    user: Id,
    /// What the connected app may do with it; `None` for a session that no connected app asked for.
    scope: Option<String>,
    since: DateTime<Utc>,
    used: DateTime<Utc>,
    grant: Option<u64>,
}

struct Grant {
    number: u64,
    user: Id,
    scope: String,
    refresh: String,
    /// Refresh tokens that were replaced.
    spent: Vec<String>,
    since: DateTime<Utc>,
}

/// Tokens that were just issued.
pub(crate) struct Issued {
    pub(in crate::sandbox::rest) user: Id,
    pub(in crate::sandbox::rest) scope: String,
    pub(crate) access: String,
    /// Where the client gets one.
    pub(crate) refresh: Option<String>,
}

/// What is known of a living token.
pub(in crate::sandbox::rest) struct About {
    pub(in crate::sandbox::rest) user: Id,
    /// `None` for a session that no connected app asked for.
    pub(in crate::sandbox::rest) scope: Option<String>,
    pub(in crate::sandbox::rest) since: DateTime<Utc>,
    /// When it ends; refresh tokens live until they are revoked.
    pub(in crate::sandbox::rest) until: Option<DateTime<Utc>>,
}

impl Tokens {
    pub(crate) fn new(organization: Id, clock: Clock, timeout: Duration, rotates: bool) -> Self {
        Self { organization, clock, timeout, rotates, held: Mutex::default() }
    }

    /// The access token of a session that no connected app asked for.
    pub(crate) fn issue(&self, user: Id) -> String {
        let mut held = self.held();
        self.session(&mut held, user, None, None)
    }

    /// A session for the connected app, without a refresh token.
    pub(in crate::sandbox::rest) fn issue_to_app(&self, user: Id, scope: &str) -> Issued {
        let mut held = self.held();
        let access = self.session(&mut held, user, Some(scope.to_owned()), None);
        Issued { user, scope: scope.to_owned(), access, refresh: None }
    }

    /// A session for the connected app and a refresh token.
    pub(crate) fn grant(&self, user: Id, scope: &str) -> Issued {
        let mut held = self.held();
        let mine = |grant: &Grant| grant.user == user;
        if held.grants.iter().filter(|grant| mine(grant)).count() >= MAX_GRANTS {
            let oldest = held.grants.iter().find(|grant| mine(grant)).map(|grant| grant.number);
            oldest.into_iter().for_each(|number| held.end(number));
        }
        held.last += 1;
        let (number, refresh) = (held.last, refresh_token());
        let (scope, since) = (scope.to_owned(), self.now());
        let grant =
            Grant { number, user, scope: scope.clone(), refresh: refresh.clone(), spent: Vec::new(), since };
        held.grants.push(grant);
        let access = self.session(&mut held, user, Some(scope.clone()), Some(number));
        Issued { user, scope, access, refresh: Some(refresh) }
    }

    /// A new session for a refresh token; `None` where it is not valid.
    ///
    /// One that was replaced before has been stolen from one of the two who use it: nobody keeps anything.
    pub(in crate::sandbox::rest) fn refresh(&self, token: &str) -> Option<Issued> {
        let mut held = self.held();
        let reused = held.grants.iter().find(|grant| grant.spent.iter().any(|spent| spent == token));
        if let Some(number) = reused.map(|grant| grant.number) {
            held.end(number);
        }
        let rotates = self.rotates;
        let grant = held.grants.iter_mut().find(|grant| grant.refresh == token)?;
        let refresh = rotates.then(refresh_token);
        if let Some(refresh) = &refresh {
            grant.spent.push(std::mem::replace(&mut grant.refresh, refresh.clone()));
        }
        let (user, scope, number) = (grant.user, grant.scope.clone(), grant.number);
        let access = self.session(&mut held, user, Some(scope.clone()), Some(number));
        Some(Issued { user, scope, access, refresh })
    }

    /// The user to whom this access token was issued, where it still lives; the call prolongs its life.
    pub(crate) fn user_of(&self, token: &str) -> Option<Id> {
        let now = self.now();
        let mut held = self.held();
        let session = held.sessions.get_mut(token).filter(|session| self.lives(session, now))?;
        session.used = now;
        Some(session.user)
    }

    /// Whether this access token is good for more than to tell whom it belongs to.
    pub(in crate::sandbox::rest) fn opens_api(&self, token: &str) -> bool {
        let held = self.held();
        let scope = held.sessions.get(token).and_then(|session| session.scope.as_deref());
        scope.is_none_or(opens_api)
    }

    /// The same as `user_of` without prolonging anything.
    pub(crate) fn holder(&self, token: &str) -> Option<Id> {
        let now = self.now();
        let held = self.held();
        held.sessions.get(token).filter(|session| self.lives(session, now)).map(|session| session.user)
    }

    /// What is known of an access or refresh token that lives.
    pub(in crate::sandbox::rest) fn about(&self, token: &str) -> Option<About> {
        let now = self.now();
        let held = self.held();
        if let Some(grant) = held.grants.iter().find(|grant| grant.refresh == token) {
            let scope = Some(grant.scope.clone());
            return Some(About { user: grant.user, scope, since: grant.since, until: None });
        }
        let session = held.sessions.get(token).filter(|session| self.lives(session, now))?;
        let scope = session.scope.clone();
        let until = Some(session.used + self.timeout);
        Some(About { user: session.user, scope, since: session.since, until })
    }

    /// Ends an access token, or a refresh token with all access tokens that it gave; answers whether it lived.
    pub(in crate::sandbox::rest) fn revoke(&self, token: &str) -> bool {
        let now = self.now();
        let mut held = self.held();
        if let Some(number) =
            held.grants.iter().find(|grant| grant.refresh == token).map(|grant| grant.number)
        {
            held.end(number);
            return true;
        }
        held.sessions.remove(token).is_some_and(|session| self.lives(&session, now))
    }

    /// Ends an access token; answers whether it lived.
    pub(in crate::sandbox::rest) fn end_session(&self, token: &str) -> bool {
        let now = self.now();
        self.held().sessions.remove(token).is_some_and(|session| self.lives(&session, now))
    }

    /// How long a session lives without a call.
    pub(in crate::sandbox::rest) fn timeout(&self) -> Duration {
        self.timeout
    }

    /// A new access token, in the platform's form: the org's id, an exclamation mark, a secret.
    fn session(&self, held: &mut Held, user: Id, scope: Option<String>, grant: Option<u64>) -> String {
        let now = self.now();
        held.sessions.retain(|_, session| self.lives(session, now));
        let token = format!("{}!AQ{}", self.organization.as_15(), random(94));
        held.sessions.insert(token.clone(), Session { user, scope, since: now, used: now, grant });
        token
    }

    fn lives(&self, session: &Session, now: DateTime<Utc>) -> bool {
        now < session.used + self.timeout
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now().utc()
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    /// Ends a grant: its refresh token and the sessions that it gave.
    fn end(&mut self, number: u64) {
        self.grants.retain(|grant| grant.number != number);
        self.sessions.retain(|_, session| session.grant != Some(number));
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}

fn refresh_token() -> String {
    format!("5Aep{}", random(83))
}
