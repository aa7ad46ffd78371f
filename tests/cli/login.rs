//! `login`, `whoami`, `logout`: with a plain HTTP client in place of the browser.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::Value;
use tempfile::TempDir;

/// An embedded org, and a person's home with a `revops.toml` that names it.
pub(crate) struct World {
    pub(crate) org: Running,
    pub(crate) home: TempDir,
}

impl World {
    pub(crate) async fn new(options: Options) -> Self {
        let snapshots =
            SNAPSHOTS.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect();
        let org = start(Options { snapshots, opportunities: 1, ..options }).await.expect("an org");
        let world = Self { org, home: tempfile::tempdir().expect("a home") };
        let (url, app) = (&world.org.instance_url, &world.org.client_id);
        world.write("revops.toml", &format!("[orgs.acme]\ninstance_url = '{url}'\nclient_id = '{app}'\n"));
        world
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::write(self.home.path().join(name), text).expect("a file");
    }

    /// The program in this home, without a keyring.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"));
        for (name, _) in
            std::env::vars().filter(|(name, _)| name.starts_with("SFDC_") || name.starts_with("VAULT_"))
        {
            command.env_remove(name);
        }
        command
            .args(arguments)
            .env("REVOPS_CONFIG", self.home.path().join("revops.toml"))
            .env("HOME", self.home.path())
            .env("XDG_STATE_HOME", self.home.path().join("state"))
            .env("XDG_CACHE_HOME", self.home.path().join("cache"))
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("RUST_LOG", "trace")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.program(arguments).output().expect("it runs")
    }

    /// How often the org was asked this.
    pub(crate) fn asked(&self, path: &str) -> usize {
        self.org.journal().iter().filter(|entry| entry.path == path).count()
    }

    /// Every session of the org ends.
    pub(crate) async fn expire(&self) {
        self.tell(reqwest::Method::POST, "clock", r#"{"advance_seconds": 10800}"#).await;
    }

    /// Asks something of the embedded org's own interface.
    pub(crate) async fn tell(&self, method: reqwest::Method, what: &str, body: &'static str) {
        let request = browser().request(method, format!("{}/_sandbox/{what}", self.org.instance_url));
        let request = request.header("Content-Type", "application/json").body(body);
        assert_eq!(request.send().await.expect("an answer").status(), 200);
    }

    pub(crate) fn login(&self, more: &[&str]) -> Login {
        let arguments = [&["login", "--no-browser", "--port", "0"], more].concat();
        let mut child = self
            .program(&arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut page = String::new();
        BufReader::new(child.stdout.as_mut().expect("stdout")).read_line(&mut page).expect("a line");
        Login { child, page: page.trim().to_owned() }
    }

    /// Everything in the files below the home.
    pub(crate) fn files(&self) -> String {
        fn read(folder: &Path) -> String {
            let entries =
                std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
            entries
                .map(
                    |path| {
                        if path.is_dir() { read(&path) } else { std::fs::read_to_string(path).expect("text") }
                    },
                )
                .collect()
        }
        read(self.home.path())
    }
}

/// A login that waits.
pub(crate) struct Login {
    child: Child,
    pub(crate) page: String,
}

impl Login {
    pub(crate) fn ended(self) -> (Option<i32>, String) {
        let output = self.child.wait_with_output().expect("it ends");
        (output.status.code(), said(&output))
    }

    /// What a browser does when this person logs in; where it is sent then.
    pub(crate) async fn log_in(&self, org: &Running, decision: &str) -> String {
        let page = get(&self.page).await.1;
        let form = filled(&page, org, decision);
        let request = browser()
            .post(format!("{}/services/oauth2/authorize", org.instance_url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(form);
        let answer = request.send().await.expect("an answer");
        answer.headers()["location"].to_str().expect("text").to_owned()
    }
}

/// What the page's form sends: everything that it holds, and what a person types.
fn filled(page: &str, org: &Running, decision: &str) -> String {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    for hidden in page.split("<input type=\"hidden\" name=\"").skip(1) {
        let (name, rest) = hidden.split_once("\" value=\"").expect("a value");
        form.append_pair(name, &rest.split_once('"').expect("its end").0.replace("&amp;", "&"));
    }
    form.append_pair("username", &org.username);
    form.append_pair("password", &org.password);
    form.append_pair("decision", decision);
    form.finish()
}

fn browser() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let none = reqwest::redirect::Policy::none();
    reqwest::Client::builder().no_proxy().redirect(none).build().expect("a browser")
}

pub(crate) async fn get(address: &str) -> (u16, String) {
    let answer = browser().get(address).send().await.expect("an answer");
    (answer.status().as_u16(), answer.text().await.expect("text"))
}

pub(crate) fn said(output: &Output) -> String {
    (String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr)).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", said(output)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_logs_in_stays_logged_in_and_logs_out() {
    let world = World::new(Options { rotate_refresh_tokens: true, ..Options::default() }).await;
    let login = world.login(&["--org", "acme"]);
    assert!(
        login.page.contains("code_challenge_method=S256") && !login.page.contains("secret"),
        "{}",
        login.page
    );
    let target = login.log_in(&world.org, "allow").await;
    let (status, page) = get(&target).await;
    assert!(status == 200 && page.contains("Logged in") && !page.contains("<script"), "{page}");
    let (code, told) = login.ended();
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("only you may read it"), "{told}");

    for _ in 0..2 {
        let who = json(&world.run(&["whoami", "--json", "--org", "acme"]));
        assert_eq!(who["username"], world.org.username.as_str());
        assert_eq!((&who["org"], &who["sign_in"]), (&"acme".into(), &"login in the browser".into()));
        assert!(who["secrets_from"][0].as_str().expect("a place").contains("only you may read it"), "{who}");
        world.expire().await;
    }
    assert_eq!(world.asked("/services/oauth2/token"), 2, "the code, and one refresh");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for folder in ["secrets", "logins"] {
            let folder = world.home.path().join("state/salesforce-revops").join(folder);
            let mut files = std::fs::read_dir(folder).expect("a folder");
            let file = files.next().expect("a file").expect("an entry").path();
            assert_eq!(file.metadata().expect("a file").permissions().mode() & 0o777, 0o600, "{file:?}");
        }
    }

    let out = world.run(&["logout", "--org", "acme"]);
    assert_eq!(out.status.code(), Some(0), "{}", said(&out));
    assert_eq!(world.asked("/services/oauth2/revoke"), 1);
    assert!(!world.files().contains("refresh_token"));
    let nobody = world.run(&["whoami", "--org", "acme"]);
    assert_eq!(nobody.status.code(), Some(2));
    assert!(said(&nobody).contains("salesforce-revops login"), "{}", said(&nobody));
    assert_eq!(world.run(&["logout"]).status.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_denies_is_told_so_on_the_page_and_in_the_terminal() {
    let world = World::new(Options::default()).await;
    let login = world.login(&[]);
    let target = login.log_in(&world.org, "deny").await;
    let (_, page) = get(&target).await;
    assert!(page.contains("Not logged in") && page.contains("access_denied"), "{page}");
    let (code, told) = login.ended();
    assert!(code == Some(1) && told.contains("access_denied"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_belong_to_the_login_does_not_end_it() {
    let world = World::new(Options::default()).await;
    let login = world.login(&[]);
    let target = login.log_in(&world.org, "allow").await;
    let callback = target.split_once('?').expect("a query").0;
    assert_eq!(get(&format!("{callback}?code=aPrxForged&state=forged")).await.0, 400);
    assert_eq!(get(&format!("{callback}?code=aPrxForged")).await.0, 400);
    assert_eq!(get(&callback.replace("OauthRedirect", "favicon.ico")).await.0, 404);
    assert_eq!(get(&target).await.0, 200);
    assert_eq!(login.ended().0, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_to_another_org_than_the_settings_name_is_ended_again() {
    let world = World::new(Options::default()).await;
    let (url, app) = (&world.org.instance_url, &world.org.client_id);
    let file = format!(
        "[orgs.acme]\ninstance_url = 'https://acme.example'\nlogin_url = '{url}'\nclient_id = '{app}'"
    );
    world.write("revops.toml", &file);
    let login = world.login(&[]);
    let target = login.log_in(&world.org, "allow").await;
    assert!(get(&target).await.1.contains("Not logged in"));
    let (code, told) = login.ended();
    assert!(code == Some(1) && told.contains("https://acme.example"), "{told}");
    assert_eq!(world.asked("/services/oauth2/revoke"), 1);
    assert!(!world.files().contains("refresh_token"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_comes_the_port_is_taken_or_no_app_is_named() {
    let world = World::new(Options::default()).await;
    let late = world.run(&["login", "--no-browser", "--port", "0", "--timeout", "1"]);
    assert_eq!(late.status.code(), Some(1));
    assert!(
        said(&late).contains("within 1 seconds") && said(&late).contains("/OauthRedirect"),
        "{}",
        said(&late)
    );

    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port().to_string();
    let output = world.run(&["login", "--no-browser", "--port", &port]);
    assert!(output.status.code() == Some(2) && said(&output).contains(&port), "{}", said(&output));

    world.write("revops.toml", "[orgs.acme]\n");
    let output = world.run(&["login", "--no-browser"]);
    assert!(output.status.code() == Some(2) && said(&output).contains("SFDC_CLIENT_ID"), "{}", said(&output));
    world.write("revops.toml", "[orgs.acme]\n[orgs.beta]\n");
    for command in ["login", "logout", "whoami", "serve"] {
        let output = world.run(&[command]);
        assert!(output.status.code() == Some(2) && said(&output).contains("acme, beta"), "{}", said(&output));
    }
}
