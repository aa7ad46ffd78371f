//! Bodies that do not come as they should: in pieces, or not to their end.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use http_body::Frame;
use tokio::time::{Instant, Sleep, sleep};

/// Bytes that come so many at a time, with a pause before each. It tells no length, so that a longer one may be
/// declared than comes: the server then closes the connection after the last piece.
struct Pieces {
    left: Bytes,
    size: usize,
    pause: Duration,
    next: Pin<Box<Sleep>>,
}

/// The first half of these bytes.
pub(super) fn half(mut whole: Bytes) -> Body {
    whole.truncate(whole.len() / 2);
    slow(whole, usize::MAX, Duration::ZERO)
}

/// These bytes, slowly.
pub(super) fn slow(whole: Bytes, size: usize, pause: Duration) -> Body {
    Body::new(Pieces { left: whole, size, pause, next: Box::pin(sleep(pause)) })
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        if !self.pause.is_zero() && self.next.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        let until = Instant::now() + self.pause;
        self.next.as_mut().reset(until);
        let size = self.size.min(self.left.len());
        Poll::Ready(Some(Ok(Frame::data(self.left.split_to(size)))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }
}
