//! What pulling an org does to its folder, against the embedded org.
#![cfg(feature = "live")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::pull::{Compared, Error, ProgressBar, Pull, Pulled, canonical, compare_with, pull_with};
use codegen::{Org, Output, Request, run};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::sandbox::faults::Plan;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use sobjects::Catalog;
use sobjects::describe::SObjectDescribe;
use tempfile::TempDir;

/// An embedded org, who is signed in to it, and a folder to pull it to.
struct Place {
    folder: TempDir,
    org: Running,
    token: String,
}

impl Place {
    async fn new() -> Self {
        Self::with_faults(json!([])).await
    }

    async fn with_faults(rules: Value) -> Self {
        Self::with(rules, shipped(""), shipped("definitions")).await
    }

    async fn with(
        rules: Value,
        snapshots: Vec<(String, String)>,
        definitions: Vec<(String, String)>,
    ) -> Self {
        let faults = Plan::from_json(&json!({ "rules": rules }).to_string()).expect("a plan");
        let options = Options { snapshots, definitions, faults, opportunities: 2, ..Options::default() };
        let org = start(options).await.expect("an org");
        let (folder, token) = (tempfile::tempdir().expect("a folder"), org.access_token.clone());
        Self { folder, org, token }
    }

    fn settings(&self) -> Settings {
        Settings::new(&self.org.instance_url, &self.token).expect("settings")
    }

    fn act_as(&mut self, username: &str) {
        self.token = self.org.token_for(username).expect("a user");
    }

    fn request(&self, org: &str, objects: &[&str]) -> Pull {
        Pull {
            org: org.to_owned(),
            orgs_dir: Some(self.folder.path().to_owned()),
            objects: objects.iter().map(ToString::to_string).collect(),
            force: false,
        }
    }

    async fn pull(&self, objects: &[&str]) -> Result<Pulled, Error> {
        pull_with(&self.request("acme", objects), self.settings(), &ProgressBar::hidden()).await
    }

    async fn pulled(&self, objects: &[&str]) -> Pulled {
        self.pull(objects).await.unwrap_or_else(|error| panic!("{error}"))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join("acme").join(path)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("a file")
    }

    /// Everything that git would see of the org, by its path.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        files(&self.path(""))
    }

    /// How many describes the org has answered with this status.
    fn describes(&self, status: u16) -> usize {
        let journal = self.org.journal();
        journal
            .iter()
            .filter(|entry| entry.path.ends_with("/describe") && entry.status == Some(status))
            .count()
    }

    /// Lets the user with narrow rights see a field.
    async fn grant(&self, field: &str) {
        let settings = Settings::new(&self.org.instance_url, &self.org.access_token).expect("settings");
        let client = Client::new(&settings).expect("a client");
        let sets = client
            .query_text::<sobjects::Record>("SELECT Id FROM PermissionSet WHERE Name = 'RevOps_Integration'")
            .await
            .expect("sets");
        let set = sets.records[0].text("Id").expect("an id").to_owned();
        let object = field.split('.').next().expect("an object");
        let grant = json!({"ParentId": set, "SobjectType": object, "Field": field, "PermissionsRead": true});
        client.create_json("FieldPermissions", &grant).await.expect("granted");
    }
}

fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.ends_with(".pulled") {
            assert_eq!(fs::read_to_string(path.join(".gitignore")).expect("text"), "*\n");
        } else if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read_to_string(&path).expect("text"));
        }
    }
    found
}

/// What the shipped org has in this folder.
fn shipped(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sobjects/orgs/sandbox").join(folder);
    let mut found: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let object = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (object, fs::read_to_string(&path).expect("a snapshot"))
        })
        .collect();
    found.sort();
    found
}

fn lines_only_in(left: &str, right: &str) -> Vec<String> {
    let mut rest: Vec<&str> = right.lines().collect();
    let mut only = Vec::new();
    for line in left.lines() {
        match rest.iter().position(|other| *other == line) {
            Some(at) => drop(rest.remove(at)),
            None => only.push(line.to_owned()),
        }
    }
    only
}

