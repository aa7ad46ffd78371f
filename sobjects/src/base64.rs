//! The content of files, as base64 fields hold it.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

/// What stands in a base64 field, such as `ContentVersion.VersionData`: where it is read, the path at which the
/// content itself is fetched; where it is written, the content.
///
/// ```
/// use sobjects::Base64;
/// let read: Base64 = serde_json::from_str("\"/services/data/v60.0/sobjects/Attachment/00P/Body\"")?;
/// assert_eq!(read.path(), Some("/services/data/v60.0/sobjects/Attachment/00P/Body"));
/// assert_eq!(serde_json::to_string(&Base64::of(b"hello"))?, "\"aGVsbG8=\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Base64(String);

impl Base64 {
    /// This content.
    #[must_use]
    pub fn of(content: impl AsRef<[u8]>) -> Self {
        Self(BASE64_STANDARD.encode(content))
    }

    /// What travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the content is fetched, relative to the instance; nothing where this is the content.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        // Base64 has slashes too, but seldom four and a version between them.
        self.0.starts_with("/services/data/v").then_some(&self.0)
    }

    /// The content; nothing where this is only its path.
    #[must_use]
    pub fn content(&self) -> Option<Vec<u8>> {
        if self.path().is_some() { None } else { BASE64_STANDARD.decode(&self.0).ok() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_no_content_and_content_no_path() {
        let content = Base64::of([0xff, 0xf0, 1]);
        assert_eq!((content.path(), content.content()), (None, Some(vec![0xff, 0xf0, 1])));
        let read = Base64("/services/data/v60.0/sobjects/ContentVersion/068/VersionData".to_owned());
        assert!(read.path().is_some() && read.content().is_none());
    }
}
