//! A typed Salesforce SDK generated from the org's own describe snapshots, and an MCP server with audited
//! writes on top of it.
//!
//! # A tour
//!
//! **Connect.** [`client::Client::builder`] takes the org from the environment and `revops.toml`, or from you. Nothing is
//! sent before the first call; tokens are renewed when they expire.
//!
//! ```no_run
//! use salesforce_revops::client::Client;
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let from_environment = Client::builder().build()?;
//! let given = Client::builder().instance("https://acme.my.salesforce.com").token("00D…").concurrency(4).build()?;
//! # let _ = (from_environment, given);
//! # Ok(())
//! # }
//! ```
//!
//! **Read, typed.** Each object of your org is a struct (`objects`); a field is `None` where it is empty or was not asked
//! for. Picklists are open: a value that is newer than your code is kept, and never an error.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::objects::opportunity::{Opportunity, OpportunityField as F, StageName};
//! use salesforce_revops::sobjects::Id;
//! let id: Id<Opportunity> = "006D000000IqhSL".parse()?;
//! let deal: Opportunity = client.get(id, &[F::Name, F::StageName, F::Amount]).await?;
//! if deal.stage_name == Some(StageName::Commit) {
//!     println!("{:?} {:?}", deal.name, deal.amount);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Ask in SOQL.** [`macro@soql`] checks a query while it is compiled and types its rows by what it selects; bind
//! variables become literals and never part of the query. [`client::Client::fetch`] runs it.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::{objects::opportunity::StageName, soql};
//! let stages = [StageName::Commit];
//! let deals = client
//!     .fetch(&soql!("SELECT Name, Amount, Account.Name FROM Opportunity WHERE StageName IN :stages"))
//!     .await?;
//! for deal in deals {
//!     println!("{} of {:?}: {:?}", deal.name, deal.account.map(|account| account.name), deal.amount);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Build a query** where its parts are known only at run time: [`soql::build`] holds every comparison to the types of
//! its column.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::objects::opportunity::{Opportunity, OpportunityField as F, columns};
//! use salesforce_revops::soql::build::{Select, asc, field};
//! let query = Select::of::<Opportunity>()
//!     .fields([F::Name, F::CloseDate])
//!     .filter(field(columns::IS_CLOSED).eq(false).and(field(columns::AMOUNT).gt(50_000)))
//!     .order_by(asc(columns::CLOSE_DATE))
//!     .build();
//! let first_page = client.query::<Opportunity>(&query).await?;
//! # let _ = first_page;
//! # Ok(())
//! # }
//! ```
//!
//! **Stream** what is larger than a page: the next page is on its way while this one is read, and no more than two are in
//! memory. [`client::Client::fetch_stream`] is the same for [`macro@soql`].
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::{client::StreamExt, soql};
//! let mut accounts = client.fetch_stream(&soql!("SELECT Name FROM Account"));
//! while let Some(account) = accounts.next().await.transpose()? {
//!     println!("{}", account.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Create and change.** A new record wants its required fields; in a change each field is set, cleared or left alone
//! ([`sobjects::Patch`]). What the org would refuse is not sent ([`mod@sobjects::check`]): [`http::Error::Misfits`] names
//! record, field, value and what is allowed.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::objects::account::{AccountCreate, AccountRequired, AccountUpdate};
//! use salesforce_revops::{http::Error, sobjects::Patch};
//! let acme = AccountCreate::new(AccountRequired { name: "Acme".to_owned() });
//! let id = client.create(&acme).await?;
//! let change = AccountUpdate { website: "https://acme.example".into(), phone: Patch::Null, ..Default::default() };
//! match client.update(&id, &change).await {
//!     Ok(()) => println!("changed"),
//!     Err(Error::Misfits { misfits }) => println!("not sent: {misfits:?}"),
//!     Err(error) if error.is_outcome_unknown() => println!("look first whether it was done"),
//!     Err(error) => println!("refused with {:?}: {error}", error.code()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Several requests as one**, all or none, in which a later one links to what an earlier one made; a link to a record of
//! the wrong object does not compile. A request is a value: it can be printed instead of sent.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(client: &salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::client::Composite;
//! use salesforce_revops::objects::account::{AccountCreate, AccountRequired};
//! use salesforce_revops::objects::contact::{self, ContactCreate, ContactRequired};
//! let mut both = Composite::all_or_none();
//! let acme = both.create(&AccountCreate::new(AccountRequired { name: "Acme".to_owned() }));
//! let ada = ContactCreate::new(ContactRequired { last_name: "Lovelace".to_owned() });
//! both.create_linked(&ada, [acme.link(contact::columns::ACCOUNT_ID)]);
//! println!("{}", client.api().composite(&both)?);
//! match client.composite(&both).await?.created(&acme) {
//!     Ok(id) => println!("the account is {id}"),
//!     Err(error) => println!("nothing was made: {error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Many records**: up to 200 a call ([`client::Client::create_many`] and its like), or a bulk job for any number.
//!
//! ```no_run
//! # #[cfg(feature = "objects")]
//! # async fn example(
//! #     client: &salesforce_revops::client::Client,
//! #     leads: Vec<salesforce_revops::objects::lead::LeadCreate>,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::client::{StreamExt, stream};
//! let mut jobs = client.bulk_create(stream::iter(leads));
//! while let Some(job) = jobs.next().await.transpose()? {
//!     println!("{}: {} refused", job.state, job.refused());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! **Change with an audit row** that is written before the change, and says Applied if and only if it was made: see
//! [`audit::Auditor`], which is what Claude's writes go through, too.
//!
//! **Test without an org.** [`http::Canned`] answers what a test expects; the embedded org (feature `sandbox`) behaves as
//! Salesforce does, on your own schema.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::{client::Client, http::Canned, sobjects::Record};
//! let org = Canned::default().expect_query("FROM Account", [serde_json::json!({"Name": "Acme"})]);
//! let client = Client::builder().exchange(org).build()?;
//! let accounts = client.query_text::<Record>("SELECT Name FROM Account").await?.records;
//! assert_eq!(accounts[0].text("Name"), Some("Acme"));
//! # Ok(())
//! # }
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "objects", feature = "sandbox"))]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use salesforce_revops::{client::Client, objects, sandbox};
//! let org = sandbox::start(sandbox::Options::of(objects::SNAPSHOTS, objects::DEFINITIONS)).await?;
//! let client = Client::builder().instance(&org.instance_url).token(&org.access_token).build()?;
//! # let _ = client;
//! # Ok(())
//! # }
//! ```
//!
//! Whole programs are in `examples/`; they run on the embedded org.
//!
//! # The house
//!
//! | module | what lives there | feature |
//! | --- | --- | --- |
//! | [`http`] | one transport: retry, limits, errors | `client` |
//! | [`auth`] | where the instance, the token and other settings come from | `client` |
//! | [`client`] | a file for each REST resource, generic over the traits of [`sobjects`] | `client` |
//! | [`live`] | the Catalog to work with on the connected org: what is compiled in, joined with what is there | `client` |
//! | [`policy`] | what may be read, what may be written | `client` |
//! | [`audit`] | the write pipeline: prepare, record, commit, settle | `client` |
//! | [`revops`] | the questions a RevOps team asks | `client` |
//! | [`mcp`] | the adapter: tools and their output | `mcp` |
//! | [`sandbox`] | the embedded org | `sandbox` |
//! | [`cli`] | the subcommands | `cli` |
//! | [`objects`] | the types generated for one org | `objects` |
//!
//! Modules lean downwards only, in the order above; `sandbox` stands on `sobjects` and `soql` alone.

#[cfg(feature = "client")]
pub mod audit;
#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
pub mod http;
#[cfg(feature = "client")]
pub mod live;
#[cfg(feature = "mcp")]
pub mod mcp;
#[cfg(feature = "client")]
pub mod policy;
#[cfg(feature = "client")]
pub mod revops;
#[cfg(feature = "sandbox")]
pub mod sandbox;

/// The types generated for one org, and its static Catalog.
#[cfg(feature = "objects")]
pub use generated as objects;
/// Queries that are checked against that org while they are compiled; [`client::Client::fetch`] runs them.
#[cfg(feature = "objects")]
pub use generated::soql;

pub use ::soql;
pub use sobjects;