#[tokio::test]
async fn a_second_pull_of_an_unchanged_org_is_answered_by_304_and_changes_no_byte() {
    let place = Place::new().await;
    let first = place.pulled(&[]).await;
    assert_eq!((first.objects, first.same), (13, 0), "{first}");
    assert!(first.notes.is_empty() && first.drift.is_none() && first.gone.is_empty(), "{first}");
    let files = place.files();
    assert_eq!(files.len(), 13 + 3 + 1, "snapshots, definitions, org.toml: {:?}", files.keys());
    let toml = place.text("org.toml");
    assert!(toml.contains("api_version = \"v60.0\"") && toml.contains("  \"Cleanup_Audit__c\",\n"), "{toml}");

    let second = place.pulled(&[]).await;
    assert_eq!((second.same, place.describes(304)), (13, 13), "{second}");
    assert!(second.written.is_empty() && second.removed.is_empty(), "{second}");
    assert_eq!(place.files(), files);

    // What somebody has edited or lost is not what the stamp stands for.
    fs::write(place.path("Lead.json"), place.text("Lead.json").replace("\"Lead ID\"", "\"Mine\""))
        .expect("edited");
    fs::remove_file(place.path("Contact.json")).expect("removed");
    let third = place.pulled(&[]).await;
    assert_eq!((third.same, third.written.len()), (11, 2), "{third}");
    assert_eq!(place.files(), files);

    fs::remove_dir_all(place.path(".pulled")).expect("as in a clone");
    let fourth = place.pulled(&[]).await;
    assert_eq!((fourth.same, fourth.written.len()), (0, 0), "{fourth}");
}

#[tokio::test]
async fn a_pulled_org_gives_the_same_types_as_the_snapshots_of_the_org() {
    let place = Place::new().await;
    let all = shipped("");
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    let request = Pull { force: true, ..place.request("sandbox", &names) };
    let pulled = pull_with(&request, place.settings(), &ProgressBar::hidden()).await.expect("pulled");
    assert_eq!(pulled.objects, names.len());

    let orgs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sobjects/orgs");
    let toml = place.folder.path().join("sandbox/org.toml");
    fs::copy(orgs.join("sandbox/org.toml"), toml).expect("the same objects");
    let theirs = Org::read(&orgs, "sandbox").expect("the shipped org");
    let ours = Org::read(place.folder.path(), "sandbox").expect("the pulled org");
    assert_eq!(ours.catalog, theirs.catalog);
    let generated = |orgs_dir: PathBuf, out: &str| {
        let out = place.folder.path().join(out);
        let output = Output::Module(out.clone());
        let request = Request { org: "sandbox".to_owned(), orgs_dir: Some(orgs_dir), output, check: false };
        run(&request).expect("generated");
        let files = files(&out).into_iter();
        let files = files.map(|(path, text)| (path.strip_prefix(&out).expect("below").to_owned(), text));
        // Where the snapshots lie is another place.
        files.filter(|(path, _)| !path.ends_with("snapshots.rs")).collect::<BTreeMap<_, _>>()
    };
    let (ours, theirs) = (generated(place.folder.path().to_owned(), "ours"), generated(orgs, "theirs"));
    assert!(ours.len() > 50 && ours == theirs);
}

