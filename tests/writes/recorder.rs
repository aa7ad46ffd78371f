//! A wire between client and org that remembers what passed, and may spoil it.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex as Turn, Notify, mpsc, oneshot};
use tokio::task::JoinHandle;

/// What happens to a request on its way.
#[derive(Debug, Clone)]
pub(crate) enum Way {
    /// It reaches the org, and the answer comes back.
    Open,
    /// It reaches the org with its header `x-fault`, by which the org's fault plan may know it.
    Marked(&'static str),
    /// It never reaches the org; this error comes back.
    Refused { status: u16, code: &'static str, message: &'static str },
    /// It reaches the org and is done there; the answer is lost.
    AnswerLost,
    /// It never reaches the org, and nobody knows.
    RequestLost,
    /// It never reaches the org; something answers in its place, with an answer to nothing.
    Hollow,
    /// It is on its way until the test lets it through; then it reaches the org, and the answer comes back to whoever
    /// still waits for it.
    Held,
    /// The same, and nobody waits: its answer is lost already.
    Late,
    /// The network is gone.
    Gone,
    /// The client's process ends before the request has come to the org, …
    EndsBefore,
    /// … after it was done there, …
    EndsAfter,
    /// … or while it is on its way.
    EndsLate,
}

/// A request that is on its way.
#[derive(Debug)]
pub(crate) struct Held {
    org: String,
    head: String,
    body: Vec<u8>,
    /// Whoever waits for the answer.
    waiting: Option<oneshot::Sender<Vec<u8>>>,
}

impl Held {
    /// Lets it through; gives the org's answer once it is there.
    pub(crate) async fn release(self) -> String {
        let bytes = forward(&self.org, &self.head, &self.body).await.expect("an answer");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // The client may have gone meanwhile.
        let _ = self.waiting.map(|waiting| waiting.send(bytes));
        text
    }
}

/// A request that passed.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Such as `PATCH /services/data/v60.0/sobjects/Account/001…`.
    pub(crate) line: String,
    pub(crate) body: String,
    pub(crate) way: Way,
}

/// The wire; it ends when it is dropped.
pub(crate) struct Recorder {
    pub(crate) url: String,
    wire: Arc<Wire>,
    held: Turn<mpsc::UnboundedReceiver<Held>>,
    task: JoinHandle<()>,
}

type Rule = Box<dyn FnMut(&Seen) -> Way + Send>;

struct Wire {
    /// Host and port of the org, and of this wire.
    org: String,
    here: String,
    seen: Mutex<Vec<Seen>>,
    rule: Mutex<Rule>,
    hold: mpsc::UnboundedSender<Held>,
    ended: Notify,
}

impl Recorder {
    /// A wire to the org at this address (`http://127.0.0.1:PORT`).
    pub(crate) async fn to(org: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let here = listener.local_addr().expect("an address").to_string();
        let (hold, held) = mpsc::unbounded_channel();
        let wire = Arc::new(Wire {
            org: org.trim_start_matches("http://").to_owned(),
            here: here.clone(),
            seen: Mutex::default(),
            rule: Mutex::new(Box::new(|_| Way::Open)),
            hold,
            ended: Notify::new(),
        });
        let task = tokio::spawn(accept(listener, Arc::clone(&wire)));
        Self { url: format!("http://{here}"), wire, held: Turn::new(held), task }
    }

    /// From now on requests go their way by this rule.
    pub(crate) fn spoil(&self, rule: impl FnMut(&Seen) -> Way + Send + 'static) {
        *self.wire.rule.lock().expect("the rule") = Box::new(rule);
    }

    /// The next request that is held on its way.
    pub(crate) async fn held(&self) -> Held {
        self.held.lock().await.recv().await.expect("the wire")
    }

    /// All requests that are on their way; they outlive the wire.
    pub(crate) fn take_held(&mut self) -> Vec<Held> {
        let held = self.held.get_mut();
        std::iter::from_fn(|| held.try_recv().ok()).collect()
    }

    /// The requests since this was last asked.
    pub(crate) fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.wire.seen.lock().expect("the requests"))
    }

    /// Waits until the client's process is to end.
    pub(crate) async fn ended(&self) {
        self.wire.ended.notified().await;
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Seen {
    /// Whether it changes business records: a composite with more in it than the audit row.
    pub(crate) fn is_commit(&self) -> bool {
        self.line.ends_with("/composite")
            && (self.body.contains("\"change\"") || self.body.contains("\"note\""))
    }

    /// Whether it creates an audit row.
    pub(crate) fn is_audit(&self) -> bool {
        self.line.ends_with("/composite") && self.body.contains("\"Pending\"")
    }
}

async fn accept(listener: TcpListener, wire: Arc<Wire>) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(relay(stream, Arc::clone(&wire)));
    }
}

