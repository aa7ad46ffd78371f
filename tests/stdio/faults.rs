//! An org of its own process: what the server says when it lacks something, answers HTML, or goes away.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::server::{Server, program};

/// The embedded org in a process of its own.
pub(crate) struct Org {
    process: Child,
    pub(crate) credentials: Value,
}

impl Org {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    /// With these further arguments.
    pub(crate) fn with(more: &[&str]) -> Self {
        let mut process = program()
            .arg("sandbox")
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        let stdout = process.stdout.take().expect("stdout");
        BufReader::new(stdout).read_line(&mut line).expect("a line");
        let credentials = serde_json::from_str(&line).expect("one line of JSON");
        Self { process, credentials }
    }

    pub(crate) fn serve(&self) -> Command {
        let mut command = program();
        let get = |key: &str| self.credentials[key].as_str().expect("text").to_owned();
        command
            .arg("serve")
            .env("SFDC_INSTANCE_URL", get("instance_url"))
            .env("SFDC_ACCESS_TOKEN", get("access_token"));
        command
    }

    fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Org {
    fn drop(&mut self) {
        self.stop();
    }
}

#[test]
fn the_sandbox_tells_how_to_sign_in_on_its_first_line() {
    let org = Org::start();
    for key in ["instance_url", "access_token", "refresh_token", "client_id", "client_secret", "username"] {
        assert!(org.credentials[key].as_str().is_some_and(|text| !text.is_empty()), "{key}");
    }
}

#[test]
fn an_org_that_goes_away_is_told_and_the_server_lives_on() {
    let mut org = Org::start();
    let mut server = Server::start(&mut org.serve());
    server.initialize();
    let id = server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
    org.stop();
    for (tool, arguments) in [
        ("get_opportunity", json!({"opp_id": id})),
        ("query", json!({"soql": "SELECT Id FROM Lead"})),
        ("pipeline_by_stage", json!({})),
        (
            "update_field",
            json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
                "new_value": "Call", "justification": "agreed in the review"}),
        ),
    ] {
        let text = server.refused(tool, arguments);
        assert!(text.contains("127.0.0.1"), "{tool}: {text}");
    }
    assert_eq!(server.tools().len(), 10);
    assert_eq!(server.end().1, Some(0));
}

#[test]
fn a_missing_audit_object_or_commit_stage_is_told_before_the_server_speaks() {
    let org = Org::start();
    let start = |variable: &str, value: &str, arguments: &[&str]| {
        let output =
            org.serve().args(arguments).env(variable, value).stdin(Stdio::null()).output().expect("it runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned(), output.stdout)
    };
    let (code, stderr, stdout) = start("SFDC_AUDIT_OBJECT", "Nope__c", &[]);
    assert_eq!((code, stdout.len()), (Some(2), 0), "{stderr}");
    assert!(stderr.contains("Nope__c") && stderr.contains("SFDC_AUDIT_OBJECT"), "{stderr}");
    assert_eq!(start("SFDC_AUDIT_OBJECT", "Nope__c", &["--read-only"]).0, Some(0));
    let (code, stderr, _) = start("SFDC_COMMIT_STAGE_NAME", "Comit", &[]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(stderr.contains("SFDC_COMMIT_STAGE_NAME") && stderr.contains("`Commit`"), "{stderr}");
    let (code, stderr, _) = start("SFDC_ACCESS_TOKEN", "00Dnosuchtoken", &[]);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(!stderr.contains("nosuchtoken"), "{stderr}");
}

#[test]
fn what_was_found_out_at_start_is_remembered_for_the_next_start() {
    let mut org = Org::start();
    let cache = tempfile::tempdir().expect("folder");
    let serve = |org: &Org| {
        let mut command = org.serve();
        command.env("XDG_CACHE_HOME", cache.path());
        command
    };
    Server::start(&mut serve(&org)).initialize();
    let file =
        std::fs::read_to_string(cache.path().join("salesforce-revops").join("found.json")).expect("file");
    let token = org.credentials["access_token"].as_str().expect("token");
    assert!(!file.contains(token), "{file}");
    org.stop();
    // The org is gone, and still the server speaks; only its answers say so.
    let mut server = Server::start(&mut serve(&org));
    server.initialize();
    assert!(server.refused("stale_opps", json!({})).contains("127.0.0.1"));
}

#[test]
fn an_org_that_only_cannot_be_reached_is_not_forgotten() {
    let mut org = Org::start();
    let cache = tempfile::tempdir().expect("folder");
    let mut serve = org.serve();
    serve.env("XDG_CACHE_HOME", cache.path());
    Server::start(&mut serve).initialize();
    org.stop();
    let remembered = || {
        let file = cache.path().join("salesforce-revops").join("found.json");
        serde_json::from_str::<Value>(&std::fs::read_to_string(file).expect("file")).expect("JSON")
    };
    let before = remembered();
    let mut process = serve.stdin(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    let looked = BufReader::new(process.stderr.take().expect("stderr"))
        .lines()
        .map_while(Result::ok)
        .find(|line| line.contains("looked at again") || line.contains("no longer has"))
        .expect("the second look is told");
    assert!(looked.contains("could not be looked at again"), "{looked}");
    assert_eq!(remembered(), before);
    let _ = process.kill();
    let _ = process.wait();
}

#[test]
fn a_page_of_html_is_told_for_what_it_is() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request);
            let body = "<html><body>Down for maintenance</body></html>";
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n";
            let _ = write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len());
        }
    });
    let output = program()
        .arg("serve")
        .env("SFDC_INSTANCE_URL", url)
        .env("SFDC_ACCESS_TOKEN", "x")
        .stdin(Stdio::null())
        .output()
        .expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("not JSON") && stderr.contains("maintenance"), "{stderr}");
}
