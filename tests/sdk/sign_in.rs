//! Signing in and staying signed in, against the embedded org and against an endpoint that refuses.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair, PKCS_RSA_SHA256};
use rsa::RsaPrivateKey;
use rsa::pkcs8::{EncodePrivateKey, LineEnding};
use salesforce_revops::auth::sign_in::{App, BrowserLogin};
use salesforce_revops::auth::{Config, Settings};
use salesforce_revops::client::Client;
use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::faults::Plan;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::json;
use url::Url;

use crate::fault_server::{Act, FaultServer};

const HOME: &str = "XDG_STATE_HOME";

/// Runs a test again in a process whose home is its own; whether this is that process. What is kept on disk belongs to
/// a user, and a process has one.
fn has_own_home(test: &str) -> bool {
    if std::env::var_os("REVOPS_TEST_CHILD").is_some() {
        return true;
    }
    let home = tempfile::tempdir().expect("a folder");
    let mut child = Command::new(std::env::current_exe().expect("this program"));
    child.args([&format!("sign_in::{test}"), "--exact", "--nocapture"]).env("REVOPS_TEST_CHILD", "1");
    let output = child.env(HOME, home.path()).output().expect("it runs");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    false
}

/// An embedded org with few records.
async fn org(options: Options) -> Running {
    let snapshots = SNAPSHOTS.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect();
    start(Options { snapshots, opportunities: 1, ..options }).await.expect("an org")
}

fn rotating() -> Options {
    Options { rotate_refresh_tokens: true, ..Options::default() }
}

fn faults(plan: serde_json::Value) -> Options {
    Options { faults: Plan::from_json(&plan.to_string()).expect("a plan"), ..Options::default() }
}

