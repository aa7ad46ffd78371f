//! How a bulk job stands, beyond what the generated wire type does by itself.

use crate::wire::BulkJob;

impl BulkJob {
    /// Whether it has done all its records, well or not: what became of each can be asked now.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.state == "JobComplete"
    }

    /// How many of its records were refused; 0 as long as that is not known.
    #[must_use]
    pub fn refused(&self) -> u64 {
        self.number_records_failed.and_then(|count| count.try_into().ok()).unwrap_or_default()
    }
}
