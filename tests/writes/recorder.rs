//! A wire between client and org that remembers what passed, and may spoil it.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex as Turn, mpsc, oneshot};
use tokio::task::JoinHandle;

/// What happens to a request on its way.
#[derive(Debug, Clone)]
pub(crate) enum Way {
    /// It reaches the org, and the answer comes back.
    Open,
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
}

/// A request that is on its way.
pub(crate) struct Held {
    go: oneshot::Sender<()>,
    answer: oneshot::Receiver<String>,
}

impl Held {
    /// Lets it through; gives the org's answer once it is there.
    pub(crate) async fn release(self) -> String {
        self.go.send(()).expect("the request is held");
        self.answer.await.expect("an answer")
    }
}

/// A request that passed.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    /// Such as `PATCH /services/data/v60.0/sobjects/Account/001…`.
    pub(crate) line: String,
    pub(crate) body: String,
}

type Rule = Arc<Mutex<Box<dyn Fn(&Seen) -> Way + Send>>>;

/// The wire; it ends when it is dropped.
pub(crate) struct Recorder {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    rule: Rule,
    held: Turn<mpsc::UnboundedReceiver<Held>>,
    task: JoinHandle<()>,
}

impl Recorder {
    /// A wire to the org at this address (`http://127.0.0.1:PORT`).
    pub(crate) async fn to(org: &str) -> Self {
        let org = org.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let rule: Rule = Arc::new(Mutex::new(Box::new(|_| Way::Open)));
        let (hold, held) = mpsc::unbounded_channel();
        let task = tokio::spawn(accept(listener, org, Arc::clone(&seen), Arc::clone(&rule), hold));
        Self { url, seen, rule, held: Turn::new(held), task }
    }

    /// From now on requests go their way by this rule.
    pub(crate) fn spoil(&self, rule: impl Fn(&Seen) -> Way + Send + 'static) {
        *self.rule.lock().expect("the rule") = Box::new(rule);
    }

    /// The next request that is held on its way.
    pub(crate) async fn held(&self) -> Held {
        self.held.lock().await.recv().await.expect("the wire")
    }

    /// The requests since this was last asked.
    pub(crate) fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut *self.seen.lock().expect("the requests"))
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

async fn accept(
    listener: TcpListener,
    org: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    rule: Rule,
    hold: mpsc::UnboundedSender<Held>,
) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(relay(stream, org.clone(), Arc::clone(&seen), Arc::clone(&rule), hold.clone()));
    }
}

/// Passes on one request; the connection ends with its answer.
async fn relay(
    mut client: TcpStream,
    org: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    rule: Rule,
    hold: mpsc::UnboundedSender<Held>,
) -> Option<()> {
    let (head, body) = read_request(&mut client).await?;
    let (line, headers) = head.split_once("\r\n")?;
    let line = line.trim_end_matches(" HTTP/1.1").to_owned();
    let request = Seen { line, body: String::from_utf8_lossy(&body).into_owned() };
    let way = rule.lock().expect("the rule")(&request);
    seen.lock().expect("the requests").push(request.clone());
    let line = &request.line;
    match way {
        Way::Refused { status, code, message } => {
            let body = format!(r#"[{{"errorCode":"{code}","message":"{message}"}}]"#);
            answer(&mut client, status, "application/json", &body).await;
        }
        Way::RequestLost => answer(&mut client, 502, "text/html", "<html>Bad gateway</html>").await,
        Way::Hollow => {
            answer(&mut client, 200, "application/json", r#"{"compositeResponse":[]}"#).await;
        }
        Way::Open => pass_back(&mut client, &forward(&org, line, headers, &body).await?).await,
        Way::AnswerLost => {
            forward(&org, line, headers, &body).await?;
            answer(&mut client, 502, "text/html", "<html>Bad gateway</html>").await;
        }
        Way::Held | Way::Late => {
            if matches!(way, Way::Late) {
                answer(&mut client, 502, "text/html", "<html>Bad gateway</html>").await;
            }
            let ((go, told), (tell, told_back)) = (oneshot::channel(), oneshot::channel());
            hold.send(Held { go, answer: told_back }).ok()?;
            told.await.ok()?;
            let bytes = forward(&org, line, headers, &body).await?;
            pass_back(&mut client, &bytes).await;
            tell.send(String::from_utf8_lossy(&bytes).into_owned()).ok()?;
        }
    }
    Some(())
}

/// Sends a request to the org; gives the answer.
async fn forward(org: &str, line: &str, headers: &str, body: &[u8]) -> Option<Vec<u8>> {
    let mut server = TcpStream::connect(org).await.ok()?;
    let head = format!("{line} HTTP/1.1\r\nConnection: close\r\n{headers}\r\n\r\n");
    server.write_all(head.as_bytes()).await.ok()?;
    server.write_all(body).await.ok()?;
    let mut bytes = Vec::new();
    server.read_to_end(&mut bytes).await.ok()?;
    Some(bytes)
}

/// The client may have gone; what it makes of that is what the test looks at.
async fn pass_back(client: &mut TcpStream, bytes: &[u8]) {
    let _ = client.write_all(bytes).await;
    let _ = client.shutdown().await;
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
