//! What happens to a call that a rule hits.

use std::future::Future;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;

use super::plan::{Act, ApiUsage};
use super::{Sight, Strike, body, locked, made};

/// The answer to a call; `None` where the connection is to be cut instead. `process` is what the org would do.
pub(in crate::sandbox) async fn perform(
    strike: &Strike,
    sight: &Sight<'_>,
    process: impl Future<Output = Response>,
) -> Option<Response> {
    tokio::time::sleep(strike.latency).await;
    let mut response = act(strike, sight, process).await?;
    if let Some(ApiUsage { used, max }) = strike.api_usage
        && let Ok(told) = HeaderValue::from_str(&format!("api-usage={used}/{max}"))
    {
        response.headers_mut().insert("sforce-limit-info", told);
    }
    Some(response)
}

async fn act(
    strike: &Strike,
    sight: &Sight<'_>,
    process: impl Future<Output = Response>,
) -> Option<Response> {
    let Some(act) = &strike.act else { return Some(process.await) };
    Some(match act {
        Act::SessionExpired => {
            made::refused(StatusCode::UNAUTHORIZED, "INVALID_SESSION_ID", "Session expired or invalid")
        }
        Act::DailyLimit => limit("TotalRequests Limit exceeded."),
        Act::ConcurrentLimit => limit("ConcurrentRequests (Concurrent API Requests) Limit exceeded."),
        Act::TooManyRequests { retry_after } => made::too_many_requests(*retry_after),
        Act::UnknownException => made::refused(
            StatusCode::INTERNAL_SERVER_ERROR,
            "UNKNOWN_EXCEPTION",
            "An unexpected error occurred. Please include this ErrorId if you contact support: 0-0 (0)",
        ),
        Act::BadGateway => made::bad_gateway(),
        Act::ServerUnavailable => {
            made::refused(StatusCode::SERVICE_UNAVAILABLE, "SERVER_UNAVAILABLE", "Server too busy")
        }
        Act::RowLock => locked::answer(sight, strike.contains.as_deref()),
        Act::Answer(answer) => made::free(answer),
        Act::ResetBefore => return None,
        Act::ResetAfter => {
            process.await;
            return None;
        }
        Act::HalfAnswer => {
            let (response, whole) = taken(process.await).await;
            if whole.len() < 2 {
                return None;
            }
            declared(response, whole.len()).map(|_| body::half(whole))
        }
        Act::SlowBody { bytes, pause_ms } => {
            let (response, whole) = taken(process.await).await;
            let pause = Duration::from_millis((*pause_ms).into());
            declared(response, whole.len()).map(|_| body::slow(whole, bytes.get(), pause))
        }
    })
}

fn limit(message: &str) -> Response {
    made::refused(StatusCode::FORBIDDEN, "REQUEST_LIMIT_EXCEEDED", message)
}

/// An answer and its body apart.
async fn taken(response: Response) -> (Response, Bytes) {
    let (parts, body) = response.into_parts();
    // The org's own answers are in memory already, and cannot fail.
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    (Response::from_parts(parts, Body::empty()), bytes)
}

/// An answer that declares a body of this length.
fn declared(mut response: Response, length: usize) -> Response {
    if length > 0 {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}
