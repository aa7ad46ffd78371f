//! What is offered now, and who hears of it when that changes.

use std::sync::{Arc, Mutex, PoisonError};

use rmcp::RoleServer;
use rmcp::service::{Peer, SubscriptionContext};
use sobjects::Catalog;
use tokio::sync::watch;

use super::context::Context;
use super::tools::{Offered, offered};

/// What is offered at one time. A call keeps what it began with.
#[derive(Clone)]
pub(super) struct Offer {
    pub(super) context: Arc<Context>,
    pub(super) tools: Arc<[Offered]>,
}

/// What is offered now.
pub(super) struct Offers {
    now: watch::Sender<Offer>,
    /// Sessions of clients that began with `initialize`; the others ask to hear of changes.
    sessions: Mutex<Vec<Peer<RoleServer>>>,
}

impl Offer {
    fn of(context: Context) -> Self {
        Self { tools: offered(&context).into(), context: Arc::new(context) }
    }

    fn lists_as(&self, other: &Self) -> bool {
        self.tools.iter().map(|offered| &offered.tool).eq(other.tools.iter().map(|offered| &offered.tool))
    }
}

impl Offers {
    pub(super) fn new(context: Context) -> Self {
        Self { now: watch::Sender::new(Offer::of(context)), sessions: Mutex::default() }
    }

    pub(super) fn now(&self) -> Offer {
        self.now.borrow().clone()
    }

    /// Offers what another Catalog allows, and tells the clients where that is something else.
    pub(super) fn change(&self, known: Arc<Catalog>, standing: String) {
        let before = self.now();
        let after = Offer::of(before.context.in_changed(known, standing));
        let is_other = !after.lists_as(&before);
        self.now.send_replace(after);
        if is_other {
            self.tell();
        }
    }

    /// A session to be told of changes, for as long as it is open.
    pub(super) fn join(&self, session: Peer<RoleServer>) {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|known| !known.is_transport_closed());
        sessions.push(session);
    }

    fn tell(&self) {
        let mut sessions = self.sessions.lock().unwrap_or_else(PoisonError::into_inner);
        sessions.retain(|known| !known.is_transport_closed());
        for session in sessions.iter() {
            let session = session.clone();
            // One that reads slowly keeps nobody else waiting.
            tokio::spawn(async move {
                if let Err(error) = session.notify_tool_list_changed().await {
                    tracing::debug!(%error, "a client was not told that the tools have changed");
                }
            });
        }
    }

    /// Tells whoever asked to hear of changes, until they have heard enough.
    pub(super) async fn listen(&self, subscription: SubscriptionContext) {
        let mut changes = self.now.subscribe();
        let mut told = changes.borrow_and_update().clone();
        loop {
            tokio::select! {
                () = subscription.cancelled() => return,
                changed = changes.changed() => if changed.is_err() { return },
            }
            let now = changes.borrow_and_update().clone();
            if !now.lists_as(&told) && subscription.sink().notify_tool_list_changed().await.is_err() {
                return;
            }
            told = now;
        }
    }
}
