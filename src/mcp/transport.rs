//! The stdio transport, patient with what comes before the handshake.
//!
//! rmcp ends the session when a notification or a response arrives before `initialize`; a server that a
//! person restarts under a running client sees just that. Here it is dropped, and the session lives on.

use rmcp::RoleServer;
use rmcp::model::{ClientRequest, GetMeta, JsonRpcMessage};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::transport::io::{StdioReader, StdioWriter, stdio_pipes};

/// Lines of JSON-RPC on stdin and stdout.
pub(crate) struct Stdio<T = AsyncRwTransport<RoleServer, StdioReader, StdioWriter>> {
    inner: T,
    opened: bool,
}

impl Stdio {
    /// The process's own stdin and stdout.
    pub(crate) fn new() -> Self {
        let (read, write) = stdio_pipes();
        Self { inner: AsyncRwTransport::new_server(read, write), opened: false }
    }
}

impl<T: Transport<RoleServer>> Transport<RoleServer> for Stdio<T> {
    type Error = T::Error;

    fn send(
        &mut self,
        message: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send + 'static {
        self.inner.send(message)
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            let message = self.inner.receive().await?;
            match &message {
                JsonRpcMessage::Request(request) => self.opened |= opens(&request.request),
                _ if !self.opened => {
                    tracing::debug!("dropped a message that came before the handshake");
                    continue;
                }
                _ => {}
            }
            return Some(message);
        }
    }

    async fn close(&mut self) -> Result<(), Self::Error> {
        self.inner.close().await
    }
}

/// Whether rmcp takes this request as the start of a session: `initialize`, or any request but a probe that
/// brings its protocol version along.
fn opens(request: &ClientRequest) -> bool {
    match request {
        ClientRequest::InitializeRequest(_) => true,
        ClientRequest::PingRequest(_) | ClientRequest::DiscoverRequest(_) => false,
        other => other.get_meta().protocol_version().is_some(),
    }
}
