//! The REST resources of an org, a file for each, generic over the traits of [`sobjects`].
//!
//! Building a request ([`Api`], no I/O) is apart from sending it ([`Client`]), so that a dry run prints exactly
//! what would be sent.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `api` | API version, paths and names |
//! | `query` | queries and their pages |
//! | `records` | one record: get, create, update |
//! | `describe` | what an object is in this org |
//! | `composite` | several requests as one |
//! | `limits`, `identity` | what is left of the org's limits, and who the session belongs to |
//!
//! ```no_run
//! use salesforce_revops::{auth::Settings, client::Client};
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(&Settings::from_env()?)?;
//! let page = client.query_text::<sobjects::Record>("SELECT Id, Name FROM Account LIMIT 5").await?;
//! for account in &page.records {
//!     println!("{}", account.text("Name").unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Not here: which query is allowed (`policy`, crate `soql`), and how a write is audited (`audit`). There is no
//! way to delete a record.

mod api;
mod composite;
mod describe;
mod identity;
mod limits;
mod query;
mod records;

use std::sync::Arc;

use serde::de::DeserializeOwned;

pub use api::Api;
pub use sobjects::wire::{Limit, UserInfo};

pub use composite::{Composite, CompositeAnswer, Part};
pub use limits::Limits;
pub use query::Page;
pub use records::Dated;

use crate::auth::Settings;
use crate::http::{ApiUsage, Error, Options, Request, Response, Transport};

/// A client of one org. Clones share connections.
#[derive(Debug, Clone)]
pub struct Client {
    api: Api,
    transport: Arc<Transport>,
}

impl Client {
    /// A client with the usual times and tries.
    ///
    /// # Errors
    /// The machine gives no HTTP client.
    pub fn new(settings: &Settings) -> Result<Self, Error> {
        Self::with_options(settings, Options::default())
    }

    /// A client with times and tries of its own.
    ///
    /// # Errors
    /// The machine gives no HTTP client.
    pub fn with_options(settings: &Settings, options: Options) -> Result<Self, Error> {
        let instance = &settings.instance_url;
        let tokens = settings.sign_in.source(instance, settings.login_url.as_ref())?;
        let transport = Transport::new(instance.clone(), tokens, options)?;
        Ok(Self { api: Api::new(settings.api_version), transport: Arc::new(transport) })
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

    /// API usage as the last answer stated it.
    #[must_use]
    pub fn last_limit(&self) -> Option<ApiUsage> {
        self.transport.last_usage()
    }

    /// Sends any request: the way to resources that have no function here.
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