/// Passes on one request; the connection ends with its answer.
async fn relay(mut client: TcpStream, wire: Arc<Wire>) -> Option<()> {
    let (head, body) = read_request(&mut client).await?;
    let (line, headers) = head.split_once("\r\n")?;
    let line = line.trim_end_matches(" HTTP/1.1").to_owned();
    let text = String::from_utf8_lossy(&body).into_owned();
    let mut request = Seen { line, body: text, way: Way::Open };
    request.way = wire.rule.lock().expect("the rule")(&request);
    let way = request.way.clone();
    let mut head = format!("{} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n", request.line);
    wire.seen.lock().expect("the requests").push(request);
    match way {
        Way::Open | Way::Marked(_) => {
            if let Way::Marked(fault) = way {
                head.push_str(&format!("x-fault: {fault}\r\n"));
            }
            let bytes = forward(&wire.org, &head, &body).await.ok()?;
            pass_back(&mut client, &wire.as_from_here(bytes)).await;
        }
        Way::Refused { status, code, message } => {
            let body = format!(r#"[{{"errorCode":"{code}","message":"{message}"}}]"#);
            answer(&mut client, status, "application/json", &body).await;
        }
        Way::RequestLost => bad_gateway(&mut client).await,
        Way::Hollow => {
            answer(&mut client, 200, "application/json", r#"{"compositeResponse":[]}"#).await;
        }
        Way::AnswerLost => {
            forward(&wire.org, &head, &body).await.ok()?;
            bad_gateway(&mut client).await;
        }
        Way::Late => {
            wire.hold(head, body, None);
            bad_gateway(&mut client).await;
        }
        Way::Held => {
            let (waiting, answered) = oneshot::channel();
            wire.hold(head, body, Some(waiting));
            pass_back(&mut client, &answered.await.ok()?).await;
        }
        Way::Gone => {}
        Way::EndsBefore | Way::EndsAfter | Way::EndsLate => {
            match way {
                Way::EndsAfter => drop(forward(&wire.org, &head, &body).await),
                Way::EndsLate => wire.hold(head, body, None),
                _ => {}
            }
            wire.ended.notify_one();
            // Nobody is answered any more.
            std::future::pending::<()>().await;
        }
    }
    Some(())
}

impl Wire {
    fn hold(&self, head: String, body: Vec<u8>, waiting: Option<oneshot::Sender<Vec<u8>>>) {
        let held = Held { org: self.org.clone(), head, body, waiting };
        self.hold.send(held).expect("the recorder");
    }

    /// The org tells its own address where it signs in; both have ports of five digits.
    fn as_from_here(&self, answer: Vec<u8>) -> Vec<u8> {
        match std::str::from_utf8(&answer) {
            Ok(text) if self.org.len() == self.here.len() && text.contains(&self.org) => {
                text.replace(&self.org, &self.here).into_bytes()
            }
            _ => answer,
        }
    }
}

/// Sends a request to the org; gives the answer.
async fn forward(org: &str, head: &str, body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut server = TcpStream::connect(org).await?;
    server.write_all(head.as_bytes()).await?;
    server.write_all(b"\r\n").await?;
    server.write_all(body).await?;
    let mut bytes = Vec::new();
    server.read_to_end(&mut bytes).await?;
    Ok(bytes)
}

/// The client may have gone; what it makes of that is what the test looks at.
async fn pass_back(client: &mut TcpStream, bytes: &[u8]) {
    let _ = client.write_all(bytes).await;
    let _ = client.shutdown().await;
}

async fn bad_gateway(client: &mut TcpStream) {
    answer(client, 502, "text/html", "<html>Bad gateway</html>").await;
}

async fn answer(client: &mut TcpStream, status: u16, kind: &str, body: &str) {
    let length = body.len();
    let text = format!(
        "HTTP/1.1 {status} Status\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    pass_back(client, text.as_bytes()).await;
}

/// Head and body of one request, as long as its Content-Length says.
async fn read_request(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(bytes.get(..end)?).into_owned();
        let body = bytes.get(end + 4..)?;
        if body.len() >= content_length(&head) {
            return Some((head, body.to_vec()));
        }
    }
}

fn content_length(head: &str) -> usize {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .unwrap_or_default()
}
