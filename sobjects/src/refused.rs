//! Making and reading errors of the platform, beyond what the generated wire types do by themselves.

use crate::Id;
use crate::wire::{ApiError, DuplicatesFound};

impl ApiError {
    /// An error with this code and message, and nothing else.
    ///
    /// ```
    /// # use sobjects::wire::ApiError;
    /// assert!(ApiError::new("NOT_FOUND", "Nothing is there").fields.is_empty());
    /// ```
    #[must_use]
    pub fn new(error_code: impl Into<String>, message: impl Into<String>) -> Self {
        let (error_code, message) = (error_code.into(), message.into());
        Self { error_code, message, fields: Vec::new(), duplicate_result: None, duplicate_resut: None }
    }

    /// What a duplicate rule found, where one refused the record.
    #[must_use]
    pub fn duplicates(&self) -> Option<&DuplicatesFound> {
        self.duplicate_resut.as_ref().or(self.duplicate_result.as_ref())
    }
}

impl DuplicatesFound {
    /// The records that the refused one is like, as far as the user may see them.
    pub fn records(&self) -> impl Iterator<Item = Id> {
        self.match_results.iter().flat_map(|result| &result.match_records).map(|found| found.record.id)
    }
}
