//! One line of log a tool call: what it cost and how it ended, and nothing of what it carried.

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::time::Instant;

use rmcp::model::{JsonObject, RequestId};

use super::digest::digest;
use super::tools::{Answer, Answered};

/// The log's target, so that a filter can name it: `tool_calls=info`.
const TARGET: &str = "tool_calls";

/// A call that has begun.
pub(super) struct CallLog {
    tool: &'static str,
    request_id: RequestId,
    arguments: String,
    begun: Instant,
}

/// What became of the task of a call: its answer and how many API calls it took.
pub(super) type Ended = Result<(Answer, u64), tokio::task::JoinError>;

impl CallLog {
    pub(super) fn begin(tool: &'static str, request_id: RequestId, arguments: Option<&JsonObject>) -> Self {
        Self { tool, request_id, arguments: hash(arguments), begun: Instant::now() }
    }

    /// Writes the line.
    pub(super) fn end(self, ended: &Ended) {
        let (answer, api_calls) = match ended {
            Ok((answer, calls)) => (Some(answer), Some(*calls)),
            Err(_) => (None, None),
        };
        let (outcome, code, records, bytes) = match (answer, ended) {
            (Some(Ok(Answered::Text { text, records })), _) => ("answered", None, *records, text.len()),
            (Some(Ok(Answered::Question(_))), _) => ("asked", None, 0, 0),
            (Some(Err(refused)), _) => ("refused", Some(refused.code.as_str()), 0, refused.text.len()),
            (None, Err(error)) if error.is_cancelled() => ("cancelled", None, 0, 0),
            (None, _) => ("broken", None, 0, 0),
        };
        let ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(target: TARGET, tool = self.tool, arguments = self.arguments, ms, api_calls, records, bytes,
            outcome, code, request_id = %self.request_id, "called");
    }
}

/// Of this process alone, so that nobody finds out from a log what was asked by hashing guesses.
static SALT: LazyLock<uuid::Uuid> = LazyLock::new(uuid::Uuid::new_v4);

/// Tells whether two calls of a process asked for the same, without telling for what. The order of arguments does not
/// count.
fn hash(arguments: Option<&JsonObject>) -> String {
    let sorted: BTreeMap<_, _> = arguments.into_iter().flatten().collect();
    digest(&serde_json::to_vec(&(SALT.as_bytes(), sorted)).unwrap_or_default())
}
