//! Asking within a call, as clients with `initialize` are asked.
//!
//! The tool runs in a task of its own, and the question is put by the task that serves the call: only there does
//! the library know which call a question belongs to, and so on which stream it travels.

use std::convert::Infallible;
use std::time::Duration;

use rmcp::RoleServer;
use rmcp::model::ElicitRequestParams;
use rmcp::service::{RequestContext, ServiceError};
use tokio::sync::{mpsc, oneshot};

use super::answer::{Unconfirmed, weigh};

type Verdict = Result<(), Unconfirmed>;

struct Pending {
    question: ElicitRequestParams,
    verdict: oneshot::Sender<Verdict>,
}

/// The tool's end.
#[derive(Debug)]
pub(super) struct Asker(mpsc::Sender<Pending>);

/// The end of the task that serves the call.
#[derive(Debug)]
pub(in crate::mcp) struct Questions(mpsc::Receiver<Pending>);

pub(super) fn channel() -> (Asker, Questions) {
    let (asker, questions) = mpsc::channel(1);
    (Asker(asker), Questions(questions))
}

impl Asker {
    /// Whether the call was given up.
    pub(super) fn is_alone(&self) -> bool {
        self.0.is_closed()
    }

    /// Asks, and waits for the answer.
    pub(super) async fn ask(&self, question: ElicitRequestParams) -> Verdict {
        let (verdict, told) = oneshot::channel();
        let sent = self.0.send(Pending { question, verdict }).await;
        sent.map_err(|_| Unconfirmed::Gone)?;
        told.await.unwrap_or(Err(Unconfirmed::Gone))
    }
}

impl Questions {
    /// Puts each question to the client of this call, for as long as it is polled and the call is not given up.
    pub(in crate::mcp) async fn put(
        &mut self,
        context: &RequestContext<RoleServer>,
        within: Duration,
    ) -> Infallible {
        loop {
            tokio::select! {
                () = context.ct.cancelled() => break,
                Some(Pending { question, verdict }) = self.0.recv() => {
                    let answer = context.peer.create_elicitation_with_timeout(question, Some(within));
                    let answer = tokio::select! {
                        () = context.ct.cancelled() => break,
                        answer = answer => answer,
                    };
                    let answer = answer.map_err(|error| unanswered(&error)).and_then(|answer| weigh(&answer));
                    // Nobody waits for it where the tool has ended meanwhile.
                    let _ = verdict.send(answer);
                }
            }
        }
        self.0.close();
        while self.0.recv().await.is_some() {}
        std::future::pending().await
    }
}

fn unanswered(error: &ServiceError) -> Unconfirmed {
    tracing::info!(%error, "a question was not answered");
    match error {
        ServiceError::Timeout { .. } => Unconfirmed::Late,
        ServiceError::UnexpectedResponse => Unconfirmed::Malformed,
        ServiceError::TransportClosed | ServiceError::TransportSend(_) | ServiceError::Cancelled { .. } => {
            Unconfirmed::Gone
        }
        _ => Unconfirmed::NotPut,
    }
}
