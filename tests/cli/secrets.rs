//! Where secrets live: each place speaks its real interface, and nothing of them is ever said.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use salesforce_revops::sandbox::Options;
use salesforce_revops::sandbox::faults::Plan;
use serde_json::{Value, json};

use crate::login::{World, get, said};

impl World {
    /// A program in this home's PATH.
    fn install(&self, name: &str, script: &str) {
        let path = self.home.path().join("bin").join(name);
        std::fs::create_dir_all(self.home.path().join("bin")).expect("a folder");
        std::fs::write(&path, format!("#!/bin/sh\n{script}")).expect("a program");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("its mode");
    }

    /// `whoami --json` with these variables.
    fn whoami(&self, variables: &[(&str, &str)]) -> Output {
        let bin = self.home.path().join("bin");
        let mut command = self.program(&["whoami", "--json"]);
        command.env("PATH", format!("{}:/usr/bin:/bin", bin.display())).envs(variables.iter().copied());
        command.output().expect("it runs")
    }

    /// Asserts that these variables sign in.
    fn signs_in(&self, variables: &[(&str, &str)]) -> Value {
        let output = self.whoami(variables);
        assert_eq!(output.status.code(), Some(0), "{variables:?}: {}", said(&output));
        let who: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(who["username"], self.org.username.as_str());
        self.is_discreet(&output);
        who
    }

    /// Asserts that these variables do not sign in, and that all of these words say why.
    fn does_not(&self, variables: &[(&str, &str)], words: &[&str]) {
        let output = self.whoami(variables);
        assert_ne!(output.status.code(), Some(0), "{variables:?}");
        let said = said(&output);
        assert!(words.iter().all(|word| said.contains(word)), "{variables:?}: {said}");
        self.is_discreet(&output);
    }

    /// Asserts that no secret stands in what was said.
    fn is_discreet(&self, output: &Output) {
        self.tells_nothing(&said(output));
    }

    fn tells_nothing(&self, said: &str) {
        let org = &self.org;
        let known =
            [&org.access_token, &org.refresh_token, &org.client_secret, &org.password, &org.security_token];
        // Whatever else the org gives out begins like these.
        let shapes = ["5Aep", "aPrx", "s.vaulttoken", "HUSH"];
        let organization = org.access_token.split_once('!').expect("a token").0;
        let token = format!("{organization}!");
        for secret in known.into_iter().map(String::as_str).chain(shapes).chain([token.as_str()]) {
            assert!(!said.contains(secret), "{secret} is told: {said}");
        }
    }
}