#[tokio::test]
async fn a_pulled_folder_is_enough_for_a_twin_of_the_org() {
    let place = Place::new().await;
    place.pulled(&[]).await;
    let named = |(path, text): (PathBuf, String)| {
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), text)
    };
    let (definitions, snapshots): (Vec<_>, Vec<_>) = place
        .files()
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|extension| extension == "json"))
        .partition(|(path, _)| path.parent().is_some_and(|folder| folder.ends_with("definitions")));
    let options = Options {
        snapshots: snapshots.into_iter().map(named).collect(),
        definitions: definitions.into_iter().map(named).collect(),
        opportunities: 5,
        ..Options::default()
    };
    let twin = start(options).await.expect("an org");
    let client = Client::new(&Settings::new(&twin.instance_url, &twin.access_token).expect("settings"));
    let deals = client
        .expect("a client")
        .query_text::<sobjects::Record>("SELECT Id, Name, Account.Name FROM Opportunity")
        .await
        .expect("deals");
    assert_eq!(deals.total_size, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_exits_by_what_it_found() {
    let place = Place::new().await;
    let run = |address: &str, arguments: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_codegen"))
            .args(arguments.split_whitespace())
            .args(["--orgs-dir", "."])
            .current_dir(place.folder.path())
            .env("SFDC_INSTANCE_URL", address)
            .env("SFDC_ACCESS_TOKEN", &place.token)
            .env_remove("REVOPS_CONFIG")
            .output()
            .expect("runs");
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8_lossy(&said).into_owned())
    };
    let url = place.org.instance_url.as_str();
    let (code, said) = run(url, "pull --org acme --objects Account,Lead");
    assert!(code == Some(0) && said.starts_with("2 objects as "), "{said}");
    let compare = "--org acme --out out --check --live";
    let (code, said) = run(url, compare);
    assert!(code == Some(1) && said.contains("the generated code is older than the snapshots"), "{said}");
    assert_eq!(run(url, "--org acme --out out").0, Some(0));
    let (code, said) = run(url, compare);
    assert!(code == Some(0) && said.contains("are the same"), "{said}");

    let edited = place.text("Lead.json").replace("\"length\": 80,", "\"length\": 90,");
    fs::write(place.path("Lead.json"), edited).expect("edited");
    let (code, said) = run(url, &format!("{compare} --json"));
    let compared: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
    assert_eq!(
        (code, &compared["staleSnapshots"], &compared["breaks"]),
        (Some(1), &json!(["Lead"]), &json!(true))
    );
    assert!(compared["changes"].as_array().is_some_and(|all| all.iter().all(|one| one["kind"] == "shrunk")));
    let (code, said) = run("http://127.0.0.1:9", compare);
    assert!(code == Some(2) && said.contains("cannot be reached"), "{said}");
    let (code, said) = run(url, "pull --org acme --objects Nope__c");
    assert!(code == Some(2) && said.contains("has no Nope__c"), "{said}");
}

#[tokio::test]
async fn what_an_administrator_changes_is_all_that_differs_and_is_told() {
    let mut place = Place::new().await;
    place.act_as(NARROW_USERNAME);
    place.pulled(&["Account", "Contact"]).await;
    let before = place.files();
    place.grant("Account.AnnualRevenue").await;

    let compared = place_compared(&place).await;
    assert_eq!(compared.stale_snapshots, ["Account"], "{compared}");
    assert!(compared.stale_files.is_empty() && !compared.breaks && !compared.is_same(), "{compared}");
    assert_eq!(place.files(), before, "comparing writes nothing");

    let pulled = place.pulled(&[]).await;
    assert_eq!((pulled.same, pulled.written.as_slice()), (1, [place.path("Account.json")].as_slice()));
    assert_eq!(pulled.drift.to_string(), "  Account.AnnualRevenue is new");
    let now = place.text("Account.json");
    let was = &before[&place.path("Account.json")];
    assert_eq!(lines_only_in(was, &now), [""; 0], "no other line has changed");
    let new = lines_only_in(&now, was);
    assert!(new.iter().any(|line| line.contains("\"AnnualRevenue\"")) && new.len() < 80, "{new:#?}");

    let compared = place_compared(&place).await;
    assert!(compared.stale_snapshots.is_empty() && !compared.stale_files.is_empty(), "{compared}");
    assert!(compared.to_string().contains("run: cargo run -p codegen -- --org acme"), "{compared}");
    run(&module(&place)).expect("generated");
    let compared = place_compared(&place).await;
    assert!(compared.is_same() && compared.to_string().contains("are the same"), "{compared}");
}

fn module(place: &Place) -> Request {
    let orgs_dir = Some(place.folder.path().to_owned());
    let output = Output::Module(place.folder.path().join("out"));
    Request { org: "acme".to_owned(), orgs_dir, output, check: false }
}

/// The org against its snapshots, and what was generated of them when that was first asked.
async fn place_compared(place: &Place) -> Compared {
    let generated = module(place);
    if !place.folder.path().join("out").exists() {
        run(&generated).expect("generated");
    }
    compare_with(&place.request("acme", &[]), &generated, place.settings()).await.expect("compared")
}

