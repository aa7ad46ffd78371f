//! Starting an embedded org, and the handle to the one that runs.

use std::fmt;
use std::net::Ipv4Addr;
use std::sync::{Arc, RwLock};

use rusqlite::OptionalExtension;
use serde_json::{Value, json};
use sobjects::{Catalog, Definitions, Id};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::admin::Controls;
use super::calendar::FiscalCalendar;
use super::clock::Clock;
use super::computed;
use super::described::Described;
use super::faults::{Faults, Listener, Switch};
use super::front;
use super::journal::{Entry, Journal, Wanted};
use super::people::People;
use super::rest::{Codes, ConnectedApp, Deployments, Jobs, Locators, Login, Org, SCOPE, Tokens, Usage};
use super::seed::{TIME_ZONE, USERNAME, Year, seed, stages};
use super::store::{Records, Row, Store, StoreError, Tx, quoted};
use super::{Options, SandboxError};

/// Who the org and its user are where the snapshots have no such objects.
const ORGANIZATION: &str = "00DHs0000000001";
const USER: &str = "005Hs0000000001";

/// An embedded org that runs until this value is dropped or [`Running::stop`] is called.
pub struct Running {
    /// Where it is: `http://127.0.0.1:PORT`.
    pub instance_url: String,
    /// A token for [`Running::username`].
    pub access_token: String,
    /// What a new token can be had for.
    pub refresh_token: String,
    /// The connected app's id.
    pub client_id: String,
    /// The connected app's secret.
    pub client_secret: String,
    /// The user that these tokens belong to.
    pub username: String,
    /// The password of every user.
    pub password: String,
    /// What every user appends to the password to log in by SOAP.
    pub security_token: String,
    controls: Arc<Controls>,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<()>,
}

/// Starts an embedded org on 127.0.0.1, with made-up records where there are none yet.
///
/// # Errors
/// A snapshot is broken or missing, the port is taken, or the records cannot be opened.
pub async fn start(mut options: Options) -> Result<Running, SandboxError> {
    let faults = Faults::new(std::mem::take(&mut options.faults))?;
    let port = options.port.unwrap_or(0);
    let taken = |source| SandboxError::Port { port, source };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(taken)?;
    let port = listener.local_addr().map_err(taken)?.port();
    let instance_url = format!("http://127.0.0.1:{port}");
    let make = move || make(&options, instance_url);
    // Seeding takes the processor for a while.
    let org = match tokio::task::spawn_blocking(make).await {
        Ok(org) => Arc::new(org?),
        Err(panic) => std::panic::resume_unwind(panic.into_panic()),
    };
    let username = org.store.with(|tx| -> Result<_, StoreError> {
        let user = match tx.catalog().object("User") {
            Some(object) => tx.get(&object.name, &org.user)?.unwrap_or_default(),
            None => Row::new(),
        };
        Ok(user.get("Username").and_then(Value::as_str).unwrap_or(USERNAME).to_owned())
    })?;
    let (stop, stopped) = oneshot::channel::<()>();
    let controls = Arc::new(Controls { org: Arc::clone(&org), faults, journal: Journal::default() });
    let service = front::router(Arc::clone(&controls)).into_make_service_with_connect_info::<Switch>();
    let served = tokio::spawn(async move {
        // Dropping the sender stops the server too.
        let until = async move { drop(stopped.await) };
        if let Err(error) = axum::serve(Listener(listener), service).with_graceful_shutdown(until).await {
            tracing::error!(%error, "the embedded org stopped");
        }
    });
    let signed_in = org.tokens.grant(org.user, SCOPE);
    Ok(Running {
        instance_url: org.instance_url.clone(),
        access_token: signed_in.access,
        refresh_token: signed_in.refresh.unwrap_or_default(),
        client_id: org.app.client_id.clone(),
        client_secret: org.app.client_secret.clone(),
        username,
        password: org.login.password.clone(),
        security_token: org.login.security_token.clone(),
        controls,
        stop: Some(stop),
        served,
    })
}

impl Running {
    /// Everything that a client needs to sign in, as one line of JSON.
    #[must_use]
    pub fn credentials_json(&self) -> String {
        json!({
            "instance_url": self.instance_url,
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "username": self.username,
            "password": self.password,
            "security_token": self.security_token,
        })
        .to_string()
    }

    /// A token for another user of the org; `None` where nobody has this name.
    #[must_use]
    pub fn token_for(&self, username: &str) -> Option<String> {
        let org = &self.controls.org;
        let found = org.store.with(|tx| tx.find("User", "Username", &json!(username))).ok()?;
        found.first().map(|user| org.tokens.issue(*user))
    }

