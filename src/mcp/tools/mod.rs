//! The tools: what each is called, what it takes, what it runs and what it answers.
//!
//! Not here: the meaning of the questions ([`crate::revops`]) and of a write ([`crate::audit`]).

mod answer;
mod note;
mod pipeline;
mod query;
mod records;
mod update_field;
mod write;

use std::pin::Pin;
use std::sync::Arc;

use rmcp::model::{JsonObject, MetaObject, Tool as Listing, ToolAnnotations};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::json;
use tokio::sync::RwLock;

use answer::Refused;
pub(super) use answer::{Answer, Answered};

use super::confirm::{Asking, NotAgreed, Unconfirmed};
use super::context::{Context, Toolset};
use super::{arguments, schema};
use crate::audit::{AuditError, Caller};
use crate::http;
use crate::revops::RevopsError;

/// One tool.
trait Tool: 'static {
    /// What it takes, besides `dry_run`.
    type Arguments: DeserializeOwned + JsonSchema + Send;
    /// Its name for the protocol.
    const NAME: &'static str;
    /// Its name for people.
    const TITLE: &'static str;
    /// The set it belongs to; what is in [`Toolset::Changes`] writes.
    const TOOLSET: Toolset;
    /// Objects without which it is not offered.
    const NEEDS: &'static [&'static str];

    /// What it does, key facts first.
    fn description(context: &Context) -> String;

    /// Whether none of its calls does its work without a person's word.
    fn always_asks(_context: &Context) -> bool {
        false
    }

    /// Whether the policy leaves it anything to do.
    fn is_of_use(_context: &Context) -> bool {
        true
    }

    /// Puts what depends on the org into the listed schema.
    fn fit(_schema: &mut JsonObject, _context: &Context) {}

    /// Runs it.
    fn run(
        arguments: Self::Arguments,
        dry_run: bool,
        call: &Call,
    ) -> impl Future<Output = Result<Answered, ToolError>> + Send;
}

