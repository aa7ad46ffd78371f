//! Sixteen characters that tell bytes from others, and do not tell what they are.

use ring::digest::SHA256;

/// The digest of these bytes.
pub(super) fn digest(bytes: &[u8]) -> String {
    ring::digest::digest(&SHA256, bytes).as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