#[tokio::test]
async fn where_one_describe_fails_nothing_at_all_is_written() {
    let refused = json!({"answer": {"status": 403, "body": "[{\"errorCode\":\"INSUFFICIENT_ACCESS\",\"message\":\"no\"}]"}});
    let place = Place::with_faults(json!([{"path": "*/Contact/describe", "act": refused}])).await;
    let error = place.pull(&[]).await.expect_err("refused").to_string();
    assert!(error.contains("the describe of Contact") && error.contains("nothing was written"), "{error}");
    assert!(place.files().is_empty() && !place.path("").exists());
    place.pulled(&["Account"]).await;
    let files = place.files();
    assert!(place.pull(&["Account", "Contact"]).await.is_err());
    assert_eq!(place.files(), files);
}

#[tokio::test]
async fn a_user_who_may_not_read_definitions_gets_describes_and_a_note() {
    let answer =
        json!({"status": 403, "body": "[{\"errorCode\":\"INSUFFICIENT_ACCESS\",\"message\":\"no\"}]"});
    let rules = json!([
        {"path": "*/composite", "when": {"nth": 2}, "act": {"answer": answer}},
        {"path": "*/composite", "when": {"nth": 3}, "act": {"answer": answer}},
    ]);
    let place = Place::with_faults(rules).await;
    place.pulled(&["Contact"]).await;
    let definition = place.text("definitions/Contact.json");
    let pulled = place.pulled(&["Contact", "Lead"]).await;
    assert!(pulled.notes.iter().any(|note| note.contains("classifications")), "{pulled}");
    assert_eq!(place.text("definitions/Contact.json"), definition, "what was known stays");
    assert!(place.path("Lead.json").exists());
    assert!(place.path("definitions/Lead.json").exists(), "one is refused, the other is told");
}

#[tokio::test]
async fn a_classification_that_is_no_longer_told_is_not_lost_in_silence() {
    let place = Place::new().await;
    place.pulled(&["Contact"]).await;
    let definition = place.text("definitions/Contact.json");
    let more = definition.replacen("\"PII;GDPR\"", "\"PII;GDPR;HIPAA\"", 1);
    fs::write(place.path("definitions/Contact.json"), &more).expect("edited");
    let pulled = place.pulled(&[]).await;
    assert!(pulled.notes.iter().any(|note| note.contains("fields of Contact have lost")), "{pulled}");
    assert_eq!(place.text("definitions/Contact.json"), definition);
}

#[tokio::test]
async fn the_picklists_of_record_types_are_those_that_differ_from_all_active_values() {
    const RENEWAL: &str = "012Hs000000001CIAQ";
    let info = |id: &str, name: &str| {
        json!({"active": true, "available": true, "defaultRecordTypeMapping": false, "developerName": name,
            "master": name == "Master", "name": name, "recordTypeId": id, "urls": {}})
    };
    let with_types = |(name, text): (String, String)| {
        let mut describe: Value = serde_json::from_str(&text).expect("a describe");
        if name == "Opportunity" {
            describe["recordTypeInfos"] =
                json!([info("012000000000000AAA", "Master"), info(RENEWAL, "Renewal")]);
        }
        (name, describe.to_string())
    };
    let definition =
        json!({"recordTypes": {RENEWAL: {"StageName": ["Prospecting", "Commit", "Closed Won"]}}});
    let definitions = vec![("Opportunity".to_owned(), definition.to_string())];
    let snapshots = shipped("").into_iter().map(with_types).collect();
    let place = Place::with(json!([]), snapshots, definitions).await;
    place.pulled(&["Opportunity", "Lead"]).await;
    let pulled: Value = serde_json::from_str(&place.text("definitions/Opportunity.json")).expect("JSON");
    assert_eq!(pulled, definition);
    assert!(!place.path("definitions/Lead.json").exists());
}

