//! Authorization codes: what the login page gives to the browser, and the client turns into tokens.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use ring::digest::{SHA256, digest};
use sobjects::Id;

use super::denied::Denied;
use super::random;
use crate::sandbox::clock::Clock;

const LIFE: TimeDelta = TimeDelta::minutes(10);
/// How long a dead code is remembered, to tell it from one that never was.
const MEMORY: TimeDelta = TimeDelta::days(1);
/// 128 bytes in base64url, as jsforce sends them; the standard allows fewer.
const LONGEST_VERIFIER: usize = 171;

/// Every code of late.
pub(in crate::sandbox) struct Codes {
    clock: Clock,
    held: Mutex<HashMap<String, Code>>,
}

/// What a user has agreed to.
pub(in crate::sandbox::rest) struct Consent {
    pub(in crate::sandbox::rest) user: Id,
    pub(in crate::sandbox::rest) scope: String,
}

struct Code {
    user: Id,
    scope: String,
    redirect_uri: String,
    challenge: String,
    until: DateTime<Utc>,
    spent: bool,
}

impl Codes {
    pub(in crate::sandbox) fn new(clock: Clock) -> Self {
        Self { clock, held: Mutex::default() }
    }

    /// A code for what the user has agreed to. It ends in characters that a URL has to escape, as the platform's do.
    pub(in crate::sandbox::rest) fn issue(
        &self,
        consent: Consent,
        redirect_uri: &str,
        challenge: &str,
    ) -> String {
        let now = self.clock.now().utc();
        let text = format!("aPrx{}==", random(82));
        let Consent { user, scope } = consent;
        let (redirect_uri, challenge) = (redirect_uri.to_owned(), challenge.to_owned());
        let code = Code { user, scope, redirect_uri, challenge, until: now + LIFE, spent: false };
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|_, code| now < code.until + MEMORY);
        held.insert(text.clone(), code);
        text
    }

    /// What the code stands for. It can be asked once, whatever the answer.
    pub(in crate::sandbox::rest) fn redeem(
        &self,
        code: &str,
        redirect_uri: &str,
        verifier: &str,
    ) -> Result<Consent, Denied> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let code = held.get_mut(code).ok_or_else(|| Denied::grant("invalid authorization code"))?;
        if std::mem::replace(&mut code.spent, true) || self.clock.now().utc() >= code.until {
            return Err(Denied::grant("expired authorization code"));
        }
        if redirect_uri != code.redirect_uri {
            return Err(Denied::redirect_mismatch());
        }
        if !is_well_formed(verifier) || challenge(verifier) != code.challenge {
            return Err(Denied::grant("invalid code verifier"));
        }
        Ok(Consent { user: code.user, scope: code.scope.clone() })
    }
}

/// The S256 challenge of a verifier.
fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

fn is_well_formed(verifier: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=LONGEST_VERIFIER).contains(&verifier.len()) && verifier.bytes().all(allowed)
}

impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Codes").finish_non_exhaustive()
    }
}
