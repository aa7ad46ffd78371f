//! Several requests as one, done in order, all or none or each for itself.

use std::collections::{BTreeMap, BTreeSet};

use sobjects::check::Misfit;
use sobjects::wire::{self, CompositeRequest, CompositeSubrequest};

use super::answers::CompositeAnswer;
use super::{Api, Client, Reference};
use crate::http::{Error, Method, Request, Response};

/// The platform takes no more requests in one composite, …
const MOST_REQUESTS: usize = 25;
/// … and no more queries among them.
const MOST_QUERIES: usize = 5;
/// What the platform says when somebody else is changing the same record.
const LOCKED: &str = "UNABLE_TO_LOCK_ROW";

/// Requests to be sent as one. Each has a reference: its name in the answer, and for later requests, which may
/// use its result as `@{reference.id}`.
///
/// Records of generated types give references typed by their object. What the org would refuse of them is told when
/// the composite is sent, and nothing is: [`Error::Misfits`] counts the requests from 0.
///
/// ```
/// # #[cfg(feature = "objects")]
/// # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use salesforce_revops::client::Composite;
/// use salesforce_revops::objects::account::{Account, AccountCreate, AccountField, AccountRequired};
/// use salesforce_revops::objects::contact::{self, ContactCreate, ContactRequired};
/// use salesforce_revops::objects::task::{self, TaskCreate};
///
/// let mut composite = Composite::all_or_none();
/// let acme = composite.create(&AccountCreate::new(AccountRequired { name: "Acme".to_owned() }));
/// let ada = ContactCreate::new(ContactRequired { last_name: "Lovelace".to_owned() });
/// let ada = composite.create_linked(&ada, [acme.link(contact::columns::ACCOUNT_ID)]);
/// let call = TaskCreate { subject: "Call".into(), ..Default::default() };
/// let links = [acme.link(task::columns::WHAT_ID), ada.link(task::columns::WHO_ID)];
/// composite.create_linked(&call, links);
/// let after = composite.read::<Account>(&acme, &[AccountField::OwnerId]);
///
/// let answer = client.composite(&composite).await?;
/// println!("{} belongs to {:?}", answer.created(&acme)?, answer.record(&after)?.owner_id);
/// # Ok(())
/// # }
/// ```
///
/// Requests of any other kind have names, and references that are not typed:
///
/// ```
/// use salesforce_revops::client::{Api, Composite};
/// use sobjects::Id;
/// let api = Api::default();
/// let id: Id = "006D000000IqhSL".parse()?;
/// let composite = Composite::all_or_none()
///     .add("change", api.update("Opportunity", &id, &serde_json::json!({"NextStep": "Call"}))?)
///     .add("after", api.record("Opportunity", &id, &["NextStep"])?);
/// println!("{}", api.composite(&composite)?); // what a dry run prints
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Composite {
    all_or_none: bool,
    requests: Vec<(String, Request)>,
    misfits: Vec<Misfit>,
    /// Why a typed record could not be put in.
    broken: Option<Error>,
}

impl Composite {
    /// Requests of which one failure undoes all.
    #[must_use]
    pub const fn all_or_none() -> Self {
        Self::new(true)
    }

    /// Requests that succeed and fail each for itself.
    #[must_use]
    pub const fn independent() -> Self {
        Self::new(false)
    }

    const fn new(all_or_none: bool) -> Self {
        Self { all_or_none, requests: Vec::new(), misfits: Vec::new(), broken: None }
    }

    /// The same composite with one more request, done after the others.
    #[must_use]
    pub fn add(mut self, reference: impl Into<String>, request: Request) -> Self {
        self.requests.push((reference.into(), request));
        self
    }