#[tokio::test]
async fn an_object_that_is_gone_is_told_and_keeps_its_snapshot() {
    let gone =
        json!({"answer": {"status": 404, "body": "[{\"errorCode\":\"NOT_FOUND\",\"message\":\"no\"}]"}});
    let rules = json!([{"path": "*/Lead/describe", "when": {"nth": 2}, "act": gone.clone()}, {"path": "*/Task/describe", "act": gone}]);
    let place = Place::with_faults(rules).await;
    let first = place.pulled(&[]).await;
    assert!(first.gone.is_empty() && !place.path("Task.json").exists(), "an org may lack a usual object");
    let files = place.files();
    let second = place.pulled(&[]).await;
    assert_eq!(second.gone, ["Lead"], "{second}");
    assert!(second.to_string().contains("Lead is gone") && second.drift.breaks(), "{second}");
    assert_eq!(place.files(), files);
    let error = place.pull(&["Account", "Nope__c"]).await.expect_err("refused").to_string();
    assert!(error.contains("has no Nope__c") && error.contains("Nothing was written"), "{error}");
}

#[tokio::test]
async fn names_stay_where_they_are_put() {
    let answer = json!({"answer": {"status": 200, "body": "{\"name\":\"../../evil\",\"fields\":[]}"}});
    let place = Place::with_faults(json!([{"path": "*/Lead/describe", "act": answer}])).await;
    for org in ["../acme", "", "a/b", ".git", "C:"] {
        let request = place.request(org, &["Account"]);
        let refused = pull_with(&request, place.settings(), &ProgressBar::hidden()).await;
        assert!(matches!(refused, Err(Error::Name { .. })), "{org}: {refused:?}");
    }
    for object in ["../Account", "Account.json", "Lead"] {
        let error = place.pull(&[object]).await.expect_err("refused").to_string();
        assert!(!place.path("").exists(), "{error}");
    }
}

#[tokio::test]
async fn snapshots_of_another_organization_and_the_shipped_ones_are_replaced_by_force_alone() {
    let place = Place::new().await;
    let sandbox = place.request("sandbox", &["Account"]);
    let refused = pull_with(&sandbox, place.settings(), &ProgressBar::hidden()).await.expect_err("refused");
    assert!(refused.to_string().contains("--force"), "{refused}");

    place.pulled(&["Account"]).await;
    let toml = place.text("org.toml");
    let other =
        toml.replace("organization = \"00D", "# Refreshed weekly.\norganization = \"00Dxx00001AfJIW\" # 00D");
    fs::write(place.path("org.toml"), &other).expect("edited");
    let files = place.files();
    let refused = place.pull(&[]).await.expect_err("refused").to_string();
    assert!(refused.contains("are of the organization 00Dxx00001AfJIW"), "{refused}");
    assert_eq!(place.files(), files);
    fs::write(place.path("org.toml"), toml.replace("language = \"en_US\"", "language = \"de\""))
        .expect("edited");
    let refused = place.pull(&[]).await.expect_err("refused").to_string();
    assert!(refused.contains("are in de, and yours are in en_US"), "{refused}");
    fs::write(place.path("org.toml"), &other).expect("edited");
    let force = Pull { force: true, ..place.request("acme", &[]) };
    pull_with(&force, place.settings(), &ProgressBar::hidden()).await.expect("pulled");
    let edited = place.text("org.toml");
    assert!(edited.contains("# Refreshed weekly.") && !edited.contains("00Dxx"), "{edited}");
}

#[test]
fn real_describes_keep_their_catalog_in_the_stable_form() {
    let Some(folder) = std::env::var_os("REVOPS_DESCRIBES") else {
        println!("skipped: REVOPS_DESCRIBES names no folder with describes of real orgs");
        return;
    };
    let mut count = 0;
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if !path.is_dir() {
            continue;
        }
        for snapshot in Org::read_folder(&path, "real", "v60.0").expect("describes").snapshots {
            let stable = canonical(&snapshot.text).expect("JSON");
            assert_eq!(canonical(&stable).expect("JSON"), stable, "{}", snapshot.path.display());
            let catalog = |text: &str| {
                let describe: SObjectDescribe = serde_json::from_str(text).expect("a describe");
                Catalog::from_describes("real", "v60.0", &[describe])
            };
            assert!(catalog(&stable) == catalog(&snapshot.text), "{}", snapshot.path.display());
            count += 1;
        }
    }
    println!("{count} describes of real orgs");
}
