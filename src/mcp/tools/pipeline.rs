//! `pipeline_by_stage`, `stale_opps`, `at_risk_commits`: the weekly questions.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Answered, Call, Tool, ToolError};
use crate::mcp::context::{Context, Toolset};
use crate::mcp::output;
use crate::revops::at_risk::{self, AtRiskArgs};
use crate::revops::pipeline::{self, PipelineArgs};
use crate::revops::stale::{self, StaleArgs};

pub(super) struct PipelineByStage;

#[derive(Deserialize, JsonSchema)]
pub(super) struct PipelineArguments {
    /// How many days ahead the close date may lie, counted from today.
    #[serde(default = "ninety")]
    #[schemars(range(min = 1, max = 3650))]
    close_date_window_days: u32,
    /// Id of a user (begins with 005), for that owner's deals alone. Left out: everyone's.
    owner_id: Option<String>,
}

const fn ninety() -> u32 {
    90
}

impl Tool for PipelineByStage {
    type Arguments = PipelineArguments;
    const NAME: &'static str = "pipeline_by_stage";
    const TITLE: &'static str = "Pipeline by stage";
    const TOOLSET: Toolset = Toolset::Pipeline;
    const NEEDS: &'static [&'static str] = &["Opportunity"];

    fn description(_context: &Context) -> String {
        "Open opportunities whose close date lies between today and the window's end: number and amount per \
         stage, in the org's stage order, with totals. Counted by the org itself, so nothing is cut off. The \
         head line also says how many open deals are overdue (close date before today, not counted) and how \
         many have no amount."
            .to_owned()
    }

    async fn run(arguments: PipelineArguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Context { catalog, client, auditor, .. } = &*call.context;
        let policy = auditor.policy();
        let days = arguments.close_date_window_days;
        let args = PipelineArgs { days, owner: arguments.owner_id };
        if dry_run {
            return Ok(output::queries(&pipeline::plan(catalog, policy, &args)?).into());
        }
        let answer = pipeline::run(client, catalog, policy, &args).await?;
        Ok(Answered::with(answer.stages.len(), output::pipeline(&answer, days, args.owner.as_deref())))
    }
}

pub(super) struct StaleOpps;

#[derive(Deserialize, JsonSchema)]
pub(super) struct StaleArguments {
    /// A deal is stale when its stage has not changed for more than this many days.
    #[serde(default = "thirty")]
    #[schemars(range(min = 1, max = 3650))]
    days_in_stage_threshold: u32,
}

const fn thirty() -> u32 {
    30
}

impl Tool for StaleOpps {
    type Arguments = StaleArguments;
    const NAME: &'static str = "stale_opps";
    const TITLE: &'static str = "Stale opportunities";
    const TOOLSET: Toolset = Toolset::Pipeline;
    const NEEDS: &'static [&'static str] = &["Opportunity"];

    fn description(_context: &Context) -> String {
        "Open opportunities whose stage has not changed for longer than the threshold (the last stage change, \
         or the creation date where the stage never changed), largest amounts first, with owner, amount and \
         close date. The head line says how many there are and whether any were left out."
            .to_owned()
    }

    async fn run(arguments: StaleArguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Context { catalog, client, auditor, .. } = &*call.context;
        let policy = auditor.policy();
        let days = arguments.days_in_stage_threshold;
        let args = StaleArgs { days };
        if dry_run {
            return Ok(output::queries(&stale::plan(catalog, policy, &args)?).into());
        }
        let answer = stale::run(client, catalog, policy, &args).await?;
        Ok(Answered::with(answer.deals.len(), output::stale(&answer, days)))
    }
}

pub(super) struct AtRiskCommits;

#[derive(Deserialize, JsonSchema)]
pub(super) struct AtRiskArguments {
    /// Last day of the quarter, such as 2026-12-31.
    quarter_end_date: String,
}

impl Tool for AtRiskCommits {
    type Arguments = AtRiskArguments;
    const NAME: &'static str = "at_risk_commits";
    const TITLE: &'static str = "Commits at risk";
    const TOOLSET: Toolset = Toolset::Pipeline;
    const NEEDS: &'static [&'static str] = &["Event", "Opportunity"];

    fn description(context: &Context) -> String {
        format!(
            "Open opportunities in the commit stage ({}) that are at risk, each with its reasons, largest \
             amounts first: the last activity is more than 14 days ago or missing; or the close date lies \
             within 14 days of quarter end while the account has no future event. A deal without an account \
             counts as one without future events.",
            context.commit_stage
        )
    }

    async fn run(arguments: AtRiskArguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Context { catalog, client, auditor, commit_stage, .. } = &*call.context;
        let policy = auditor.policy();
        let args = AtRiskArgs { quarter_end: arguments.quarter_end_date, commit_stage: commit_stage.clone() };
        if dry_run {
            return Ok(output::queries(&at_risk::plan(catalog, policy, &args)?).into());
        }
        let answer = at_risk::run(client, catalog, policy, &args).await?;
        Ok(Answered::with(answer.commits.len(), output::at_risk(&answer, commit_stage)))
    }
}
