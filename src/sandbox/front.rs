//! What every request passes on its way to the resources: the admin interface, the journal, the faults.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::DATE;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use http_body::Frame;

use super::admin::{self, Controls};
use super::faults::{Sight, Switch, perform};
use super::journal::Entry;
use super::rest;

/// The largest body that is read here; no resource takes a larger one.
const MAX_BODY: usize = 256 * 1024 * 1024;

/// The resources, behind all that.
pub(super) fn router(controls: Arc<Controls>) -> Router {
    rest::router(Arc::clone(&controls.org)).layer(from_fn_with_state(controls, pass))
}

async fn pass(
    State(controls): State<Arc<Controls>>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
    next: Next,
) -> Response {
    if admin::is_meant(request.uri().path()) {
        return admin::answer(controls, request).await;
    }
    // The org goes on with what it has begun when the client hangs up.
    let work = tokio::spawn(recorded(controls, switch, request, next));
    work.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

async fn recorded(controls: Arc<Controls>, switch: Switch, request: Request, next: Next) -> Response {
    let began = Instant::now();
    let org = &controls.org;
    let (parts, body) = request.into_parts();
    let (bytes, body) = read(body).await;
    let user = rest::caller(org, &parts.headers);
    let mut entry = Entry::of(&parts, &bytes, user, org.clock.now());
    let process = next.run(Request::from_parts(parts.clone(), body));
    let sight = Sight {
        method: &parts.method,
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        headers: &parts.headers,
        body: &bytes,
    };
    let strike = controls.faults.strike(&sight);
    let response = match &strike {
        None => {
            // Nobody else has the body now, so that the resources may take it as it is.
            drop(bytes);
            Some(process.await)
        }
        Some(strike) => perform(strike, &sight, process).await,
    };
    entry.fault = strike.map(|strike| strike.rule);
    entry.status = response.as_ref().map(|response| response.status().as_u16());
    entry.milliseconds = began.elapsed().as_millis().try_into().unwrap_or(u64::MAX);
    // Before the client sees the end, so that it finds the request in the journal.
    controls.journal.add(entry);
    let Some(mut response) = response else {
        switch.cut();
        return Response::default();
    };
    // A made-up answer is given at the org's time, too.
    if let Ok(date) = HeaderValue::from_str(&rest::http_date(org.clock.now())) {
        response.headers_mut().entry(DATE).or_insert(date);
    }
    response
}

/// The body, to look at and to pass on. One that is too long or breaks off fails again when the resources read it.
async fn read(body: Body) -> (Bytes, Body) {
    match to_bytes(body, MAX_BODY).await {
        Ok(bytes) => (bytes.clone(), Body::from(bytes)),
        Err(error) => (Bytes::new(), Body::new(Failed(Some(error)))),
    }
}

struct Failed(Option<axum::Error>);

impl HttpBody for Failed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Poll::Ready(self.0.take().map(Err))
    }
}
