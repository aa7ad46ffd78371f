//! Starting an embedded org, and the handle to the one that runs.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::Arc;

use axum::serve::ListenerExt;
use rusqlite::OptionalExtension;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Id};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::clock::Clock;
use super::rest::{self, Locators, Org, Tokens, Usage};
use super::rules::Defaults;
use super::store::{Store, StoreError, quoted};
use super::{Options, SandboxError};

/// An embedded org that runs until this value is dropped or [`Running::stop`] is called.
#[derive(Debug)]
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
    /// The user that all tokens belong to.
    pub username: String,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<()>,
}

/// Starts an embedded org on 127.0.0.1, with made-up records where there are none yet.
///
/// # Errors
/// A snapshot is broken or missing, the port is taken, or the records cannot be opened.
pub async fn start(options: Options) -> Result<Running, SandboxError> {
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
        let user = tx.get("User", &org.user)?.unwrap_or_default();
        Ok(user.get("Username").and_then(Value::as_str).unwrap_or_default().to_owned())
    })?;
    let (stop, stopped) = oneshot::channel::<()>();
    let router = rest::router(Arc::clone(&org));
    let listener = listener.tap_io(|connection| {
        // Without it small answers wait for more to send.
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY could not be set");
        }
    });
    let served = tokio::spawn(async move {
        // Dropping the sender stops the server too.
        let until = async move { drop(stopped.await) };
        if let Err(error) = axum::serve(listener, router).with_graceful_shutdown(until).await {
            tracing::error!(%error, "the embedded org stopped");
        }
    });
    Ok(Running {
        instance_url: org.instance_url.clone(),
        access_token: org.tokens.issue(),
        refresh_token: org.tokens.refresh.clone(),
        client_id: org.tokens.client_id.clone(),
        client_secret: org.tokens.client_secret.clone(),
        username,
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
        })
        .to_string()
    }

    /// Stops taking requests and waits until those under way are answered.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        if let Err(error) = self.served.await {
            tracing::error!(%error, "the embedded org did not stop cleanly");
        }
    }
}

fn make(options: &Options, instance_url: String) -> Result<Org, SandboxError> {
    let mut describes = HashMap::new();
    let mut summaries = HashMap::new();
    let mut read: Vec<SObjectDescribe> = Vec::new();
    for (object, text) in &options.snapshots {
        let broken = |source| SandboxError::Snapshot { object: object.clone(), source };
        let describe: SObjectDescribe = serde_json::from_str(text).map_err(broken)?;
        let keys: Map<String, Value> = serde_json::from_str(text).map_err(broken)?;
        let text = RawValue::from_string(text.trim().to_owned()).map_err(broken)?;
        describes.insert(describe.name.clone(), text);
        summaries.insert(describe.name.clone(), rest::summary(&keys));
        read.push(describe);
    }
    let catalog = Catalog::from_describes(&options.org, &options.api_version, &read);
    let store = Store::open(Arc::new(catalog), options.database.as_deref())?;
    let clock = Clock::new(options.today, chrono_tz::America::Los_Angeles);
    store.with(|tx| -> Result<(), StoreError> {
        if tx.is_fresh()? { bootstrap(tx) } else { Ok(()) }
    })?;
    let organization = first(&store, "Organization")?;
    let user = first(&store, "User")?;
    Ok(Org {
        store,
        describes,
        summaries,
        defaults: Defaults::of(&read),
        clock,
        tokens: Tokens::new(organization),
        locators: Locators::default(),
        usage: Usage::new(options.api_limit),
        user,
        organization,
        instance_url,
        enforcement_clause: options.enforcement_clause,
        started: clock.now(),
    })
}

/// The first record that an object ever had: the organization, and the user who signs in.
fn first(store: &Store, object: &'static str) -> Result<Id, SandboxError> {
    let missing = SandboxError::NoObject { object };
    if store.catalog().object(object).is_none() {
        return Err(missing);
    }
    let sql = format!("SELECT \"Id\" FROM {} ORDER BY rowid LIMIT 1", quoted(object));
    let id: Option<String> = store.with(|tx| -> Result<_, StoreError> {
        Ok(tx.connection().query_row(&sql, [], |row| row.get(0)).optional()?)
    })?;
    id.and_then(|id| id.parse().ok()).ok_or(missing)
}

fn bootstrap(tx: &mut super::store::Tx<'_>) -> Result<(), StoreError> {
    let row = |value: Value| value.as_object().cloned().unwrap_or_default();
    tx.insert("Organization", &row(json!({"Name": "Sandbox", "FiscalYearStartMonth": 2})))?;
    tx.insert("User", &row(json!({"Username": "revops@sandbox.example", "LastName": "Ops", "Name": "Ops", "IsActive": true, "TimeZoneSidKey": "America/Los_Angeles"})))?;
    for (order, (name, p, f, closed, won)) in [
        ("Prospecting", 10, "Pipeline", false, false),
        ("Commit", 90, "Commit", false, false),
        ("Closed Won", 100, "Closed", true, true),
    ]
    .into_iter()
    .enumerate()
    {
        tx.insert("OpportunityStage", &row(json!({"ApiName": name, "MasterLabel": name, "IsActive": true, "IsClosed": closed, "IsWon": won, "DefaultProbability": p, "ForecastCategoryName": f, "SortOrder": order})))?;
    }
    Ok(())
}
