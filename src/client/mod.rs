//! The REST resources of an org, a file for each, generic over the traits of [`sobjects`].
//!
//! Building a request ([`Api`], no I/O) is apart from sending it ([`Client`]), so that a dry run prints exactly
//! what would be sent.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `builder` | building a client |
//! | `api` | API version, paths and names |
//! | `query`, `streamed` | queries and their pages; their records one by one |
//! | `fitting` | typed records against the org's snapshot, before they are written |
//! | `fetched` | queries that know the type of their rows, from `soql!` |
//! | `records`, `upsert` | one record: get, create, update; by its external id |
//! | `collections`, `retrieve` | many records of one object: saving, reading |
//! | `delete` | deleting, which no tool of the MCP server reaches |
//! | `bulk/` | jobs of Bulk API 2.0, for more records than fit into calls |
//! | `composite`, `batch`, `graph`, `answers` | several requests as one |
//! | `reference`, `linked` | what leads from a later request of a composite to an earlier one; typed records in it |
//! | `describe`, `describes`, `kept`, `stamp` | what there is in this org, kept while it holds |
//! | `ui_api` | the picklists of a record type |
//! | `definitions` | how fields are classified |
//! | `metadata` | deployments |
//! | `search` | SOSL, and what the user last looked at |
//! | `limits`, `identity`, `versions` | what is left of the org's limits, who the session belongs to, which API versions there are |
//!
//! [`Client::send`] takes any other request. What is sent again after a failure is decided below, in `http`: reads,
//! among them the POSTs here that change nothing, and writes where it is sure that nothing was done. After any other
//! failed write [`Error::is_outcome_unknown`] holds, and it is the caller's to look.
//!
//! ```no_run
//! use salesforce_revops::client::Client;
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().build()?;
//! let page = client.query_text::<sobjects::Record>("SELECT Id, Name FROM Account LIMIT 5").await?;
//! for account in &page.records {
//!     println!("{}", account.text("Name").unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The [tour](crate#a-tour) shows what programs do with it, and [`crate::http::Canned`] how they are tested.
//!
//! Not here: which query is allowed (`policy`, crate `soql`), and how a write is audited (`audit`).

mod answers;
mod api;
mod batch;
mod builder;
mod bulk;
mod collections;
mod composite;
mod definitions;
mod delete;
mod describe;
mod describes;
mod fetched;
mod fitting;
mod graph;
mod identity;
mod kept;
mod limits;
mod linked;
mod metadata;
mod query;
mod records;
mod reference;
mod retrieve;
mod search;
mod stamp;
mod streamed;
mod ui_api;
mod upsert;
mod versions;

use std::sync::Arc;

use serde::de::DeserializeOwned;

pub use futures_util::stream::{self, Stream, StreamExt, TryStreamExt};
pub use sobjects::wire::{BulkJob, GlobalDescribe, Limit, ObjectSummary, UserInfo};

pub use answers::{CompositeAnswer, Part};
pub use api::Api;
pub use batch::Batch;
pub use builder::{BuildError, Builder};
pub use bulk::{BulkQuery, Load, Loaded, Refused};
pub use collections::Results;
pub use composite::Composite;
pub use describes::Described;
pub use graph::Graphs;
pub use limits::Limits;
pub use linked::Link;
pub use metadata::{Component, DeployError, DeployOptions, DeployResult, Deployment, Details, zipped};
pub use query::{Page, QueryOptions};
pub use records::Dated;
pub use reference::{RecordOf, Reference};
pub use search::Search;
pub use stamp::Stamp;
pub use ui_api::{PicklistChoice, PicklistValues};
pub use upsert::Saved;
pub use versions::Version;

use self::describe::Describes;
use crate::auth::Settings;
use crate::http::{ApiUsage, Error, Options, Request, Response, Transport};

/// A client of one org. Clones share connections, and the describes that were read.
#[derive(Debug, Clone)]
pub struct Client {
    api: Api,
    transport: Arc<Transport>,
    describes: Arc<Describes>,
    sign_in: &'static str,
    check_writes: bool,
}

impl Client {
    /// What builds a client, of which org and how patient.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A client with the usual times and tries, and as many calls at once as the settings say.
    ///
    /// # Errors
    /// The machine gives no HTTP client.
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        let Settings { api_reserve: reserve, concurrency, .. } = *settings;
        Self::with_options(settings, Options { reserve, concurrency, ..Options::default() })
    }

    /// A client with times, tries and limits of its own, whatever the settings say.
    ///
    /// # Errors
    /// The machine gives no HTTP client.
    pub fn with_options(settings: &Settings, options: Options) -> Result<Self, Error> {
        let instance = &settings.instance_url;
        let tokens = settings.sign_in.source(instance, settings.login_url.as_ref())?;
        let transport = Transport::new(instance.clone(), tokens, options)?;
        Ok(Self {
            api: Api::new(settings.api_version),
            transport: Arc::new(transport),
            describes: Arc::default(),
            sign_in: settings.sign_in.name(),
            check_writes: true,
        })
    }

    /// What builds the requests that this client sends.
    #[must_use]
    pub const fn api(&self) -> Api {
        self.api
    }

    /// Address of the org.
    #[must_use]
    pub fn instance_url(&self) -> &crate::http::InstanceUrl {
        self.transport.instance()
    }

    /// The way to sign in, for people.
    #[must_use]
    pub const fn sign_in(&self) -> &'static str {
        self.sign_in
    }

    /// How many calls run at once at most; others wait for their turn.
    #[must_use]
    pub fn concurrency(&self) -> usize {
        self.transport.concurrency().max(1)
    }

    /// The share of the day's API calls, in percent, that reads leave to others.
    #[must_use]
    pub fn reserve(&self) -> u8 {
        self.transport.reserve()
    }

    /// API usage as the last answer stated it.
    #[must_use]
    pub fn last_limit(&self) -> Option<ApiUsage> {
        self.transport.last_usage()
    }

    /// The same client for what the reserve of API calls is kept for: the reads that belong to a write.
    #[must_use]
    pub fn with_reserve(&self) -> Self {
        Self { transport: Arc::new(self.transport.with_reserve()), ..self.clone() }
    }

    /// Sends any request: the way to resources that have no function here. It has what every other call has: the
    /// token and its renewal, tries, limits, and errors in the org's own words.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// use salesforce_revops::http::Request;
    /// let path = format!("/services/data/{}/tabs", client.api().version());
    /// let tabs: Vec<serde_json::Value> = client.send(&Request::get(path)).await?.json()?;
    /// println!("{} tabs", tabs.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// No answer came, or one that is not a success.
    pub async fn send(&self, request: &Request) -> Result<Response, Error> {
        self.transport.send(request).await
    }

    async fn read<T: DeserializeOwned>(&self, request: &Request) -> Result<T, Error> {
        self.send(request).await?.json()
    }
}
