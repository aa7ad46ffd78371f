//! `/composite/graph`: up to 500 calls in graphs, each of which is done as a whole or not at all.
//!
//! The limits are those of "Composite Graph Limits" in the REST API Developer Guide; the texts of their refusals are a
//! choice. A call may refer to those before it in its own graph.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::call::{Answer, Call, Reply};
use super::composite::{Subrequest, Subresponse, check_names, halted, together};
use super::reference;
use super::session::Session;
use crate::sandbox::refusal::Refusal;

/// The first API version that has graphs.
const SINCE: u32 = 50;
const MOST_GRAPHS: usize = 75;
const MOST_NODES: usize = 500;
const MOST_DEPTH: usize = 15;
/// Nodes are of one kind where version, method and object are the same.
const MOST_KINDS: usize = 15;
/// Once more graphs have failed than this, the others are not tried.
const MOST_FAILURES: usize = 14;
const LONGEST_NAME: usize = 40;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    graphs: Vec<Graph>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Graph {
    graph_id: String,
    composite_request: Vec<Subrequest>,
}

#[derive(Serialize)]
struct Response<'g> {
    graphs: Vec<GraphResponse<'g>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GraphResponse<'g> {
    graph_id: &'g str,
    graph_response: Nodes,
    is_successful: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Nodes {
    composite_response: Vec<Subresponse>,
}

/// `POST /composite/graph`; one call, however many nodes there are.
pub(super) fn run(session: &mut Session<'_, '_>, call: &Call) -> Answer {
    if call.version_number().is_some_and(|number| number < SINCE) {
        return Err(Refusal::not_found());
    }
    let request: Request = call.read()?;
    check(&request.graphs)?;
    let mut failures = 0;
    let mut graphs = Vec::with_capacity(request.graphs.len());
    for graph in &request.graphs {
        let nodes = &graph.composite_request;
        let mut is_successful = false;
        let composite_response = if failures > MOST_FAILURES {
            halted(nodes)
        } else {
            session.all_or_none(|session| together(session, nodes).inspect(|_| is_successful = true))?
        };
        failures += usize::from(!is_successful);
        let graph_response = Nodes { composite_response };
        graphs.push(GraphResponse { graph_id: &graph.graph_id, graph_response, is_successful });
    }
    Reply::ok(&Response { graphs })
}

fn check(graphs: &[Graph]) -> Result<(), Refusal> {
    within(graphs.len(), MOST_GRAPHS, "graphs")?;
    within(graphs.iter().map(|graph| graph.composite_request.len()).sum(), MOST_NODES, "nodes")?;
    let kinds: HashSet<_> = graphs.iter().flat_map(|graph| &graph.composite_request).map(kind).collect();
    within(kinds.len(), MOST_KINDS, "different nodes")?;
    let mut seen = HashSet::with_capacity(graphs.len());
    for Graph { graph_id, composite_request } in graphs {
        let well_formed = graph_id.starts_with(|c: char| c.is_ascii_alphanumeric())
            && graph_id.chars().count() < LONGEST_NAME
            && !graph_id.contains('.');
        if !well_formed || !seen.insert(graph_id) {
            let message = format!("Invalid or duplicate graph ID specified: {graph_id}");
            return Err(Refusal::bad("INVALID_INPUT", message));
        }
        // Unlike a composite, a graph has been seen to take reference ids with a hyphen.
        check_names(composite_request, |c| c.is_ascii_alphanumeric() || c == '_' || c == '-')?;
        within(depth(composite_request), MOST_DEPTH, "levels")?;
        if let Some(node) = composite_request.iter().find(|node| kind(node).2.is_none()) {
            let message = format!("The URL '{}' is not supported in a composite graph", node.url);
            return Err(Refusal::bad("INVALID_INPUT", message));
        }
    }
    Ok(())
}

fn within(count: usize, most: usize, what: &str) -> Result<(), Refusal> {
    if (1..=most).contains(&count) {
        return Ok(());
    }
    let message = format!("A composite graph request takes 1 to {most} {what}, not {count}");
    Err(Refusal::bad("LIMIT_EXCEEDED", message))
}

/// Version, method and object of a node; no object where the URL is not one of records.
fn kind(node: &Subrequest) -> (String, String, Option<String>) {
    let mut path =
        node.url.split('?').next().unwrap_or_default().trim_start_matches("/services/data/").split('/');
    let version = path.next().unwrap_or_default().to_owned();
    let object = path.next().filter(|part| *part == "sobjects").and_then(|_| path.next());
    (version, node.method.to_ascii_uppercase(), object.map(str::to_ascii_lowercase))
}

/// How many nodes the longest chain of references has.
fn depth(nodes: &[Subrequest]) -> usize {
    let mut depths: HashMap<&str, usize> = HashMap::with_capacity(nodes.len());
    for node in nodes {
        let body = node.body.as_deref().map_or("", RawValue::get);
        let parents = reference::named(&node.url).chain(reference::named(body));
        let deepest = parents.filter_map(|name| depths.get(name)).max().copied().unwrap_or_default();
        depths.insert(&node.reference_id, deepest + 1);
    }
    depths.into_values().max().unwrap_or_default()
}
