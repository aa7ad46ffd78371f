//! Where the browser comes back to: one address on this machine, for as long as a login waits.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use secrecy::SecretString;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use url::Url;

const PATH: &str = "/OauthRedirect";
const LONGEST_HEAD: usize = 32 * 1024;

/// Browsers open connections before they have anything to say.
const PATIENCE: Duration = Duration::from_secs(120);

/// Listens on this machine alone.
#[derive(Debug)]
pub(super) struct Loopback {
    address: String,
    visits: mpsc::Receiver<Visit>,
    _tasks: JoinSet<()>,
}

/// A request, and the page that answers it.
#[derive(Debug)]
struct Visit {
    target: Url,
    page: Page,
}

/// An answer that is still to be given.
#[derive(Debug)]
pub(super) struct Page(TcpStream);

impl Loopback {
    /// `localhost` may mean either kind of address; the second is welcome where it can be had.
    pub(super) async fn listen(port: u16) -> Result<Self, String> {
        let taken = |error| {
            format!(
                "port {port} cannot be had ({error}): end the other login that waits there, or give --port with one \
                 that stands in a callback URL of the app"
            )
        };
        let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(taken)?;
        let port = first.local_addr().map_err(taken)?.port();
        let second = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await.ok();
        let (found, visits) = mpsc::channel(8);
        let mut tasks = JoinSet::new();
        for listener in [Some(first), second].into_iter().flatten() {
            tasks.spawn(accept(listener, found.clone()));
        }
        Ok(Self { address: format!("http://localhost:{port}{PATH}"), visits, _tasks: tasks })
    }

    /// The app's callback URL.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// The code, or why there is none, and the page to tell the person the end. What does not belong to this login is
    /// turned away.
    pub(super) async fn returned(&mut self, state: &str) -> (Result<SecretString, String>, Page) {
        while let Some(Visit { target, page }) = self.visits.recv().await {
            let given = |name: &str| {
                target.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
            };
            if target.path() != PATH {
                page.answer("404 Not Found", "Nothing here", "").await;
            } else if given("state").as_deref() != Some(state) {
                page.answer("400 Bad Request", "Not this login", "This page belongs to another login.").await;
            } else if let Some(code) = given("code") {
                return (Ok(code.into()), page);
            } else {
                let error = given("error").unwrap_or_else(|| "no code".to_owned());
                let description = given("error_description").unwrap_or_default();
                return (Err(refusal(&error, &description)), page);
            }
        }
        // The tasks that send live as long as this value.
        std::future::pending().await
    }
}

fn refusal(error: &str, description: &str) -> String {
    let advice = match error {
        "access_denied" => "allow the app on the page after the login",
        "OAUTH_APP_ACCESS_DENIED" => "have an administrator permit the user in the app's policies",
        "invalid_scope" => "add `api` and `refresh_token` to the app's OAuth scopes",
        _ => "look at the app's settings in the org's setup, under External Client Apps",
    };
    let text: String =
        format!("{error} ({description})").chars().filter(|letter| !letter.is_control()).take(300).collect();
    format!("the login page answered {text}: {advice}")
}

async fn accept(listener: TcpListener, found: mpsc::Sender<Visit>) {
    let mut connections = JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        let found = found.clone();
        connections.spawn(async move {
            if let Ok(Some(visit)) = tokio::time::timeout(PATIENCE, read(stream)).await {
                // Nobody waits any more.
                let _ = found.send(visit).await;
            }
        });
        while connections.try_join_next().is_some() {}
    }
}

/// The request; nothing where it is none that a browser sends after a redirect.
async fn read(mut stream: TcpStream) -> Option<Visit> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await.ok()? == 0 || head.len() > LONGEST_HEAD {
            return None;
        }
    }
    let head = String::from_utf8(head).ok()?;
    let target = head.strip_prefix("GET ")?.split(' ').next()?;
    let target = Url::parse("http://localhost").ok()?.join(target).ok()?;
    Some(Visit { target, page: Page(stream) })
}

impl Page {
    /// Tells the person how it ended.
    pub(super) async fn show(self, title: &str, text: &str) {
        self.answer("200 OK", title, &format!("{text} You can close this page.")).await;
    }

    async fn answer(mut self, status: &str, title: &str, text: &str) {
        let (title, text) = (escaped(title), escaped(text));
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
             <body><h1>{title}</h1><p>{text}</p></body></html>\n"
        );
        let answer = format!(
            "HTTP/1.1 {status}\r\nContent-Type: text/html;charset=UTF-8\r\nContent-Length: {}\r\n\
             Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nReferrer-Policy: no-referrer\r\n\
             Cache-Control: no-store\r\nConnection: close\r\n\r\n{html}",
            html.len()
        );
        // The browser may have gone; the login counts all the same.
        let _ = self.0.write_all(answer.as_bytes()).await;
        let _ = self.0.shutdown().await;
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