fn settings(variables: &[(&'static str, &str)]) -> Settings {
    let variables: BTreeMap<_, _> =
        variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Settings::resolve(|name| variables.get(name).cloned(), &Config::default(), None).expect("settings")
}

fn client(variables: &[(&'static str, &str)]) -> Client {
    Client::new(&settings(variables)).expect("a client")
}

/// A client with the refresh token that the org printed.
fn refreshing(org: &Running) -> Client {
    client(&[
        ("SFDC_INSTANCE_URL", &org.instance_url),
        ("SFDC_CLIENT_ID", &org.client_id),
        ("SFDC_REFRESH_TOKEN", &org.refresh_token),
    ])
}

fn app(org: &Running) -> Client {
    client(&[
        ("SFDC_INSTANCE_URL", &org.instance_url),
        ("SFDC_CLIENT_ID", &org.client_id),
        ("SFDC_CLIENT_SECRET", &org.client_secret),
    ])
}

/// How often the org was asked for a token.
fn asked(org: &Running) -> usize {
    org.journal().iter().filter(|entry| entry.path == "/services/oauth2/token").count()
}

/// Every session of the org ends.
async fn expire(org: &Running) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let request = http.post(format!("{}/_sandbox/clock", org.instance_url));
    let body = json!({"advance_seconds": 3 * 60 * 60}).to_string();
    let answer =
        request.header("Content-Type", "application/json").body(body).send().await.expect("an answer");
    assert_eq!(answer.status(), 200);
}

/// The files that are kept of rotated tokens.
fn kept() -> Vec<PathBuf> {
    let folder = PathBuf::from(std::env::var_os(HOME).expect("a home")).join("salesforce-revops/rotated");
    let entries = std::fs::read_dir(folder).expect("the folder");
    entries.map(|entry| entry.expect("an entry").path()).collect()
}

/// A key, and the certificate that belongs to it.
fn key() -> &'static (String, String) {
    static KEY: OnceLock<(String, String)> = OnceLock::new();
    KEY.get_or_init(another_key)
}

fn another_key() -> (String, String) {
    let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, 2048).expect("a key");
    let pem = key.to_pkcs8_pem(LineEnding::LF).expect("PEM").to_string();
    let pair = KeyPair::from_pkcs8_pem_and_sign_algo(&pem, &PKCS_RSA_SHA256).expect("a pair");
    let params = CertificateParams::new(vec!["client.example".to_owned()]).expect("a name");
    (pem, params.self_signed(&pair).expect("a certificate").pem())
}

fn asserting(org: &Running, pem: &str, username: &str) -> Client {
    client(&[
        ("SFDC_INSTANCE_URL", &org.instance_url),
        ("SFDC_CLIENT_ID", &org.client_id),
        ("SFDC_USERNAME", username),
        ("SFDC_PRIVATE_KEY", pem),
    ])
}

#[tokio::test]
async fn each_way_to_sign_in_gives_sessions_and_new_ones_when_they_end() {
    if !has_own_home("each_way_to_sign_in_gives_sessions_and_new_ones_when_they_end") {
        return;
    }
    let org = org(Options { certificate: Some(key().1.clone()), ..Options::default() }).await;
    let host = org.instance_url.trim_start_matches("http://");
    let url = format!("force://{}:{}:{}@{host}", org.client_id, org.client_secret, org.refresh_token);
    let ways = [
        refreshing(&org),
        app(&org),
        asserting(&org, &key().0, &org.username),
        client(&[("SFDC_AUTH_URL", &url)]),
    ];
    for _ in 0..2 {
        for client in &ways {
            let user = client.user_info().await.expect("a user");
            assert_eq!(user.preferred_username.as_deref(), Some(org.username.as_str()));
            client.limits().await.expect("limits");
        }
        expire(&org).await;
    }
    assert_eq!(asked(&org), 2 * ways.len());
}

#[tokio::test]
async fn a_token_that_was_given_ends_with_the_advice_to_get_another() {
    let org = org(Options::default()).await;
    let client =
        client(&[("SFDC_INSTANCE_URL", &org.instance_url), ("SFDC_ACCESS_TOKEN", &org.access_token)]);
    client.limits().await.expect("limits");
    expire(&org).await;
    let error = client.limits().await.expect_err("an ended session").to_string();
    assert!(error.contains("SFDC_ACCESS_TOKEN"), "{error}");
    assert_eq!(asked(&org), 0);
}

#[tokio::test]
async fn an_assertion_with_a_strangers_key_or_of_nobody_says_what_is_wrong() {
    let org = org(Options { certificate: Some(key().1.clone()), ..Options::default() }).await;
    let stranger = asserting(&org, &another_key().0, &org.username);
    let error = stranger.limits().await.expect_err("a stranger").to_string();
    assert!(error.contains("invalid assertion") && error.contains("SFDC_PRIVATE_KEY_FILE"), "{error}");
    let nobody = asserting(&org, &key().0, "nobody@example.invalid");
    let error = nobody.limits().await.expect_err("nobody").to_string();
    assert!(error.contains("SFDC_USERNAME"), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_key_may_stand_in_a_file_or_be_referred_to_if_nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let org = org(Options { certificate: Some(key().1.clone()), ..Options::default() }).await;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("key.pem");
    std::fs::write(&file, &key().0).expect("a file");
    let path = file.to_str().expect("text");
    let reference = format!("file:{path}");
    for (variable, value) in [("SFDC_PRIVATE_KEY_FILE", path), ("SFDC_PRIVATE_KEY", &reference)] {
        let tried = async || {
            let variables = BTreeMap::from([
                ("SFDC_INSTANCE_URL", org.instance_url.as_str()),
                ("SFDC_CLIENT_ID", &org.client_id),
                ("SFDC_USERNAME", &org.username),
                (variable, value),
            ]);
            let given = |name: &'static str| variables.get(name).map(|value| (*value).to_owned());
            let settings =
                Settings::resolve(given, &Config::default(), None).map_err(|error| error.to_string())?;
            let client = Client::new(&settings).map_err(|error| error.to_string())?;
            client.limits().await.map(drop).map_err(|error| error.to_string())
        };
        let mode =
            |mode| std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).expect("a mode");
        mode(0o640);
        let error = tried().await.expect_err("others may read it");
        assert!(error.contains("chmod 600") && error.contains(variable), "{error}");
        mode(0o600);
        tried().await.expect("limits");
    }
}

#[tokio::test]
async fn each_refusal_says_what_to_do_and_is_not_asked_for_again() {
    let refusals = [
        ("invalid_grant", "expired access/refresh token", "salesforce-revops login"),
        ("invalid_grant", "inactive user", "activated"),
        ("invalid_grant", "user hasn't approved this consumer", "pre-authorized"),
        ("invalid_grant", "audience is invalid", "SFDC_LOGIN_URL"),
        ("invalid_grant", "expired authorization code", "clock"),
        ("invalid_grant", "invalid assertion", "SFDC_PRIVATE_KEY_FILE"),
        ("invalid_client_id", "client identifier invalid", "SFDC_CLIENT_ID"),
        ("invalid_client", "invalid client credentials", "SFDC_CLIENT_SECRET"),
        ("unsupported_grant_type", "grant type not supported", "My Domain"),
        ("invalid_app_access", "user is not admin approved to access this app", "External Client Apps"),
    ];
    for (error, description, advice) in refusals {
        let body = json!({"error": error, "error_description": description}).to_string();
        let server = FaultServer::start([Act::json(400, body)]).await;
        let client = client(&[
            ("SFDC_INSTANCE_URL", &server.url),
            ("SFDC_CLIENT_ID", "an-app"),
            ("SFDC_CLIENT_SECRET", "S3cret"),
        ]);
        for _ in 0..3 {
            let told = client.limits().await.expect_err("refused").to_string();
            assert!(told.contains(description) && told.contains(advice), "{told}");
            assert!(!told.contains("S3cret"), "{told}");
        }
        assert_eq!(server.requests().len(), 1, "{description}");
    }
}

#[tokio::test]
async fn an_endpoint_that_is_down_is_asked_again_where_that_does_no_harm() {
    let down = || Act::html(503, "<html>maintenance</html>");
    let token = |url: &str| Act::json(200, json!({"access_token": "00D!x", "instance_url": url}).to_string());
    let server = FaultServer::start([down(), down()]).await;
    let client = client(&[
        ("SFDC_INSTANCE_URL", "https://acme.example"),
        ("SFDC_LOGIN_URL", &server.url),
        ("SFDC_CLIENT_ID", "an-app"),
        ("SFDC_CLIENT_SECRET", "S3cret"),
    ]);
    let error = client.limits().await.expect_err("down").to_string();
    assert!(error.contains("status.salesforce.com") || error.contains("418"), "{error}");
    assert_eq!(server.requests().len(), 3);

    let elsewhere = FaultServer::start([token("https://other.example")]).await;
    let client = self::client(&[
        ("SFDC_INSTANCE_URL", "https://acme.example"),
        ("SFDC_LOGIN_URL", &elsewhere.url),
        ("SFDC_CLIENT_ID", "an-app"),
        ("SFDC_CLIENT_SECRET", "S3cret"),
    ]);
    let error = client.limits().await.expect_err("another org").to_string();
    assert!(error.contains("https://other.example") && error.contains("SFDC_INSTANCE_URL"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_hundred_calls_on_an_ended_session_refresh_it_once() {
    if !has_own_home("two_hundred_calls_on_an_ended_session_refresh_it_once") {
        return;
    }
    let org = org(rotating()).await;
    let client = refreshing(&org);
    client.limits().await.expect("limits");
    assert_eq!(asked(&org), 1);
    expire(&org).await;
    let calls: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.limits().await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("limits");
    }
    assert_eq!(asked(&org), 2);
}

#[tokio::test]
async fn a_401_of_another_kind_does_not_renew_the_session() {
    let refused = json!([{"message": "This session is not valid for use with the REST API", "errorCode": "INVALID_SESSION_ID"}]);
    let org = org(faults(json!({"rules": [
        {"path": "*/limits", "act": {"answer": {"status": 401, "body": refused}}},
    ]})))
    .await;
    let client = app(&org);
    for _ in 0..3 {
        let error = client.limits().await.expect_err("refused");
        assert_eq!((error.status(), error.code()), (Some(401), Some("INVALID_SESSION_ID")));
    }
    assert_eq!(asked(&org), 1);
}

#[tokio::test]
async fn an_org_that_refuses_every_new_token_is_not_hammered() {
    let org = org(faults(json!({"rules": [{"path": "*/limits", "act": "session_expired"}]}))).await;
    let client = app(&org);
    for _ in 0..20 {
        let error = client.limits().await.expect_err("refused");
        assert_eq!(error.status(), Some(401));
    }
    assert_eq!(asked(&org), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_rotated_token_is_kept_and_no_thread_uses_a_dead_one() {
    if !has_own_home("a_rotated_token_is_kept_and_no_thread_uses_a_dead_one") {
        return;
    }
    let org = org(rotating()).await;
    // Each has a session of its own, as if it were another process.
    let clients: Vec<Client> = (0..8).map(|_| refreshing(&org)).collect();
    for round in 1..=4 {
        let calls: Vec<_> = clients
            .iter()
            .cloned()
            .map(|client| tokio::spawn(async move { client.limits().await.map(drop) }))
            .collect();
        for call in calls {
            call.await.expect("no panic").expect("limits");
        }
        assert_eq!(asked(&org), round);
        expire(&org).await;
    }
    let kept = kept();
    assert_eq!(kept.len(), 1, "{kept:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &std::path::Path| path.metadata().expect("a file").permissions().mode() & 0o777;
        assert_eq!((mode(&kept[0]), mode(kept[0].parent().expect("a folder"))), (0o600, 0o700));
    }
}

#[tokio::test]
async fn a_kept_token_that_has_ended_in_the_meantime_is_renewed_in_the_same_call() {
    if !has_own_home("a_kept_token_that_has_ended_in_the_meantime_is_renewed_in_the_same_call") {
        return;
    }
    let org = org(rotating()).await;
    let (early, late) = (refreshing(&org), refreshing(&org));
    early.limits().await.expect("limits");
    late.limits().await.expect("limits");
    expire(&org).await;
    early.limits().await.expect("limits");
    expire(&org).await;
    late.limits().await.expect("limits with a third token");
    assert_eq!(asked(&org), 3);
}

#[tokio::test]
async fn a_caller_that_gives_up_in_the_middle_of_a_refresh_loses_no_token() {
    if !has_own_home("a_caller_that_gives_up_in_the_middle_of_a_refresh_loses_no_token") {
        return;
    }
    let slow = json!({"rules": [{"path": "/services/oauth2/token", "latency_ms": 300}]});
    let org = org(Options { rotate_refresh_tokens: true, ..faults(slow) }).await;
    let client = refreshing(&org);
    let given_up = tokio::time::timeout(Duration::from_millis(100), client.limits()).await;
    assert!(given_up.is_err());
    client.limits().await.expect("limits");
    assert_eq!(asked(&org), 1);
    expire(&org).await;
    refreshing(&org).limits().await.expect("another process goes on with what was kept");
    assert_eq!(asked(&org), 2);
}

#[tokio::test]
async fn a_token_for_another_org_is_kept_before_anybody_complains() {
    if !has_own_home("a_token_for_another_org_is_kept_before_anybody_complains") {
        return;
    }
    let granted = json!({"access_token": "00D!new", "refresh_token": "second", "instance_url": "https://other.example"});
    let server = FaultServer::start([Act::json(200, granted.to_string())]).await;
    let wrong = client(&[
        ("SFDC_INSTANCE_URL", "https://acme.example"),
        ("SFDC_LOGIN_URL", &server.url),
        ("SFDC_CLIENT_ID", "an-app"),
        ("SFDC_REFRESH_TOKEN", "first"),
    ]);
    let error = wrong.limits().await.expect_err("another org").to_string();
    assert!(error.contains("https://other.example"), "{error}");
    let kept = std::fs::read_to_string(&kept()[0]).expect("what is kept");
    assert!(kept.contains("second") && !kept.contains("first"), "{kept}");
}

#[test]
fn of_two_ways_the_nearer_is_taken_and_the_other_named() {
    let file = "[orgs.acme]\ninstance_url = 'https://acme.example'\naccess_token = 'op://v/i/f'\nsf_org = 'acme'\n\
                client_id = 'app'";
    let config = Config::parse("revops.toml", file).expect("a file");
    let resolve = |variables: &[(&'static str, &str)]| {
        let variables: BTreeMap<_, _> =
            variables.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        Settings::resolve(|name| variables.get(name).cloned(), &config, None)
    };
    let settings = resolve(&[("SFDC_SF_ORG", "other")]).map(|_| ());
    assert!(settings.is_ok(), "the file says where the org is, so that `sf` is not asked: {settings:?}");
    let settings = resolve(&[("SFDC_REFRESH_TOKEN", "x")]).expect("settings");
    assert_eq!(
        (settings.sign_in.name(), settings.passed_over),
        ("refresh token", vec!["access_token", "sf_org"])
    );
    // The app's secret may belong to any of the others.
    let settings = resolve(&[("SFDC_CLIENT_SECRET", "x")]).expect("settings");
    assert_eq!((settings.sign_in.name(), settings.passed_over), ("access token", vec!["sf_org"]));
    let settings = resolve(&[]).expect("settings");
    assert_eq!((settings.sign_in.name(), settings.passed_over), ("access token", vec!["sf_org"]));
    assert_eq!(
        settings.sign_in.secrets(),
        ["access_token in [orgs.acme] of revops.toml, line 3 (op://v/i/f)"]
    );
    let error =
        resolve(&[("SFDC_PRIVATE_KEY", "keyring:k"), ("SFDC_PRIVATE_KEY_FILE", "k.pem")]).expect_err("both");
    assert!(error.to_string().contains("both set"), "{error}");
}

#[test]
fn of_several_orgs_one_must_be_said_unless_the_environment_says_all() {
    let config = Config::parse("revops.toml", "[orgs.a]\n[orgs.b]").expect("a file");
    let error = Settings::resolve(|_| None, &config, None).expect_err("which").to_string();
    assert!(error.contains("which org?") && error.contains("a, b") && error.contains("--org"), "{error}");
    let all = |name| match name {
        "SFDC_INSTANCE_URL" => Some("https://acme.example".to_owned()),
        "SFDC_ACCESS_TOKEN" => Some("x".to_owned()),
        _ => None,
    };
    assert!(Settings::resolve(all, &config, None).is_ok());
}

#[tokio::test]
async fn what_login_gets_lives_in_the_systems_keyring_where_there_is_one() {
    if !has_own_home("what_login_gets_lives_in_the_systems_keyring_where_there_is_one") {
        return;
    }
    keyring_core::set_default_store(keyring_core::mock::Store::new().expect("a store"));
    let org = org(rotating()).await;
    let login = BrowserLogin {
        app: App { id: org.client_id.clone(), secret: None },
        login_host: org.instance_url.parse().expect("an address"),
        instance: None,
        port: 0,
    };
    let waiting = login.start().await.expect("it listens");
    let page = Url::parse(waiting.address()).expect("an address");
    let person = tokio::spawn(log_in(page, org.username.clone(), org.password.clone()));
    let login = waiting.finish("default", Duration::from_secs(30)).await.expect("a login");
    assert!(person.await.expect("no panic").contains("Logged in"));
    assert_eq!(login.place(), "the system's keyring");

    let settings = Settings::resolve(|_| None, &Config::default(), None).expect("settings");
    assert_eq!(settings.instance_url.to_string(), org.instance_url);
    let client = Client::new(&settings).expect("a client");
    for _ in 0..2 {
        client.limits().await.expect("limits");
        expire(&org).await;
    }
    assert_eq!(asked(&org), 2, "the code, and one refresh");
    let state = PathBuf::from(std::env::var_os(HOME).expect("a home")).join("salesforce-revops");
    assert!(!state.join("secrets").exists() && !state.join("rotated").exists());

    keyring_core::Entry::new("salesforce-revops", "mine")
        .and_then(|entry| entry.set_password(&org.access_token))
        .expect("kept");
    let settings =
        self::settings(&[("SFDC_INSTANCE_URL", &org.instance_url), ("SFDC_ACCESS_TOKEN", "keyring:mine")]);
    let error =
        Client::new(&settings).expect("a client").limits().await.expect_err("it has ended").to_string();
    assert!(error.contains("keyring:mine") && error.contains("still holds"), "{error}");
    let token = org.token_for(&org.username).expect("a token");
    keyring_core::Entry::new("salesforce-revops", "mine")
        .and_then(|entry| entry.set_password(&token))
        .expect("kept");
    Client::new(&settings).expect("a client").limits().await.expect("limits");
}

/// What a browser does with the page of a login; what it is shown in the end.
async fn log_in(page: Url, username: String, password: String) -> String {
    let typed = [("username", username.as_str()), ("password", &password), ("decision", "allow")];
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(page.query_pairs())
        .extend_pairs(typed)
        .finish();
    let browser = reqwest::Client::builder().no_proxy().build().expect("a browser");
    let address = format!("{}/services/oauth2/authorize", page.origin().ascii_serialization());
    let request = browser.post(address).header("Content-Type", "application/x-www-form-urlencoded");
    request.body(form).send().await.expect("an answer").text().await.expect("a page")
}