    /// Every request so far that the journal still has, oldest first.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.controls.journal.page(&Wanted { after: 0, limit: usize::MAX, path: "*" }).requests
    }

    /// Stops taking requests and waits until those under way are answered.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Err(error) = self.served.await {
            tracing::error!(%error, "the embedded org did not stop cleanly");
        }
    }
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the secrets.
        let Self { instance_url, username, .. } = self;
        f.debug_struct("Running")
            .field("instance_url", instance_url)
            .field("username", username)
            .finish_non_exhaustive()
    }
}

fn make(options: &Options, instance_url: String) -> Result<Org, SandboxError> {
    let records = Records::open(options.database.as_deref())?;
    let snapshots = options.snapshots.iter().map(|(object, text)| (object.as_str(), text.as_str()));
    let definitions = |catalog: &Catalog| {
        let texts = options.definitions.iter().map(|(object, text)| (object.as_str(), text.as_str()));
        Definitions::read(texts, catalog)
    };
    let mut described =
        Described::of(&options.org, &options.api_version, snapshots, definitions, &options.rules)?;
    let deployed = records.deployed()?;
    if !deployed.is_empty() {
        described = described.with(&deployed)?;
    }
    let store = records.of(Arc::clone(&described.catalog))?;
    store.with(|tx| {
        computed::register(tx.connection(), &described.rulebook.computed).map_err(StoreError::Database)
    })?;
    let clock = Clock::new(options.today, TIME_ZONE);
    let year =
        Year { today: clock.today(TIME_ZONE), seed: options.seed, opportunities: options.opportunities };
    store.with(|tx| {
        if !tx.is_fresh()? {
            return Ok(());
        }
        seed(tx, &year)?;
        rename(tx, options.organization)?;
        described.rulebook.record_types.seed(tx)
    })?;
    if let Some(error) = store.with(|tx| described.rulebook.assignment.unknown_owner(tx))? {
        return Err(error.into());
    }
    let unless = options.organization.as_ref().map_or(ORGANIZATION, Id::as_str);
    let organization = first(&store, "Organization", unless)?;
    let fiscal = fiscal(&store, &organization)?;
    let user = first(&store, "User", USER)?;
    let stages = stages::of(&store.catalog()).into_iter().map(|stage| (stage.name, stage.record)).collect();
    Ok(Org {
        store,
        people: People::new(clock.now()),
        described: RwLock::new(Arc::new(described)),
        stages,
        clock: clock.clone(),
        tokens: Tokens::new(
            organization,
            clock.clone(),
            options.session_timeout,
            options.rotate_refresh_tokens,
        ),
        app: ConnectedApp::new(options.certificate.as_deref()).map_err(SandboxError::Certificate)?,
        login: Login::new(),
        codes: Codes::new(clock.clone()),
        locators: Locators::default(),
        jobs: Jobs::default(),
        deployments: Deployments::default(),
        usage: Usage::new(options.api_limit),
        user,
        organization,
        instance_url,
        fiscal,
        enforcement_clause: options.enforcement_clause,
    })
}

/// Gives the organization the id that it is to have.
fn rename(tx: &Tx<'_>, organization: Option<Id>) -> Result<(), StoreError> {
    let known = tx.catalog().object("Organization");
    if let (Some(id), Some(object)) = (organization, known) {
        let sql = format!("UPDATE {} SET \"Id\" = ?1", quoted(&object.name));
        tx.connection().execute(&sql, [id.as_str()])?;
    }
    Ok(())
}

/// The first record that an object ever had: the organization, and the user as whom clients sign in.
fn first(store: &Store, object: &str, unless: &str) -> Result<Id, StoreError> {
    let stored = match store.catalog().object(object) {
        None => None,
        Some(object) => store.with(|tx| -> Result<Option<String>, StoreError> {
            let sql = format!("SELECT \"Id\" FROM {} ORDER BY rowid LIMIT 1", quoted(&object.name));
            Ok(tx.connection().query_row(&sql, [], |row| row.get(0)).optional()?)
        })?,
    };
    Ok(stored.as_deref().unwrap_or(unless).parse()?)
}

/// How the organization counts its fiscal years.
fn fiscal(store: &Store, organization: &Id) -> Result<FiscalCalendar, StoreError> {
    let row = match store.catalog().object("Organization") {
        Some(object) => store.with(|tx| tx.get(&object.name, organization))?.unwrap_or_default(),
        None => return Ok(FiscalCalendar::default()),
    };
    let month = row.get("FiscalYearStartMonth").and_then(Value::as_u64);
    let month = month.and_then(|month| u32::try_from(month).ok()).filter(|month| (1..=12).contains(month));
    Ok(FiscalCalendar {
        start_month: month.unwrap_or(1),
        named_by_start: row.get("UsesStartDateAsFiscalYearName") == Some(&Value::Bool(true)),
    })
}
