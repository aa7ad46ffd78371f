//! `query`: one SELECT.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Answered, Call, Tool, ToolError};
use crate::mcp::context::{Context, Toolset};
use crate::mcp::output;
use crate::revops::query::{self, QueryArgs};

pub(super) struct Query;

#[derive(Deserialize, JsonSchema)]
pub(super) struct Arguments {
    /// One SOQL SELECT, such as: SELECT Id, Name, Amount FROM Opportunity WHERE IsClosed = false ORDER BY Amount DESC LIMIT 20.
    soql: String,
    /// Always false: sharing rules are never bypassed, and true is refused.
    #[serde(default)]
    bypass_sharing: bool,
}

impl Tool for Query {
    type Arguments = Arguments;
    const NAME: &'static str = "query";
    const TITLE: &'static str = "SOQL query";
    const TOOLSET: Toolset = Toolset::Query;
    const NEEDS: &'static [&'static str] = &[];

    fn description(context: &Context) -> String {
        let objects: Vec<_> = context
            .catalog
            .objects
            .iter()
            .filter(|object| object.queryable)
            .map(|object| object.name.as_ref())
            .take(60)
            .collect();
        let masked = match context.auditor.policy().masks_anything() {
            true => {
                " A field that reads (masked) can be selected, and neither filtered, grouped nor sorted by."
            }
            false => "",
        };
        format!(
            "One SOQL SELECT, nothing else: no DML, no SOSL, one statement. At most 200 records come back; the \
             head line says how many match in all, so narrow it or use COUNT() and GROUP BY for totals. Objects \
             and fields are checked against the org before anything is sent, and the error says what is wrong \
             where. Runs with the Salesforce user's own rights.{masked} Objects: {}.",
            objects.join(", ")
        )
    }

    async fn run(arguments: Arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
        let Context { catalog, client, clause, auditor, .. } = &*call.context;
        let policy = auditor.policy();
        let args = QueryArgs { soql: arguments.soql, bypass_sharing: arguments.bypass_sharing };
        if dry_run {
            let plan = query::prepare(client, catalog, policy, clause, &args).await?;
            return Ok(output::guarded(&plan).into());
        }
        let answer = query::run(client, catalog, policy, clause, &args).await?;
        Ok(Answered::with(answer.rows.len(), output::queried(&answer)))
    }
}
