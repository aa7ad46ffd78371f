//! An embedded org whose schema a test makes, and servers on it with a cache of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use sobjects::{Id, Record};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::server::{Server, program};
use crate::snapshots::snapshots;

/// Another organization than the one that the program was compiled for.
pub(super) const OTHER: &str = "00DHs0000000009";

type Snapshots = Vec<(String, String)>;

pub(super) struct World {
    pub(super) org: Running,
    port: u16,
    folder: TempDir,
    runtime: Runtime,
}

impl World {
    /// The org that the program was compiled for.
    pub(super) fn own() -> Self {
        Self::new(snapshots(), None)
    }

    pub(super) fn new(snapshots: Snapshots, organization: Option<&str>) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let org = runtime.block_on(start(options(snapshots, organization, None))).expect("an org");
        let port = org.instance_url.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
        let world = Self { org, port, folder: tempfile::tempdir().expect("a folder"), runtime };
        world.sign_in(&world.org.access_token);
        world
    }

    /// The same org, users and address after an administrator has changed its schema.
    pub(super) fn changed(self, snapshots: Snapshots, organization: Option<&str>) -> Self {
        let Self { org, port, folder, runtime } = self;
        runtime.block_on(org.stop());
        let org = runtime.block_on(start(options(snapshots, organization, Some(port)))).expect("an org");
        let world = Self { org, port, folder, runtime };
        world.sign_in(&world.org.access_token);
        world
    }

    /// From now on servers sign in with this token, without that their settings change.
    pub(super) fn sign_in(&self, token: &str) {
        std::fs::write(self.folder.path().join("token"), token).expect("written");
    }

    pub(super) fn sign_in_as_narrow(&self) {
        self.sign_in(&self.org.token_for(NARROW_USERNAME).expect("a token"));
    }

    pub(super) fn serve(&self) -> Command {
        let mut command = program();
        command
            .arg("serve")
            .env("SFDC_INSTANCE_URL", &self.org.instance_url)
            .env("SFDC_ACCESS_TOKEN", format!("cmd:cat {}", self.folder.path().join("token").display()))
            .env("XDG_CACHE_HOME", self.cache());
        command
    }

    /// A server after the handshake.
    pub(super) fn server(&self) -> Server {
        let mut server = Server::start(&mut self.serve());
        server.initialize();
        server
    }

    pub(super) fn cache(&self) -> PathBuf {
        self.folder.path().join("cache")
    }

    pub(super) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The files of what was seen of orgs.
    pub(super) fn kept(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.cache().join("salesforce-revops")).expect("the cache");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths.filter(|path| path.to_string_lossy().contains("catalog-")).collect()
    }

    /// Ends the org, so that a server has nobody to ask any more.
    pub(super) fn without_org(self) -> Silent {
        let serve = self.serve();
        let Self { org, folder, runtime, .. } = self;
        runtime.block_on(org.stop());
        Silent { serve, _folder: folder }
    }

    /// How often each path was asked for since then, by its last part.
    pub(super) fn calls(&self, since: usize, end: &str) -> Vec<Option<u16>> {
        let journal = self.org.journal().into_iter().skip(since);
        journal.filter(|entry| entry.path.ends_with(end)).map(|entry| entry.status).collect()
    }

    /// Takes a field from the sight of the narrow user.
    pub(super) fn hide(&self, field: &str) {
        let settings = Settings::new(&self.org.instance_url, &self.org.access_token).expect("settings");
        let client = Client::new(&settings).expect("a client");
        let soql = format!(
            "SELECT Id FROM FieldPermissions WHERE Field = '{field}' AND Parent.Name = 'RevOps_Integration'"
        );
        self.runtime.block_on(async {
            let rows = client.query_text::<Record>(&soql).await.expect("rows").records;
            assert_eq!(rows.len(), 1, "{field}");
            for row in rows {
                let id: Id = row.text("Id").expect("an id").parse().expect("an id");
                client.delete_record("FieldPermissions", &id).await.expect("deleted");
            }
        });
    }
}

/// Settings of an org that is gone.
pub(super) struct Silent {
    pub(super) serve: Command,
    _folder: TempDir,
}

fn options(snapshots: Snapshots, organization: Option<&str>, port: Option<u16>) -> Options {
    let organization = organization.map(|id| id.parse().expect("an id"));
    Options { snapshots, organization, port, opportunities: 5, ..Options::default() }
}

/// The snapshots with the describe of this object changed.
pub(super) fn with(mut snapshots: Snapshots, object: &str, change: impl FnOnce(&mut Value)) -> Snapshots {
    let (_, text) = snapshots.iter_mut().find(|(name, _)| name == object).expect("a snapshot");
    let mut describe: Value = serde_json::from_str(text).expect("a describe");
    change(&mut describe);
    *text = describe.to_string();
    snapshots
}

/// The field of this name in a describe.
pub(super) fn field<'v>(describe: &'v mut Value, name: &str) -> &'v mut Value {
    let fields = describe["fields"].as_array_mut().expect("fields");
    fields.iter_mut().find(|field| field["name"] == name).unwrap_or_else(|| panic!("no field {name}"))
}

/// A custom field of text that may be written, like another one.
pub(super) fn add_field(describe: &mut Value, name: &str) {
    let mut like = field(describe, "NextStep").clone();
    like["name"] = json!(name);
    like["label"] = json!(name);
    like["custom"] = json!(true);
    like["permissionable"] = json!(false);
    describe["fields"].as_array_mut().expect("fields").push(like);
}

pub(super) fn drop_field(describe: &mut Value, name: &str) {
    describe["fields"].as_array_mut().expect("fields").retain(|field| field["name"] != name);
}

/// What a tool takes, as text.
pub(super) fn schema(server: &mut Server, tool: &str) -> String {
    let tools = server.tools();
    let found = tools.iter().find(|listed| listed["name"] == tool);
    found.map(|tool| tool["inputSchema"].to_string()).unwrap_or_default()
}

/// Which Catalog the server says that it works with.
pub(super) fn standing(server: &mut Server) -> String {
    let read = server.request("resources/read", json!({"uri": "salesforce://status"}));
    let text = read["contents"][0]["text"].as_str().expect("a text").to_owned();
    text.lines().find_map(|line| line.strip_prefix("Objects and fields: ")).expect("a line").to_owned()
}