    /// Puts one more request after the others. What it gives leads later requests to the answer of this one.
    ///
    /// ```
    /// use salesforce_revops::client::{Api, Composite};
    /// let api = Api::default();
    /// let mut composite = Composite::all_or_none();
    /// let account = composite.push(api.create("Account", &serde_json::json!({"Name": "Acme"}))?);
    /// let person = serde_json::json!({"LastName": "Lovelace", "AccountId": account.id()});
    /// composite.push(api.create("Contact", &person)?);
    /// assert!(api.composite(&composite)?.to_string().contains("@{r0.id}"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn push(&mut self, request: Request) -> Reference {
        // Names are case-sensitive: a record that was created says `id`, one that was read `Id`.
        let key = if request.method() == Method::Get { "Id" } else { "id" };
        let reference = Reference::new(self.free_name(), key);
        self.requests.push((reference.name().to_owned(), request));
        reference
    }

    /// As [`Composite::push`]; why there is no request is told when the composite is sent.
    pub(super) fn put(&mut self, request: Result<Request, Error>) -> Reference {
        request.map(|request| self.push(request)).unwrap_or_else(|error| {
            self.broken.get_or_insert(error);
            Reference::new(self.free_name(), "id")
        })
    }

    /// Keeps what does not fit of the record that is put in next.
    pub(super) fn note(&mut self, checked: Result<(), Vec<Misfit>>) {
        let number = self.requests.len();
        let misfits = checked.err().into_iter().flatten();
        self.misfits.extend(misfits.map(|misfit| misfit.of_record(number)));
    }

    fn free_name(&self) -> String {
        let is_taken = |name: &String| self.requests.iter().any(|(taken, _)| taken == name);
        let mut number = self.requests.len();
        while is_taken(&format!("r{number}")) {
            number += 1;
        }
        format!("r{number}")
    }

    /// The requests and their references.
    pub(super) fn requests(&self) -> &[(String, Request)] {
        &self.requests
    }

    /// That all that was put in is a request, with a reference of the allowed form that is given once.
    pub(super) fn check_requests(&self) -> Result<(), Error> {
        match &self.broken {
            Some(error) => Err(error.clone()),
            None => check_references(&self.requests),
        }
    }

    /// The requests as they stand in the one that is sent; those that have no version yet are of this one.
    pub(super) fn subrequests(&self, api: Api) -> Vec<CompositeSubrequest> {
        self.requests.iter().map(|request| subrequest(api, request)).collect()
    }

    /// What of its typed records does not fit.
    pub(super) fn misfits(&self) -> &[Misfit] {
        &self.misfits
    }

    pub(super) const fn is_all_or_none(&self) -> bool {
        self.all_or_none
    }

    /// Whether nothing in it changes anything.
    pub(super) fn reads(&self) -> bool {
        self.requests.iter().all(|(_, request)| request.reads())
    }

    fn check(&self) -> Result<(), Error> {
        let refuse = |reason: String| Err(Error::Composite { reason });
        let count = self.requests.len();
        if count == 0 || count > MOST_REQUESTS {
            return refuse(format!("it has {count} requests; 1 to {MOST_REQUESTS} are allowed"));
        }
        let queries = self.requests.iter().filter(|(_, request)| is_query(request)).count();
        if queries > MOST_QUERIES {
            return refuse(format!("it has {queries} queries; at most {MOST_QUERIES} are allowed"));
        }
        self.check_requests()
    }
}

fn is_query(request: &Request) -> bool {
    ["/query", "/queryAll"].iter().any(|resource| request.path_only().ends_with(resource))
}

/// References are of the form that the platform takes, and each is given once.
fn check_references(requests: &[(String, Request)]) -> Result<(), Error> {
    let refuse = |reason: String| Err(Error::Composite { reason });
    let mut seen = BTreeSet::new();
    for (reference, _) in requests {
        if !is_reference(reference) {
            return refuse(format!(
                "`{reference}` is no reference: it needs letters, digits and underscores"
            ));
        }
        if !seen.insert(reference) {
            return refuse(format!("the reference `{reference}` is given twice"));
        }
    }
    Ok(())
}

