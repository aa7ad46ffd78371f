//! What stands between this machine and the org: a proxy, an authority of the company's own, another port.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Output;
use std::sync::{Arc, Mutex};
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::{Options, Running, start};
use tempfile::TempDir;

use crate::program;

const HOST: &str = "acme.my.salesforce.test";

/// An embedded org, and TLS before it with a certificate that only its own authority vouches for.
struct Company {
    org: Running,
    tls: SocketAddr,
    home: TempDir,
}

impl Company {
    async fn new() -> Self {
        let snapshots =
            SNAPSHOTS.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect();
        let org = start(Options { snapshots, opportunities: 1, ..Options::default() }).await.expect("an org");
        let home = tempfile::tempdir().expect("a home");
        let (authority, config) = certified();
        std::fs::write(home.path().join("authority.pem"), authority).expect("a file");
        let behind = org.instance_url.trim_start_matches("http://").to_owned();
        let tls = listen(move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config)).expect("a connection");
            relay(StreamOwned::new(connection, stream), &behind);
        });
        Self { org, tls, home }
    }

    fn authority(&self) -> PathBuf {
        self.home.path().join("authority.pem")
    }

    /// `whoami` at this address, with these variables besides.
    fn whoami(&self, instance_url: &str, variables: &[(&str, &str)]) -> Output {
        let mut command = program();
        for name in ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            command.env_remove(name);
        }
        for name in ["NO_PROXY", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR"] {
            command.env_remove(name);
        }
        command
            .arg("whoami")
            .env("HOME", self.home.path())
            .env("SFDC_INSTANCE_URL", instance_url)
            .env("SFDC_ACCESS_TOKEN", &self.org.access_token)
            .envs(variables.iter().copied());
        command.output().expect("it runs")
    }

    #[track_caller]
    fn is_reached(&self, output: &Output) {
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && text.contains(&self.org.username), "{output:?}");
    }
}

/// An authority's certificate, and a server that it vouches for.
fn certified() -> (String, Arc<ServerConfig>) {
    let mut authority = CertificateParams::new(Vec::new()).expect("parameters");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    let pem = authority.self_signed(&key).expect("a certificate").pem();
    let issuer = Issuer::new(authority, key);

    let names = vec![HOST.to_owned(), "localhost".to_owned()];
    let key = KeyPair::generate().expect("a key");
    let certificate = CertificateParams::new(names)
        .and_then(|server| server.signed_by(&key, &issuer))
        .expect("a certificate");
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .expect("a server");
    (pem, Arc::new(config))
}

/// A server that does this with every connection; it ends with the test.
fn listen(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let serve = Arc::clone(&serve);
            thread::spawn(move || serve(stream));
        }
    });
    address
}

/// The head of a request, as far as its empty line.
fn head(stream: &mut impl Read) -> Option<String> {
    let mut reader = BufReader::with_capacity(1, stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    Some(head)
}

/// Hands one request without a body on, and its answer back.
fn relay(mut client: impl Read + Write, behind: &str) -> Option<()> {
    let head = head(&mut client)?;
    let mut org = TcpStream::connect(behind).ok()?;
    let head = head.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    org.write_all(head.as_bytes()).ok()?;
    let mut answer = Vec::new();
    org.read_to_end(&mut answer).ok()?;
    client.write_all(&answer).ok()?;
    client.flush().ok()
}

/// A proxy that leads every CONNECT to this address, and remembers where to it was asked to go.
fn proxy(to: SocketAddr) -> (String, Arc<Mutex<Vec<String>>>) {
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = Arc::clone(&asked);
    let address = listen(move |mut client| {
        let Some(head) = head(&mut client) else { return };
        seen.lock().expect("the list").push(head.lines().next().unwrap_or_default().to_owned());
        let Ok(mut server) = TcpStream::connect(to) else { return };
        if client.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").is_err() {
            return;
        }
        let (Ok(mut up), Ok(mut down)) = (client.try_clone(), server.try_clone()) else { return };
        let there = thread::spawn(move || std::io::copy(&mut up, &mut server));
        // Either side may end first, which is how such a connection ends.
        let _ = std::io::copy(&mut down, &mut client);
        let _ = client.shutdown(std::net::Shutdown::Both);
        drop(there);
    });
    (format!("http://{address}"), asked)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_of_the_companys_own_and_a_custom_port() {
    let company = Company::new().await;
    let url = format!("https://localhost:{}", company.tls.port());
    let authority = company.authority();
    let output = company.whoami(&url, &[("SSL_CERT_FILE", authority.to_str().expect("a path"))]);
    company.is_reached(&output);

    let stranger = company.whoami(&url, &[]);
    let text = String::from_utf8_lossy(&stranger.stderr);
    assert!(!stranger.status.success() && text.contains("SSL_CERT_FILE"), "{stranger:?}");
    assert!(company.org.journal().iter().all(|entry| entry.status == Some(200)), "only the first was heard");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_leads_to_the_org_and_sees_no_more_than_its_name() {
    let company = Company::new().await;
    let (proxy, asked) = proxy(company.tls);
    let authority = company.authority();
    let variables = [("HTTPS_PROXY", proxy.as_str()), ("SSL_CERT_FILE", authority.to_str().expect("a path"))];
    let output = company.whoami(&format!("https://{HOST}:8443"), &variables);
    company.is_reached(&output);
    assert_eq!(*asked.lock().expect("the list"), [format!("CONNECT {HOST}:8443 HTTP/1.1")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn this_very_machine_is_reached_without_the_proxy() {
    let company = Company::new().await;
    let (proxy, asked) = proxy(company.tls);
    let variables = [("HTTPS_PROXY", proxy.as_str()), ("HTTP_PROXY", &proxy), ("ALL_PROXY", &proxy)];
    let output = company.whoami(&company.org.instance_url, &variables);
    company.is_reached(&output);
    assert!(asked.lock().expect("the list").is_empty());
}
