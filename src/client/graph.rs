//! Several composites as one call, each done as a whole or not at all.

use sobjects::check::Misfit;
use sobjects::wire::{Graph, GraphAnswer, GraphRequest};

use super::answers::CompositeAnswer;
use super::composite::is_reference;
use super::{Api, Client, Composite};
use crate::http::{Error, Request};

/// The platform takes no more graphs in one call, …
const MOST_GRAPHS: usize = 75;
/// … and no more requests in all of them.
const MOST_REQUESTS: usize = 500;

/// Composites to be sent together, by their names. One that fails is undone as a whole; the others are not touched.
///
/// ```no_run
/// # use salesforce_revops::{client::{Client, Composite, Graphs}, http::Error};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let mut acme = Composite::all_or_none();
/// let account = acme.push(client.api().create("Account", &serde_json::json!({"Name": "Acme"}))?);
/// let person = serde_json::json!({"LastName": "Lovelace", "AccountId": account.id()});
/// acme.push(client.api().create("Contact", &person)?);
/// for (name, answer) in client.graphs(&Graphs::default().add("acme", acme)).await? {
///     if let Some((_, error)) = answer.failure() {
///         eprintln!("{name}: {error}");
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Graphs {
    graphs: Vec<(String, Composite)>,
}

impl Graphs {
    /// The same graphs and one more.
    #[must_use]
    pub fn add(mut self, name: impl Into<String>, graph: Composite) -> Self {
        self.graphs.push((name.into(), graph));
        self
    }

    /// What of their typed records does not fit, by its place among the requests of all.
    fn misfits(&self) -> Vec<Misfit> {
        let mut before = 0;
        let mut misfits = Vec::new();
        for (_, graph) in &self.graphs {
            let counted = |misfit: &Misfit| Some(misfit.clone().of_record(misfit.record? + before));
            misfits.extend(graph.misfits().iter().filter_map(counted));
            before += graph.requests().len();
        }
        misfits
    }

    fn check(&self) -> Result<(), Error> {
        let refuse = |reason: String| Err(Error::Composite { reason });
        let graphs = self.graphs.len();
        if graphs == 0 || graphs > MOST_GRAPHS {
            return refuse(format!("it has {graphs} graphs; 1 to {MOST_GRAPHS} are allowed"));
        }
        let requests: usize = self.graphs.iter().map(|(_, graph)| graph.requests().len()).sum();
        if requests > MOST_REQUESTS {
            return refuse(format!("it has {requests} requests; at most {MOST_REQUESTS} are allowed"));
        }
        for (at, (name, graph)) in self.graphs.iter().enumerate() {
            if !is_reference(name) || self.graphs.iter().take(at).any(|(earlier, _)| earlier == name) {
                return refuse(format!("`{name}` is no name of a graph, or is given twice"));
            }
            if graph.requests().is_empty() || !graph.is_all_or_none() {
                return refuse(format!("the graph `{name}` is empty, or not all or none"));
            }
            graph.check_requests()?;
        }
        Ok(())
    }
}

impl Api {
    /// The one request that graphs are sent as.
    ///
    /// # Errors
    /// There are none or too many, a name is not of the allowed form or given twice, or a composite is not all or
    /// none.
    pub fn graphs(self, graphs: &Graphs) -> Result<Request, Error> {
        graphs.check()?;
        let graph = |(name, composite): &(String, Composite)| Graph {
            graph_id: name.clone(),
            composite_request: composite.subrequests(self),
        };
        let body = GraphRequest { graphs: graphs.graphs.iter().map(graph).collect() };
        let request = Request::post(self.path("composite/graph"), &body)?;
        let reads = graphs.graphs.iter().all(|(_, composite)| composite.reads());
        Ok(if reads { request.that_reads() } else { request })
    }
}

impl Client {
    /// Sends graphs; gives each one's name and answers, in their order. That one failed is not an error here: see
    /// [`CompositeAnswer::failure`].
    ///
    /// # Errors
    /// The graphs cannot be sent, values do not fit their fields ([`Error::Misfits`] counts the requests of all graphs
    /// from 0; nothing was sent), or no answer to each of them came.
    pub async fn graphs(&self, graphs: &Graphs) -> Result<Vec<(String, CompositeAnswer)>, Error> {
        let request = self.api().graphs(graphs)?;
        self.none_misfits(graphs.misfits())?;
        let mut answer: GraphAnswer = self.read(&request).await?;
        let mut answers = Vec::with_capacity(graphs.graphs.len());
        for (name, _) in &graphs.graphs {
            let found = answer.graphs.iter().position(|graph| graph.graph_id == *name);
            let at = found.ok_or_else(|| Error::Decode {
                what: "GraphAnswer".to_owned(),
                reason: format!("there is no answer to `{name}`"),
            })?;
            let graph = answer.graphs.swap_remove(at);
            answers.push((name.clone(), graph.graph_response.into()));
        }
        Ok(answers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(requests: usize) -> Composite {
        (0..requests).fold(Composite::all_or_none(), |graph, n| {
            graph.add(format!("n{n}"), Request::get("/services/data/v60.0/sobjects/Account/1"))
        })
    }

    fn refused(graphs: impl IntoIterator<Item = (String, Composite)>) -> String {
        let graphs = Graphs { graphs: graphs.into_iter().collect() };
        Api::default().graphs(&graphs).expect_err("refused").to_string()
    }

    #[test]
    fn what_the_platform_would_refuse_is_not_sent() {
        let named = |name: &str, graph: Composite| (name.to_owned(), graph);
        assert!(refused([]).contains("0 graphs"));
        assert!(refused((0..76).map(|n| (n.to_string(), graph(1)))).contains("76 graphs"));
        assert!(refused([named("a", graph(250)), named("b", graph(251))]).contains("501 requests"));
        assert!(refused([named("a", graph(1)), named("a", graph(1))]).contains("twice"));
        assert!(refused([named("a", graph(0))]).contains("empty"));
        assert!(
            refused([named(
                "a",
                Composite::independent().add("n", Request::get("/services/data/v60.0/limits"))
            )])
            .contains("all or none")
        );
        let most = Graphs::default().add("a", graph(250)).add("b", graph(250));
        assert!(Api::default().graphs(&most).is_ok());
    }
}
