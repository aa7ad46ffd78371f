//! `serve --http`: MCP over streamable HTTP, for this machine alone and for holders of a token.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::serve::ListenerExt;
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use tokio::net::TcpListener;

use super::exit::{Failure, say};
use super::signal::Stop;
use crate::mcp::Server;

const TOKEN: &str = "SFDC_MCP_TOKEN";
const SHORTEST_TOKEN: usize = 16;

/// A loopback address: whoever reaches the server acts as the Salesforce user.
pub(super) fn loopback(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr =
        text.parse().map_err(|_| "give an address and a port, such as 127.0.0.1:8080".to_owned())?;
    if address.ip().is_loopback() {
        return Ok(address);
    }
    Err("only addresses of this machine itself are served, such as 127.0.0.1:8080; put a proxy with its own \
         sign-in before it to serve others"
        .to_owned())
}

/// Serves until a signal ends it.
pub(super) async fn serve(server: Server, address: SocketAddr) -> Result<(), Failure> {
    let token = token()?;
    let stop = Stop::listen()?;
    let listener = TcpListener::bind(address).await.map_err(|error| {
        Failure::setup(format_args!("cannot listen on {address}: {error}; give another --http"))
    })?;
    let address = listener.local_addr().map_err(Failure::run)?;
    say(format_args!("serving MCP on http://{address}/mcp"));
    if token.is_made_up {
        say(format_args!("clients send the header Authorization: Bearer {}", token.text));
    }
    // Without it small answers wait for more to send.
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY could not be set");
        }
    });
    let ended = tokio::select! {
        served = axum::serve(listener, router(server.clone(), token.text)).into_future() => served.map_err(Failure::run),
        // Sessions may hold streams open for ever; they are not waited for.
        told = stop.told() => told,
    };
    server.finish().await;
    ended
}

fn router(server: Server, token: String) -> Router {
    // Web pages have no business here: every Origin is refused.
    let config = StreamableHttpServerConfig::default().enforce_origin_validation();
    let sessions = Arc::<LocalSessionManager>::default();
    let service = StreamableHttpService::new(move || Ok(server.clone()), sessions, config);
    Router::new().nest_service("/mcp", service).layer(from_fn_with_state(Arc::<str>::from(token), guard))
}

/// Lets nobody in without the token.
async fn guard(State(token): State<Arc<str>>, request: Request, next: Next) -> Response {
    let given = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = given.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    if same(given.as_bytes(), token.as_bytes()) {
        return next.run(request).await;
    }
    let headers = [(header::WWW_AUTHENTICATE, "Bearer")];
    let text = "Send the header Authorization: Bearer with the token that the server was started with.\n";
    (StatusCode::UNAUTHORIZED, headers, text).into_response()
}

/// Compares without telling by its duration how much is right.
fn same(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len() && left.iter().zip(right).fold(0, |found, (a, b)| found | (a ^ b)) == 0
}

struct Token {
    text: String,
    is_made_up: bool,
}

fn token() -> Result<Token, Failure> {
    match std::env::var(TOKEN).ok().filter(|text| !text.is_empty()) {
        Some(text) if text.len() < SHORTEST_TOKEN => Err(Failure::setup(format_args!(
            "{TOKEN} has fewer than {SHORTEST_TOKEN} characters; give a longer one, or leave it unset for a made-up one"
        ))),
        Some(text) => Ok(Token { text, is_made_up: false }),
        None => Ok(Token { text: uuid::Uuid::new_v4().simple().to_string(), is_made_up: true }),
    }
}