/// Why a call is answered with `isError`: always a sentence that says what to do next.
#[derive(Debug, thiserror::Error)]
enum ToolError {
    /// The arguments.
    #[error(transparent)]
    Arguments(#[from] arguments::ArgumentError),
    /// A write was refused, or not made.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// A person was to be asked, and did not say yes.
    #[error(transparent)]
    Unconfirmed(#[from] Unconfirmed),
    /// A question has no answer.
    #[error(transparent)]
    Revops(#[from] RevopsError),
    /// A call to the org failed.
    #[error(transparent)]
    Http(#[from] http::Error),
    /// A write ended otherwise than it was meant to; the text tells all, and what others wrote is marked in it.
    #[error("{text}")]
    NotDone { text: String, code: String },
}

impl From<NotAgreed> for ToolError {
    fn from(error: NotAgreed) -> Self {
        match error {
            NotAgreed::Unconfirmed(error) => error.into(),
            NotAgreed::Plan(error) => error.into(),
        }
    }
}

/// One call: what it works on, and who calls.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) context: Arc<Context>,
    /// How the person behind it is asked.
    pub(super) asking: Asking,
    /// Held while something is being written.
    pub(super) writing: Arc<RwLock<()>>,
    /// Name and version of the MCP client, where it gave them.
    pub(super) client: Option<String>,
}

impl Call {
    /// On whose behalf this tool writes.
    fn by(&self, tool: &str) -> Caller {
        Caller { tool: tool.to_owned(), client: self.client.clone().unwrap_or_default() }
    }
}

type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// A tool as this server offers it.
pub(super) struct Offered {
    pub(super) name: &'static str,
    pub(super) tool: Listing,
    /// The static schema, which arguments are checked against.
    pub(super) shape: Arc<JsonObject>,
    pub(super) writes: bool,
    pub(super) run: fn(Call, Arc<JsonObject>, Option<JsonObject>) -> Answering,
}

/// A tool's name, and what makes it one that is offered.
type Entry = (&'static str, fn(&Context) -> Option<Offered>);

/// Every tool.
const TOOLS: [Entry; 10] = [
    entry::<records::GetAccount>(),
    entry::<records::GetOpportunity>(),
    entry::<records::GetContact>(),
    entry::<records::GetLead>(),
    entry::<query::Query>(),
    entry::<pipeline::PipelineByStage>(),
    entry::<pipeline::StaleOpps>(),
    entry::<pipeline::AtRiskCommits>(),
    entry::<note::AddNote>(),
    entry::<update_field::UpdateField>(),
];

const fn entry<T: Tool>() -> Entry {
    (T::NAME, offer::<T>)
}

/// The names of all tools, offered or not.
#[must_use]
pub fn names() -> Vec<&'static str> {
    TOOLS.iter().map(|(name, _)| *name).collect()
}

/// Tells Claude's programs never to approve a call of this tool by themselves.
const NEEDS_A_PERSON: &str = "anthropic/requiresUserInteraction";

/// The tools that this context allows, sorted by name.
pub(super) fn offered(context: &Context) -> Vec<Offered> {
    let policy = context.auditor.policy();
    let on = TOOLS.iter().filter(|(name, _)| policy.offers_tool(name));
    let mut tools: Vec<Offered> = on.filter_map(|(_, offer)| offer(context)).collect();
    tools.sort_by(|left, right| left.tool.name.cmp(&right.tool.name));
    tools
}

fn offer<T: Tool>(context: &Context) -> Option<Offered> {
    let has_all = T::NEEDS.iter().all(|name| context.catalog.object(name).is_some());
    let is_on = context.offers(T::TOOLSET) && context.auditor.policy().offers_tool(T::NAME);
    if !has_all || !is_on || !T::is_of_use(context) {
        return None;
    }
    let shape = schema::input_schema::<T::Arguments>();
    let mut listed = shape.clone();
    T::fit(&mut listed, context);
    let writes = T::TOOLSET == Toolset::Changes;
    let annotations =
        ToolAnnotations::new().read_only(!writes).destructive(false).idempotent(!writes).open_world(true);
    let mut tool = Listing::new(T::NAME, T::description(context), Arc::new(listed))
        .with_title(T::TITLE)
        .with_annotations(annotations);
    if T::always_asks(context) {
        tool = tool.with_meta(MetaObject(JsonObject::from_iter([(NEEDS_A_PERSON.to_owned(), json!(true))])));
    }
    Some(Offered { name: T::NAME, tool, shape: Arc::new(shape), writes, run: run::<T> })
}

fn run<T: Tool>(call: Call, shape: Arc<JsonObject>, given: Option<JsonObject>) -> Answering {
    Box::pin(async move {
        let answer = match arguments::read::<T::Arguments>(&shape, given) {
            Ok(checked) => T::run(checked.arguments, checked.dry_run || call.context.dry_run, &call).await,
            Err(error) => Err(error.into()),
        };
        answer.map_err(Refused::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::Auditor;
    use crate::auth::Settings;
    use crate::client::Client;
    use crate::mcp::ANSWER_WITHIN;
    use crate::policy::Policy;
    use sobjects::Catalog;
    use sobjects::describe::SObjectDescribe;

    fn offered_with(objects: &[&str], policy: Policy, toolsets: &[Toolset]) -> Vec<String> {
        // Without fields, so that nothing can be written.
        let describe = |name: &&str| SObjectDescribe { name: (*name).to_owned(), ..Default::default() };
        let describes: Vec<_> = objects.iter().map(describe).collect();
        let catalog = Arc::new(Catalog::from_describes("thin", "v60.0", &describes));
        let settings = Settings::new("http://127.0.0.1:9", "x").expect("settings");
        let client = Client::new(&settings).expect("client");
        let context = Context {
            auditor: Auditor::new(client.clone(), catalog.clone(), policy, settings.audit_object),
            catalog,
            standing: String::new(),
            client,
            clause: Arc::default(),
            commit_stage: settings.commit_stage,
            toolsets: toolsets.to_vec(),
            dry_run: false,
            answer_within: ANSWER_WITHIN,
        };
        offered(&context).iter().map(|offered| offered.tool.name.to_string()).collect()
    }

    #[test]
    fn a_tool_whose_object_the_org_lacks_is_not_offered() {
        let names = offered_with(&["Account", "Contact", "Opportunity"], Policy::default(), &[]);
        let expected =
            ["get_account", "get_contact", "get_opportunity", "pipeline_by_stage", "query", "stale_opps"];
        assert_eq!(names, expected);
    }

    #[test]
    fn what_the_policy_switches_off_is_not_offered() {
        let policy = Policy::from_toml("[policy]\ntools_off = ['query', 'get_account']").expect("policy");
        assert_eq!(offered_with(&["Account", "Contact"], policy, &[]), ["get_contact"]);
    }

    #[test]
    fn a_read_only_policy_offers_no_writer_even_where_its_toolset_is_named() {
        let names =
            offered_with(&["Account"], Policy::default().read_only(), &[Toolset::Changes, Toolset::Query]);
        assert_eq!(names, ["query"]);
    }
}
