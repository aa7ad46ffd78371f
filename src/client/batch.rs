//! Several requests as one call, each done for itself.

use sobjects::wire::{BatchAnswer, BatchRequest, BatchResult, BatchSubrequest};

use super::answers::{CompositeAnswer, Part};
use super::{Api, Client};
use crate::http::{Error, Request};

/// The platform takes no more requests in one batch.
const MOST_REQUESTS: usize = 25;

/// Requests to be sent together, none of which depends on another. Each counts as a call of its own; unlike a
/// [`Composite`](super::Composite), a batch may be all queries.
///
/// ```
/// use salesforce_revops::client::{Api, Batch};
/// let api = Api::default();
/// let batch = Batch::default().add("limits", api.limits()).add("accounts", api.query("SELECT Id FROM Account")?);
/// assert!(api.batch(&batch)?.reads());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Batch {
    halt_on_error: bool,
    requests: Vec<(String, Request)>,
}

impl Batch {
    /// The same batch, in which nothing is done after the first failure.
    #[must_use]
    pub const fn halting(mut self) -> Self {
        self.halt_on_error = true;
        self
    }

    /// The same batch with one more request; the name is for its answer.
    #[must_use]
    pub fn add(mut self, name: impl Into<String>, request: Request) -> Self {
        self.requests.push((name.into(), request));
        self
    }

    fn check(&self) -> Result<(), Error> {
        let refuse = |reason: String| Err(Error::Composite { reason });
        let count = self.requests.len();
        if count == 0 || count > MOST_REQUESTS {
            return refuse(format!("it has {count} requests; 1 to {MOST_REQUESTS} are allowed"));
        }
        let carried =
            self.requests.iter().find_map(|(name, request)| Some((name, request.headers().first()?)));
        match carried {
            Some((name, (header, _))) => refuse(format!(
                "`{name}` needs the header {header}, which a batch cannot carry; send an independent composite"
            )),
            None => Ok(()),
        }
    }
}

impl Api {
    /// The one request that a batch is sent as.
    ///
    /// # Errors
    /// It is empty or too large, or a request in it needs a header of its own, as updates do.
    pub fn batch(self, batch: &Batch) -> Result<Request, Error> {
        batch.check()?;
        let subrequest = |request: &Request| BatchSubrequest {
            method: request.method().to_string(),
            url: request.path().to_owned(),
            rich_input: request.body().map(ToOwned::to_owned),
        };
        let body = BatchRequest {
            batch_requests: batch.requests.iter().map(|(_, request)| subrequest(request)).collect(),
            halt_on_error: batch.halt_on_error,
        };
        let request = Request::post(self.path("composite/batch"), &body)?;
        let reads = batch.requests.iter().all(|(_, request)| request.reads());
        Ok(if reads { request.that_reads() } else { request })
    }
}

impl Client {
    /// Sends a batch. That a request inside it failed is not an error here.
    ///
    /// # Errors
    /// The batch cannot be sent, or no answer to it came.
    pub async fn batch(&self, batch: &Batch) -> Result<CompositeAnswer, Error> {
        let answer: BatchAnswer = self.read(&self.api().batch(batch)?).await?;
        let names = || batch.requests.iter().map(|(name, _)| name);
        names().zip(answer.results).map(part).collect::<CompositeAnswer>().complete(names())
    }
}

fn part((name, result): (&String, BatchResult)) -> Part {
    Part {
        reference: name.clone(),
        status: result.status_code,
        headers: Default::default(),
        body: result.result,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_batch_cannot_carry_is_not_sent() {
        let api = Api::default();
        let id: sobjects::Id = "001D000000IqhSL".parse().expect("an id");
        let change = api.update("Account", id, &serde_json::json!({})).expect("a request");
        let error = api.batch(&Batch::default().add("change", change)).expect_err("a header");
        assert!(error.to_string().contains("Sforce-Auto-Assign"), "{error}");
        let many = (0..26).fold(Batch::default(), |batch, n| batch.add(n.to_string(), api.limits()));
        assert!(api.batch(&many).expect_err("too many").to_string().contains("26 requests"));
        assert!(api.batch(&Batch::default()).is_err());
    }
}