pub(super) fn is_reference(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn subrequest(api: Api, (reference, request): &(String, Request)) -> CompositeSubrequest {
    let headers: BTreeMap<_, _> =
        request.headers().iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    CompositeSubrequest {
        method: request.method().to_string(),
        url: api.absolute(request.path()),
        reference_id: reference.clone(),
        body: request.body().map(ToOwned::to_owned),
        http_headers: (!headers.is_empty()).then_some(headers),
    }
}

impl Api {
    /// The one request that a composite is sent as.
    ///
    /// # Errors
    /// It is empty or too large, or a reference is not of the allowed form or given twice.
    pub fn composite(self, composite: &Composite) -> Result<Request, Error> {
        composite.check()?;
        let body = CompositeRequest {
            all_or_none: composite.all_or_none,
            // The platform may reorder the requests otherwise, and the order is what makes a write safe.
            collate_subrequests: false,
            composite_request: composite.subrequests(self),
        };
        let request = Request::post(self.path("composite"), &body)?;
        Ok(if composite.reads() { request.that_reads() } else { request })
    }
}

impl Client {
    /// Sends a composite. That a request inside it failed is not an error here: see
    /// [`CompositeAnswer::failure`].
    ///
    /// ```no_run
    /// # use salesforce_revops::{client::{Client, Composite}, http::Error};
    /// # async fn example(client: Client, composite: Composite) -> Result<(), Error> {
    /// let answer = client.composite(&composite).await?;
    /// if let Some((reference, error)) = answer.failure() {
    ///     eprintln!("{reference} failed: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The composite cannot be sent, values do not fit their fields ([`Error::Misfits`]; nothing was sent), or no
    /// answer to it came; or, all or none, a record stayed locked by
    /// somebody else through all tries, so that nothing was done.
    pub async fn composite(&self, composite: &Composite) -> Result<CompositeAnswer, Error> {
        let request = self.api().composite(composite)?;
        self.none_misfits(composite.misfits.clone())?;
        let read = |response: Response| {
            let answer = CompositeAnswer::from(response.json::<wire::CompositeAnswer>()?);
            match answer.failure() {
                // Everything was rolled back, so that the whole can be sent again, as a single write can.
                Some((_, error)) if composite.all_or_none && error.code() == Some(LOCKED) => Err(error),
                Some(_) => Ok(answer),
                None => answer.complete(composite.requests.iter().map(|(reference, _)| reference)),
            }
        };
        self.transport.send_and_read(&request, read).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(reference: &str) -> (String, Request) {
        (reference.to_owned(), Request::get("/services/data/v60.0/sobjects/Account/1"))
    }

    #[test]
    fn order_and_headers_are_what_the_platform_is_told() {
        let id: sobjects::Id = "001D000000IqhSL".parse().expect("an id");
        let api = Api::default();
        let change = api.update("Account", id, &serde_json::json!({"Name": "A"})).expect("a request");
        let change = change.header("If-Unmodified-Since", "Fri, 20 Nov 2026 13:00:00 GMT");
        let composite = Composite::all_or_none().add("change", change).add("after", read("after").1);
        let request = api.composite(&composite).expect("a request");
        let body: serde_json::Value =
            serde_json::from_str(request.body().expect("a body").get()).expect("JSON");
        assert_eq!(body["allOrNone"], true);
        assert_eq!(body["collateSubrequests"], false);
        assert_eq!(body["compositeRequest"][0]["referenceId"], "change");
        let headers = &body["compositeRequest"][0]["httpHeaders"];
        assert_eq!(headers["If-Unmodified-Since"], "Fri, 20 Nov 2026 13:00:00 GMT");
        assert_eq!(body["compositeRequest"][1].get("body"), None);
        assert!(!request.reads(), "one change makes the whole a write");
    }

    #[test]
    fn what_the_platform_would_refuse_is_not_sent() {
        let refused = |requests: Vec<(String, Request)>| {
            Api::default()
                .composite(&Composite { requests, ..Composite::all_or_none() })
                .expect_err("refused")
                .to_string()
        };
        assert!(refused(vec![]).contains("0 requests"));
        assert!(refused((0..26).map(|n| read(&n.to_string())).collect()).contains("26 requests"));
        assert!(refused(vec![read("a"), read("a")]).contains("twice"));
        assert!(refused(vec![read("_a")]).contains("no reference"));
        assert!(refused(vec![read("a.b")]).contains("no reference"));
        let query = |n: u8| (format!("q{n}"), Request::get("/services/data/v60.0/query?q=x"));
        assert!(refused((0..6).map(query).collect()).contains("6 queries"));
    }
}
