//! Child records of a typed record, as a child subquery answers them.

use serde::{Deserialize, Serialize};

/// The rows of a child subquery. A longer list goes on at `next_records_url`, and the client reads on from there as from
/// a page of a query.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Children<T> {
    /// How many children there are, on this page or not.
    #[serde(default)]
    pub total_size: u64,
    /// Whether these are all.
    #[serde(default)]
    pub done: bool,
    /// Where the next page is, relative to the instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_records_url: Option<String>,
    /// The children on this page.
    #[serde(default = "Vec::new")]
    pub records: Vec<T>,
}
