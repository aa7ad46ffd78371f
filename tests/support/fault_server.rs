//! A server that answers as it is told: what an org, a gateway or a network may do to a client.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What the server does with one request.
pub(crate) enum Act {
    /// Answers.
    Answer { status: u16, headers: Vec<(&'static str, String)>, body: Vec<u8> },
    /// Reads the request and closes the connection.
    HangUp,
    /// Reads the request and never answers.
    Silence,
}

impl Act {
    pub(crate) fn json(status: u16, body: impl Into<String>) -> Self {
        let headers = vec![("Content-Type", "application/json;charset=UTF-8".to_owned())];
        Self::Answer { status, headers, body: body.into().into_bytes() }
    }

    pub(crate) fn html(status: u16, body: impl Into<String>) -> Self {
        let headers = vec![("Content-Type", "text/html;charset=UTF-8".to_owned())];
        Self::Answer { status, headers, body: body.into().into_bytes() }
    }

    pub(crate) fn error(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, format!(r#"[{{"message":"{message}","errorCode":"{code}"}}]"#))
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.push((name, value.into()));
        }
        self
    }
}

/// The server; it ends when it is dropped.
pub(crate) struct FaultServer {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl FaultServer {
    /// Starts a server that does these acts, one a request, in order.
    pub(crate) async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let seen = Arc::default();
        let acts = Arc::new(Mutex::new(acts.into_iter().collect::<VecDeque<_>>()));
        let task = tokio::spawn(accept(listener, Arc::clone(&seen), acts));
        Self { url, seen, task }
    }

    /// All requests so far, head and body.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.seen.lock().expect("the requests").clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, seen: Arc<Mutex<Vec<String>>>, acts: Arc<Mutex<VecDeque<Act>>>) {
    let mut connections = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        connections.spawn(serve(stream, Arc::clone(&seen), Arc::clone(&acts)));
    }
}

async fn serve(mut stream: TcpStream, seen: Arc<Mutex<Vec<String>>>, acts: Arc<Mutex<VecDeque<Act>>>) {
    let Some(request) = read_request(&mut stream).await else { return };
    seen.lock().expect("the requests").push(request);
    let act = acts.lock().expect("the acts").pop_front();
    match act.unwrap_or_else(|| Act::error(418, "NOT_IN_THE_SCRIPT", "one request too many")) {
        Act::HangUp => {}
        Act::Silence => std::future::pending().await,
        Act::Answer { status, headers, body } => {
            let mut head = format!("HTTP/1.1 {status} Status\r\nContent-Length: {}\r\n", body.len());
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            head.push_str("Connection: close\r\n\r\n");
            // The client may have gone; what it makes of that is what the test looks at.
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.write_all(&body).await;
            let _ = stream.shutdown().await;
        }
    }
}

/// One request, as long as its Content-Length says.
async fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n")
            && body.len() >= content_length(head)
        {
            return Some(text.into_owned());
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
