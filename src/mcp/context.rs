//! What every call works on: the org, its policy, and how this process was started.

use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sobjects::Catalog;

use crate::audit::Auditor;
use crate::client::Client;
use crate::revops::Clause;

/// What every call works on.
#[derive(Debug)]
pub struct Context {
    /// The org's objects and fields, as far as the policy lets them be read.
    pub catalog: Arc<Catalog>,
    /// Which Catalog that is, for people.
    pub standing: String,
    /// How the org is talked to.
    pub client: Client,
    /// How records are changed, and under which policy.
    pub auditor: Auditor,
    /// Whether queries carry an enforcement clause.
    pub clause: Arc<Clause>,
    /// The stage that means commit.
    pub commit_stage: String,
    /// Which tools are offered; empty for all.
    pub toolsets: Vec<Toolset>,
    /// Whether every call is a dry run.
    pub dry_run: bool,
    /// How long a person is waited for who is asked within a call.
    pub answer_within: Duration,
}

/// How long a person is waited for, where nobody says otherwise.
pub const ANSWER_WITHIN: Duration = Duration::from_secs(300);

/// A group of tools, for `serve --toolsets`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolset {
    /// `get_account`, `get_opportunity`, `get_contact`, `get_lead`.
    Records,
    /// `query`.
    Query,
    /// `pipeline_by_stage`, `stale_opps`, `at_risk_commits`.
    Pipeline,
    /// `add_note`, `update_field`.
    Changes,
}

/// There is no toolset of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no toolset `{0}`; these are: records, query, pipeline, changes")]
pub struct UnknownToolset(String);

impl FromStr for Toolset {
    type Err = UnknownToolset;

    fn from_str(name: &str) -> Result<Self, UnknownToolset> {
        match name.trim() {
            "records" => Ok(Self::Records),
            "query" => Ok(Self::Query),
            "pipeline" => Ok(Self::Pipeline),
            "changes" => Ok(Self::Changes),
            other => Err(UnknownToolset(other.to_owned())),
        }
    }
}

impl Context {
    /// The same in an org that has changed: on what there is in it now.
    pub(super) fn in_changed(&self, known: Arc<Catalog>, standing: String) -> Self {
        Self {
            standing,
            catalog: Arc::new(self.auditor.policy().readable(&known)),
            client: self.client.clone(),
            auditor: self.auditor.with_catalog(known),
            clause: Arc::clone(&self.clause),
            commit_stage: self.commit_stage.clone(),
            toolsets: self.toolsets.clone(),
            ..*self
        }
    }

    /// Whether the tools of this set are offered.
    pub(super) fn offers(&self, toolset: Toolset) -> bool {
        let wanted = self.toolsets.is_empty() || self.toolsets.contains(&toolset);
        wanted && !(toolset == Toolset::Changes && self.auditor.policy().is_read_only())
    }
}
