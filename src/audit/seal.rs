//! Sealed plans: a plan that leaves the process while a person is asked, and comes back in another request.
//!
//! A seal hides what is in it, since a plan holds values that are masked in answers, and binds it: to the org, to the
//! Salesforce user, and to the arguments of the call. It holds for ten minutes and is opened once; in another process
//! that knows the key, the unique `Request_Id__c` of the audit row keeps the plan from being carried out twice.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};
use sobjects::DateTime;

use super::record::REQUEST_ID;
use super::{AuditError, Auditor, Plan};

/// How long a seal holds, in seconds.
const LIFETIME: i64 = 600;

/// The length of a key, in bytes.
pub(super) const KEY: usize = 32;

/// Why a sealed plan is not carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It was not sealed here for this user and these arguments.
    #[error(
        "the confirmation does not belong to this call (other arguments, another user, or a server that was started \
         anew); nothing was changed. Ask for the change again"
    )]
    Foreign,
    /// It is too old.
    #[error(
        "the confirmation came after more than ten minutes; nothing was changed. Ask for the change again"
    )]
    Expired,
    /// It was opened before.
    #[error("the confirmation was used before, and serves once; nothing more was changed")]
    Spent,
    /// The machine gives no random numbers.
    #[error("nothing was changed, because the plan could not be sealed")]
    NoSeal,
}

/// What seals and opens.
#[derive(Debug)]
pub(super) struct Seals {
    /// None where the machine gave no random numbers for one.
    key: Option<LessSafeKey>,
    /// Tells the processes apart that share a key.
    maker: [u8; 8],
    /// Plans that were opened, and when their seals end.
    opened: Mutex<HashMap<String, i64>>,
}

/// What a sealed text holds.
#[derive(Serialize, Deserialize)]
struct Content<P> {
    plan: P,
    maker: [u8; 8],
    until: i64,
}

impl Auditor {
    /// The plan as a text that tells nothing and that only [`Auditor::open`] reads, within ten minutes and with the
    /// same arguments.
    ///
    /// # Errors
    /// The machine gives no random numbers.
    pub async fn seal(&self, plan: &Plan, arguments: &str) -> Result<String, AuditError> {
        let until = DateTime::now().utc().timestamp() + LIFETIME;
        let content = Content { plan, maker: self.seals.maker, until };
        let mut bytes = serde_json::to_vec(&content).map_err(|_| SealError::NoSeal)?;
        let nonce: [u8; NONCE_LEN] = random().ok_or(SealError::NoSeal)?;
        let bound = Aad::from(self.bound(arguments).await?);
        let key = self.seals.key()?;
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), bound, &mut bytes)
            .map_err(|_| SealError::NoSeal)?;
        Ok(BASE64.encode([&nonce[..], &bytes].concat()))
    }

    /// The plan that was sealed.
    ///
    /// # Errors
    /// It was sealed for another call, user or org, is too old, or was opened before.
    pub async fn open(&self, sealed: &str, arguments: &str) -> Result<Plan, AuditError> {
        let bytes = BASE64.decode(sealed.trim()).map_err(|_| SealError::Foreign)?;
        let (nonce, content) = bytes.split_at_checked(NONCE_LEN).ok_or(SealError::Foreign)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::Foreign)?;
        let bound = Aad::from(self.bound(arguments).await?);
        let mut content = content.to_vec();
        let key = self.seals.key()?;
        let content = key.open_in_place(nonce, bound, &mut content).map_err(|_| SealError::Foreign)?;
        let Content { plan, maker, until } =
            serde_json::from_slice::<Content<Plan>>(content).map_err(|_| SealError::Foreign)?;
        // Without a unique key on the rows, nobody knows what another process has done with it.
        if maker != self.seals.maker && !plan.shape.is_unique(REQUEST_ID) {
            return Err(SealError::Foreign.into());
        }
        self.seals.spend(&plan.row.request_id, until)?;
        Ok(Plan { was_sealed: true, ..plan })
    }

    /// What a seal holds for: org, user and arguments, told apart whatever they are.
    async fn bound(&self, arguments: &str) -> Result<Vec<u8>, AuditError> {
        let org = self.client.instance_url().to_string();
        let bound = serde_json::json!([org, self.username().await?, arguments]);
        Ok(bound.to_string().into_bytes())
    }
}

impl Seals {
    /// With a key of this process alone.
    pub(super) fn own() -> Self {
        Self::with_key(random())
    }

    /// With a key that other processes know as well.
    pub(super) fn with_key(key: Option<[u8; KEY]>) -> Self {
        let key = key.and_then(|key| UnboundKey::new(&AES_256_GCM, &key).ok()).map(LessSafeKey::new);
        Self { key, maker: random().unwrap_or_default(), opened: Mutex::default() }
    }

    fn key(&self) -> Result<&LessSafeKey, SealError> {
        self.key.as_ref().ok_or(SealError::NoSeal)
    }

    /// Remembers a plan as opened for as long as its seal holds.
    fn spend(&self, plan: &str, until: i64) -> Result<(), SealError> {
        let now = DateTime::now().utc().timestamp();
        if until < now {
            return Err(SealError::Expired);
        }
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.retain(|_, until| *until >= now);
        match opened.insert(plan.to_owned(), until) {
            Some(_) => Err(SealError::Spent),
            None => Ok(()),
        }
    }
}

fn random<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    SystemRandom::new().fill(&mut bytes).ok().map(|()| bytes)
}
