//! Seals: a content that leaves the process as a text which tells nothing, and comes back.
//!
//! A seal hides what is in it and binds it to what it was sealed for. It holds for ten minutes and is opened once by a
//! process. Not here: what a plan is bound to, and what keeps two processes from carrying one out twice (`sealed.rs`).

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sobjects::DateTime;

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
    /// Keys of what was opened, and when their seals end.
    opened: Mutex<HashMap<String, i64>>,
}

/// What a sealed text holds.
#[derive(Serialize, Deserialize)]
struct Sealed<C> {
    content: C,
    maker: [u8; 8],
    until: i64,
}

/// What was sealed.
#[derive(Debug)]
pub(super) struct Opened<C> {
    pub(super) content: C,
    /// Whether this process sealed it, rather than another one that knows the key.
    pub(super) is_own: bool,
    until: i64,
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

    /// The content as a text that only `open` reads, for ten minutes.
    pub(super) fn seal(&self, content: &impl Serialize, bound: &[u8]) -> Result<String, SealError> {
        self.seal_until(now() + LIFETIME, content, bound)
    }

    fn seal_until(&self, until: i64, content: &impl Serialize, bound: &[u8]) -> Result<String, SealError> {
        let sealed = Sealed { content, maker: self.maker, until };
        let mut bytes = serde_json::to_vec(&sealed).map_err(|_| SealError::NoSeal)?;
        let nonce: [u8; NONCE_LEN] = random().ok_or(SealError::NoSeal)?;
        let key = self.key.as_ref().ok_or(SealError::NoSeal)?;
        key.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound), &mut bytes)
            .map_err(|_| SealError::NoSeal)?;
        Ok(BASE64.encode([&nonce[..], &bytes].concat()))
    }

    /// What was sealed with this key for the same.
    pub(super) fn open<C: DeserializeOwned>(
        &self,
        sealed: &str,
        bound: &[u8],
    ) -> Result<Opened<C>, SealError> {
        let Sealed { content, maker, until } = self.read(sealed, bound).ok_or(SealError::Foreign)?;
        if until < now() {
            return Err(SealError::Expired);
        }
        Ok(Opened { content, is_own: maker == self.maker, until })
    }

    fn read<C: DeserializeOwned>(&self, sealed: &str, bound: &[u8]) -> Option<Sealed<C>> {
        let mut bytes = BASE64.decode(sealed.trim()).ok()?;
        let (nonce, content) = bytes.split_at_mut_checked(NONCE_LEN)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let content = self.key.as_ref()?.open_in_place(nonce, Aad::from(bound), content).ok()?;
        serde_json::from_slice(content).ok()
    }

    /// Takes the one opening of what has this key, which is remembered for as long as its seal holds.
    pub(super) fn spend<C>(&self, key: &str, opened: &Opened<C>) -> Result<(), SealError> {
        let (now, until) = (now(), opened.until);
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        opened.retain(|_, until| *until >= now);
        match opened.insert(key.to_owned(), until) {
            Some(_) => Err(SealError::Spent),
            None => Ok(()),
        }
    }
}

fn now() -> i64 {
    DateTime::now().utc().timestamp()
}

fn random<const LENGTH: usize>() -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    SystemRandom::new().fill(&mut bytes).ok().map(|()| bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_ends_and_is_spent_once() {
        let seals = Seals::own();
        let sealed = seals.seal_until(now() - 1, &"text", b"call").expect("a seal");
        assert_eq!(
            seals.open::<String>(&sealed, b"call").map(|opened| opened.content),
            Err(SealError::Expired)
        );
        let sealed = seals.seal(&"text", b"call").expect("a seal");
        assert!(!sealed.contains("text"));
        let opened = seals.open::<String>(&sealed, b"call").expect("what was sealed");
        assert_eq!((opened.content.as_str(), opened.is_own), ("text", true));
        assert_eq!(seals.spend("key", &opened), Ok(()));
        assert_eq!(seals.spend("key", &opened), Err(SealError::Spent));
    }

    #[test]
    fn a_seal_is_for_its_key_and_what_it_is_bound_to() {
        let seals = Seals::own();
        let sealed = seals.seal(&"text", b"call").expect("a seal");
        let foreign = |seals: &Seals, sealed: &str, bound: &[u8]| {
            seals.open::<String>(sealed, bound).map(|opened| opened.content) == Err(SealError::Foreign)
        };
        assert!(foreign(&seals, &sealed, b"another call"));
        assert!(foreign(&Seals::own(), &sealed, b"call"));
        assert!(foreign(&seals, &sealed[1..], b"call"));
        for rubbish in ["", "true", "AAAA", "\u{200B}"] {
            assert!(foreign(&seals, rubbish, b"call"), "{rubbish:?}");
        }
    }
}