/// A server that speaks Vault's HTTP API.
fn vault(secrets: BTreeMap<&'static str, Value>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
            let request = lines.next().expect("a request").expect("text");
            let headers: Vec<String> =
                lines.map(|line| line.expect("text")).take_while(|line| !line.is_empty()).collect();
            let has = |header: &str| headers.iter().any(|line| line.eq_ignore_ascii_case(header));
            let path =
                request.strip_prefix("GET /v1/").and_then(|rest| rest.split(' ').next()).expect("a path");
            let (status, body) = match secrets.get(path) {
                _ if !has("x-vault-token: s.vaulttoken") || !has("x-vault-request: true") => {
                    (403, json!({"errors": ["permission denied"]}))
                }
                Some(_) if path.starts_with("team") && !has("x-vault-namespace: revops") => {
                    (403, json!({"errors": ["permission denied"]}))
                }
                Some(secret) => (200, secret.clone()),
                None if path == "secret/salesforce" => {
                    let warning = "Invalid path for a versioned K/V secrets engine. See the API docs for the \
                                   appropriate API endpoints to use.";
                    (404, json!({"request_id": "5b3e", "data": null, "warnings": [warning]}))
                }
                None => (404, json!({"errors": []})),
            };
            let body = body.to_string();
            let head = format!(
                "HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nConnection: close\r\n"
            );
            write!(stream, "{head}Content-Length: {}\r\n\r\n{body}", body.len()).expect("it reads");
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn vault_gives_secrets_of_both_versions_and_its_refusals_say_what_to_do() {
    let world = World::new(Options::default()).await;
    let token = &world.org.access_token;
    let version_1 = json!({"request_id": "0b1c", "lease_id": "", "renewable": false, "lease_duration": 2764800,
        "data": {"token": token, "number": 7}, "wrap_info": null, "warnings": null, "auth": null});
    let version_2 = json!({"request_id": "7a2d", "lease_id": "", "renewable": false, "lease_duration": 0,
        "data": {"data": {"token": token}, "metadata": {"created_time": "2026-02-20T18:00:00.1Z", "custom_metadata": null,
        "deletion_time": "", "destroyed": false, "version": 3}}, "wrap_info": null, "warnings": null, "auth": null});
    let address = vault(
        [
            ("kv/salesforce", version_1.clone()),
            ("secret/data/salesforce", version_2),
            ("team/salesforce", version_1),
        ]
        .into(),
    );
    let with = |reference: &str, token: &str, namespace: &str| {
        let variables = [
            ("SFDC_ACCESS_TOKEN", reference),
            ("VAULT_ADDR", &address),
            ("VAULT_TOKEN", token),
            ("VAULT_NAMESPACE", namespace),
        ];
        variables.map(|(name, value)| (name, value.to_owned()))
    };
    let good = |reference: &str, namespace: &str| {
        let variables = with(reference, "s.vaulttoken", namespace);
        world.signs_in(&variables.each_ref().map(|(name, value)| (*name, value.as_str())))
    };
    let bad = |reference: &str, token: &str, words: &[&str]| {
        let variables = with(reference, token, "");
        world.does_not(&variables.each_ref().map(|(name, value)| (*name, value.as_str())), words);
    };
    let who = good("vault:secret/data/salesforce#token", "");
    assert_eq!(who["secrets_from"][0], "SFDC_ACCESS_TOKEN (vault:secret/data/salesforce#token)");
    good("vault:kv/salesforce#token", "");
    good("vault:team/salesforce#token", "revops");
    bad("vault:team/salesforce#token", "s.vaulttoken", &["403 (permission denied)", "VAULT_NAMESPACE"]);
    bad("vault:kv/salesforce#token", "s.wrong", &["403 (permission denied)", "VAULT_TOKEN"]);
    bad("vault:secret/salesforce#token", "s.vaulttoken", &["404", "`data/`"]);
    bad("vault:kv/nothing#token", "s.vaulttoken", &["404", "nothing is there"]);
    bad("vault:kv/salesforce#other", "s.vaulttoken", &["no field `other`"]);
    bad("vault:kv/salesforce#number", "s.vaulttoken", &["holds no text"]);
    bad("vault:kv/salesforce", "s.vaulttoken", &["vault:path#field"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "vault:kv/salesforce#token")], &["VAULT_ADDR is not set"]);
    let elsewhere = [("SFDC_ACCESS_TOKEN", "vault:a#b"), ("VAULT_ADDR", "http://vault.example:8200")];
    world.does_not(&elsewhere, &["VAULT_ADDR", "https"]);
    world.write(".vault-token", "s.vaulttoken\n");
    world.signs_in(&[("SFDC_ACCESS_TOKEN", "vault:kv/salesforce#token"), ("VAULT_ADDR", &address)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_give_secrets_and_their_failures_say_what_to_do() {
    let world = World::new(Options::default()).await;
    let token = &world.org.access_token;
    world.does_not(&[("SFDC_ACCESS_TOKEN", "op://Work/Salesforce/token")], &["`op` is not installed"]);
    world.install(
        "op",
        &format!(
            "if [ \"$*\" = 'read op://Work/Salesforce Prod/token' ]; then echo '{token}'; exit 0; fi\n\
         echo '[ERROR] 2026/02/20 18:00:00 could not read secret: item not found' >&2; exit 1\n"
        ),
    );
    world.signs_in(&[("SFDC_ACCESS_TOKEN", "op://Work/Salesforce Prod/token")]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "op://Work/Other/token")], &["`op` says", "item not found"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "op://Work")], &["op://vault/item/field"]);

    let answer = |secret: &str| {
        json!({"ARN": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:salesforce-AbCdEf", "Name": "salesforce",
            "VersionId": "EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE", "SecretString": secret,
            "VersionStages": ["AWSCURRENT"], "CreatedDate": "2026-02-20T18:00:00.000000+00:00"})
    };
    world.write("plain.json", &answer(token).to_string());
    world.write("object.json", &answer(&json!({"token": token, "n": 1}).to_string()).to_string());
    world.install("aws", &format!(
        "case \"$*\" in\n\
         'secretsmanager get-secret-value --secret-id plain --output json') cat {home}/plain.json;;\n\
         'secretsmanager get-secret-value --secret-id arn:aws:secretsmanager:eu-west-1:111122223333:secret:salesforce-AbCdEf \
         --output json') cat {home}/object.json;;\n\
         *) echo >&2; echo 'An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation: \
         Secrets Manager can'\"'\"'t find the specified secret.' >&2; exit 254;;\nesac\n",
        home = world.home.path().display()
    ));
    let arn = "aws-sm:arn:aws:secretsmanager:eu-west-1:111122223333:secret:salesforce-AbCdEf";
    world.signs_in(&[("SFDC_ACCESS_TOKEN", "aws-sm:plain")]);
    world.signs_in(&[("SFDC_ACCESS_TOKEN", &format!("{arn}#token"))]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", &format!("{arn}#other"))], &["no key `other`"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", &format!("{arn}#n"))], &["holds no text"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "aws-sm:plain#token")], &["no JSON object"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "aws-sm:none")], &["`aws` says", "ResourceNotFoundException"]);

    world.install("mine", &format!("[ \"$1\" = 'two words' ] && printf '%s\\nsecond line' '{token}' && exit 0\necho HUSH >&2; exit 3\n"));
    let who = world.signs_in(&[("SFDC_ACCESS_TOKEN", "cmd:mine 'two words'")]);
    assert_eq!(who["secrets_from"][0], "SFDC_ACCESS_TOKEN (cmd:mine …)");
    world.does_not(&[("SFDC_ACCESS_TOKEN", "cmd:mine HUSH")], &["`mine` failed"]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "cmd:true")], &["it is empty"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_and_names_of_the_keyring_give_secrets_to_their_owner_alone() {
    let world = World::new(Options::default()).await;
    let file = world.home.path().join("token");
    let reference = format!("file:{}", file.display());
    world.does_not(&[("SFDC_ACCESS_TOKEN", &reference)], &["No such file"]);
    world.write("token", &format!("{}\n", world.org.access_token));
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("a mode");
    world.does_not(&[("SFDC_ACCESS_TOKEN", &reference)], &["chmod 600"]);
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("a mode");
    world.signs_in(&[("SFDC_ACCESS_TOKEN", &reference)]);
    world.does_not(&[("SFDC_ACCESS_TOKEN", "keyring:salesforce")], &["keyring"]);

    let url = &world.org.instance_url;
    world.write(
        "revops.toml",
        &format!("[orgs.acme]\ninstance_url = '{url}'\naccess_token = '{reference}'\n"),
    );
    let who = world.signs_in(&[]);
    assert!(who["secrets_from"][0].as_str().expect("a place").contains("line 3"), "{who}");
    world.write("revops.toml", &format!("[orgs.acme]\naccess_token = '{}'\n", world.org.access_token));
    world.does_not(&[], &["line 2", "does not belong in a file"]);
}

/// `sf` as it answers since it hides tokens in `org display`, or before.
fn sf(world: &World, hides: bool) {
    let (url, token) = (&world.org.instance_url, &world.org.access_token);
    let shown = if hides { "[REDACTED] Use 'sf org auth show-access-token' to view" } else { token.as_str() };
    let display = json!({"status": 0, "result": {"id": "00DHs0000000001MAA", "apiVersion": "66.0", "accessToken": shown,
        "instanceUrl": url, "username": world.org.username, "clientId": "PlatformCLI", "connectedStatus": "Connected",
        "alias": "acme"}, "warnings": []});
    let show = json!({"status": 0, "result": {"accessToken": token}, "warnings": []});
    let unknown = json!({"name": "NamedOrgNotFoundError", "message": "No authorization information found for nobody.",
        "exitCode": 1, "status": 1, "code": 1, "stack": "NamedOrgNotFoundError: No authorization information found for nobody."});
    world.write("display.json", &display.to_string());
    world.write("show.json", &show.to_string());
    world.write("unknown.json", &unknown.to_string());
    let show =
        if hides { "'org auth show-access-token --target-org acme --json') cat show.json;;\n" } else { "" };
    world.install("sf", &format!(
        "cd {}\ncase \"$*\" in\n'org display --target-org acme --json') cat display.json;;\n{show}\
         'org auth'*acme*) echo ' ›   Error: org auth show-access-token is not a sf command.' >&2; exit 127;;\n\
         *) cat unknown.json; exit 1;;\nesac\n",
        world.home.path().display()
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_of_the_salesforce_command_line_serves_old_and_new() {
    let world = World::new(Options::default()).await;
    world.write("revops.toml", "[orgs.acme]\nsf_org = 'acme'\n");
    world.does_not(&[], &["`sf` is not installed"]);
    for hides in [true, false] {
        sf(&world, hides);
        let who = world.signs_in(&[]);
        assert_eq!(
            (&who["sign_in"], &who["instance_url"]),
            (&json!("Salesforce CLI"), &json!(world.org.instance_url))
        );
    }
    world.does_not(&[("SFDC_SF_ORG", "nobody")], &["No authorization information found", "sf org login web"]);
    world.does_not(&[("SFDC_SF_ORG", "--help")], &["SFDC_SF_ORG", "dash"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_auth_url_says_which_org_app_and_token() {
    let world = World::new(Options::default()).await;
    world.write("revops.toml", "");
    let org = &world.org;
    let host = org.instance_url.trim_start_matches("http://");
    let url = format!("force://{}:{}:{}@{host}", org.client_id, org.client_secret, org.refresh_token);
    let who = world.signs_in(&[("SFDC_AUTH_URL", &url)]);
    assert_eq!(who["sign_in"], "auth URL");
    let public = format!("force://{}::{}@{host}", org.client_id, org.refresh_token);
    world.signs_in(&[("SFDC_AUTH_URL", &public)]);
    world.does_not(&[("SFDC_AUTH_URL", &org.refresh_token)], &["force://"]);
    world.write("url", &url);
    let file = world.home.path().join("url");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("a mode");
    let reference = format!("file:{}", file.display());
    world.signs_in(&[("SFDC_AUTH_URL", &reference), ("SFDC_INSTANCE_URL", &org.instance_url)]);
}

fn refreshing(world: &World) -> [(&'static str, String); 2] {
    [
        ("SFDC_REFRESH_TOKEN", world.org.refresh_token.clone()),
        ("SFDC_CLIENT_SECRET", world.org.client_secret.clone()),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn many_processes_refresh_one_rotated_token_once() {
    let world = World::new(Options { rotate_refresh_tokens: true, ..Options::default() }).await;
    for round in 1..=3 {
        let whos: Vec<_> = (0..6)
            .map(|_| {
                let mut command = world.program(&["whoami", "--json"]);
                command
                    .env("RUST_LOG", "error")
                    .envs(refreshing(&world))
                    .stdout(std::process::Stdio::piped());
                command.stderr(std::process::Stdio::piped()).spawn().expect("it starts")
            })
            .collect();
        for who in whos {
            let output = who.wait_with_output().expect("it ends");
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        }
        assert_eq!(world.asked("/services/oauth2/token"), round);
        world.expire().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_between_refresh_and_use_loses_no_token() {
    let slow = json!({"rules": [{"path": "*/userinfo", "latency_ms": 60_000}]});
    let faults = Plan::from_json(&slow.to_string()).expect("a plan");
    let world = World::new(Options { rotate_refresh_tokens: true, faults, ..Options::default() }).await;
    let mut killed = world.program(&["whoami"]);
    let mut killed =
        killed.envs(refreshing(&world)).stderr(std::process::Stdio::null()).spawn().expect("it starts");
    let kept = world.home.path().join("state/salesforce-revops/rotated");
    let is_kept = || {
        let mut entries = std::fs::read_dir(&kept).ok()?;
        entries.find(|entry| {
            entry.as_ref().is_ok_and(|entry| entry.path().extension().is_some_and(|end| end == "json"))
        })
    };
    while is_kept().is_none() {
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    killed.kill().expect("it is killed");
    killed.wait().expect("it ends");
    world.tell(reqwest::Method::PUT, "faults", r#"{"rules": []}"#).await;
    let variables = refreshing(&world);
    world.signs_in(&variables.each_ref().map(|(name, value)| (*name, value.as_str())));
    assert_eq!(world.asked("/services/oauth2/token"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_says_a_secret_whatever_happens() {
    let world = World::new(Options { rotate_refresh_tokens: true, ..Options::default() }).await;
    let mut told = String::new();
    let login = world.login(&[]);
    let target = login.log_in(&world.org, "allow").await;
    told.push_str(&get(&target).await.1);
    told.push_str(&login.ended().1);
    let good = [&["whoami"][..], &["whoami", "--json"], &["serve", "--read-only"], &["logout"]];
    told.extend(good.map(|arguments| said(&world.run(arguments))));
    assert!(!told.contains("panicked"), "{told}");

    let org = &world.org;
    let wrong: [&[(&str, &str)]; 7] = [
        &[("SFDC_REFRESH_TOKEN", "5AepHUSH")],
        &[("SFDC_CLIENT_SECRET", "HUSH")],
        &[("SFDC_CLIENT_SECRET", "HUSH HUSH")],
        &[("SFDC_ACCESS_TOKEN", "HUSH")],
        &[("SFDC_PRIVATE_KEY", "-----BEGIN HUSH"), ("SFDC_USERNAME", "ada@example.com")],
        &[("SFDC_AUTH_URL", "force://HUSH:HUSH@HUSH")],
        &[("SFDC_INSTANCE_URL", "http://127.0.0.1:9"), ("SFDC_REFRESH_TOKEN", "5AepHUSH")],
    ];
    for variables in wrong {
        for arguments in [&["whoami"][..], &["serve"]] {
            let output = world.program(arguments).envs(variables.iter().copied()).output().expect("it runs");
            assert_ne!(output.status.code(), Some(0), "{variables:?}");
            told.push_str(&said(&output));
        }
    }
    let rights: [&[(&str, &str)]; 3] = [
        &[("SFDC_REFRESH_TOKEN", &org.refresh_token)],
        &[("SFDC_CLIENT_SECRET", &org.client_secret)],
        &[("SFDC_ACCESS_TOKEN", &org.access_token)],
    ];
    for variables in rights {
        for arguments in [&["whoami"][..], &["serve", "--read-only"]] {
            let output = world.program(arguments).envs(variables.iter().copied()).output().expect("it runs");
            assert_eq!(output.status.code(), Some(0), "{}", said(&output));
            told.push_str(&said(&output));
        }
    }
    world.tells_nothing(&told);
}
