//! What a fault plan says. These types are the reader and, through `schemars`, the published schema.

use std::collections::BTreeMap;
use std::num::{NonZeroU64, NonZeroUsize};
use std::path::{Path, PathBuf};

use axum::http::HeaderName;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::made;

/// The faults that the embedded org shall show.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Where an editor finds the schema of this file; not looked at.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Decides which calls a `probability` hits: the same seed hits the same calls.
    #[serde(default)]
    pub seed: u64,
    /// Every rule whose conditions hold counts the call; the first of them that is due acts, alone.
    #[serde(default)]
    pub rules: Vec<Rule>,
}

/// Which calls are hit, and how. At least one of `act`, `latency_ms` and `api_usage` must be there.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("anyOf" = [{"required": ["act"]}, {"required": ["latency_ms"]}, {"required": ["api_usage"]}]))]
pub struct Rule {
    /// How the journal calls it; `rule 1`, `rule 2` … where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The path, without the query, as it is sent; `*` stands for any text, slashes included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The method.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Verb>,
    /// Headers that must be there; `*` in a value stands for any text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// Text in the body or in a decoded query parameter, such as a record's id or an object's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contains: Option<String>,
    /// Which of the calls that match are due; all of them where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// After so many hits the rule is spent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<NonZeroU64>,
    /// Milliseconds to wait before anything else is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latency_ms: Option<u32>,
    /// What happens to the call; without it the call is answered as ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Act>,
    /// What `Sforce-Limit-Info` says of the day's calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_usage: Option<ApiUsage>,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs)]
pub enum Verb {
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options,
}

/// Which of the calls that match are due.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Only this one, counted from 1.
    Nth(NonZeroU64),
    /// Every second, third … one.
    Every(NonZeroU64),
    /// Each with this chance, between 0 and 1.
    Probability(#[schemars(range(min = 0.0, max = 1.0))] f64),
}

/// What happens to a call. Unless it says otherwise, the call is not processed and not counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Act {
    /// 401 `INVALID_SESSION_ID`. The token itself stays good.
    SessionExpired,
    /// 403 `REQUEST_LIMIT_EXCEEDED`: the day's calls are used up.
    DailyLimit,
    /// 403 `REQUEST_LIMIT_EXCEEDED`: too many calls at once.
    ConcurrentLimit,
    /// 429 with `Retry-After`.
    TooManyRequests {
        /// Seconds.
        retry_after: u32,
    },
    /// 500 `UNKNOWN_EXCEPTION`.
    UnknownException,
    /// 502 with a page of HTML, as a proxy answers it.
    BadGateway,
    /// 503 `SERVER_UNAVAILABLE`.
    ServerUnavailable,
    /// 400 `UNABLE_TO_LOCK_ROW`. In a composite that is all or none: 200, in which the calls that have the text
    /// of `contains` failed so and the others are halted.
    RowLock,
    /// This answer.
    Answer(Answer),
    /// The connection is reset before the call is processed.
    ResetBefore,
    /// The call is processed, and the connection is reset before anything of the answer is sent.
    ResetAfter,
    /// The call is processed; the first half of the answer's body is sent, then the connection is closed. An answer
    /// without a body is not sent at all.
    HalfAnswer,
    /// The call is processed, and the body trickles.
    SlowBody {
        /// Bytes in each piece.
        bytes: NonZeroUsize,
        /// Milliseconds before each piece.
        pause_ms: u32,
    },
}

/// An answer in the words of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// HTTP status, 200 to 599.
    #[schemars(range(min = 200, max = 599))]
    pub status: u16,
    /// Headers; those that frame the body are the server's own.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// A text is sent as it stands, anything else as JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
}

/// The day's calls as `Sforce-Limit-Info` tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiUsage {
    /// Calls used.
    pub used: u64,
    /// Calls allowed.
    pub max: u64,
}

/// Why a fault plan cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// The file cannot be read.
    #[error("the fault file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is not a plan.
    #[error("the fault file {} cannot be used: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with its text.
        source: Box<PlanError>,
    },
    /// The text is not JSON, or has a key or value that no plan has.
    #[error("{0}")]
    Malformed(#[from] serde_json::Error),
    /// A rule that can never do what it says.
    #[error("{rule}: {reason}")]
    Rule {
        /// The rule's name.
        rule: String,
        /// What is wrong with it, and what is allowed.
        reason: String,
    },
}

impl Plan {
    /// Reads a plan.
    ///
    /// # Errors
    /// The text is not JSON, has an unknown key or a value that is not allowed there.
    pub fn from_json(text: &str) -> Result<Self, PlanError> {
        let plan: Self = serde_json::from_str(text)?;
        plan.check()?;
        Ok(plan)
    }

    /// Reads a plan from a file.
    ///
    /// # Errors
    /// The file cannot be read, or is not a plan.
    pub fn load(path: &Path) -> Result<Self, PlanError> {
        let text = std::fs::read_to_string(path)
            .map_err(|source| PlanError::Unreadable { path: path.to_owned(), source })?;
        Self::from_json(&text)
            .map_err(|source| PlanError::File { path: path.to_owned(), source: Box::new(source) })
    }

    /// The JSON Schema of a plan.
    #[must_use]
    pub fn json_schema() -> Value {
        schemars::schema_for!(Self).to_value()
    }

    /// Refuses what the types cannot: values out of their range, rules without an effect.
    pub(super) fn check(&self) -> Result<(), PlanError> {
        for (at, rule) in self.rules.iter().enumerate() {
            rule.check().map_err(|reason| PlanError::Rule { rule: rule.name(at), reason })?;
        }
        Ok(())
    }
}

impl Rule {
    /// How the rule at this place, counted from 0, is called.
    pub(super) fn name(&self, at: usize) -> String {
        self.name.clone().unwrap_or_else(|| format!("rule {}", at + 1))
    }

    fn check(&self) -> Result<(), String> {
        if self.act.is_none() && self.latency_ms.is_none() && self.api_usage.is_none() {
            return Err("does nothing; give `act`, `latency_ms` or `api_usage`".to_owned());
        }
        if let Some(When::Probability(chance)) = self.when
            && !(0.0..=1.0).contains(&chance)
        {
            return Err(format!("`probability` is {chance}; it lies between 0 and 1"));
        }
        if let Some(name) = self.headers.keys().find(|name| name.parse::<HeaderName>().is_err()) {
            return Err(format!("`{name}` is not the name of a header"));
        }
        match &self.act {
            Some(Act::Answer(answer)) => made::check(answer),
            _ => Ok(()),
        }
    }
}
