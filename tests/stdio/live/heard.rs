//! rmcp's own client hears of other tools, in both generations of the protocol.

use std::sync::Arc;
use std::time::Duration;

use rmcp::model::{
    CallToolRequestParams, ClientCapabilities, ClientConfig, Implementation, JsonObject, ProtocolVersion,
    ServerNotification, SubscriptionFilter,
};
use rmcp::service::{NotificationContext, RunningService};
use rmcp::transport::TokioChildProcess;
use rmcp::{ClientHandler, ClientLifecycleMode, ClientServiceExt, RoleClient};
use serde_json::json;
use tokio::process::Command;
use tokio::runtime::Runtime;
use tokio::sync::Notify;

use super::world::World;

const LONG: Duration = Duration::from_secs(60);

/// A client that notes when it is told that tools have changed.
#[derive(Clone, Default)]
struct Ear(Arc<Notify>);

impl ClientHandler for Ear {
    fn get_info(&self) -> ClientConfig {
        ClientConfig::new(ClientCapabilities::default(), Implementation::new("rmcp-test", "1.0"))
    }

    async fn on_tool_list_changed(&self, _context: NotificationContext<RoleClient>) {
        self.0.notify_one();
    }
}

async fn session(world: &World, mode: ClientLifecycleMode, ear: &Ear) -> RunningService<RoleClient, Ear> {
    let mut command = Command::from(world.serve());
    command.args(["--log", "error"]);
    let child = TokioChildProcess::new(command).expect("it starts");
    ear.clone().serve_with_lifecycle(child, mode).await.expect("a session")
}

async fn provoke(session: &RunningService<RoleClient, Ear>) {
    let arguments: JsonObject =
        serde_json::from_value(json!({"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}))
            .expect("an object");
    let answer = session.call_tool(CallToolRequestParams::new("query").with_arguments(arguments)).await;
    assert_eq!(answer.expect("an answer").is_error, Some(true));
}

#[test]
fn a_client_with_initialize_is_told_by_a_notification() {
    let world = World::own();
    world.sign_in_as_narrow();
    Runtime::new().expect("a runtime").block_on(async {
        let ear = Ear::default();
        let session = session(&world, ClientLifecycleMode::Initialize, &ear).await;
        let tools = session.peer_info().and_then(|server| server.capabilities.tools.clone());
        assert_eq!(tools.and_then(|tools| tools.list_changed), Some(true));
        tokio::task::block_in_place(|| {
            std::thread::scope(|scope| scope.spawn(|| world.hide("Opportunity.NextStep")).join())
        })
        .expect("hidden");
        provoke(&session).await;
        tokio::time::timeout(LONG, ear.0.notified()).await.expect("it is told");
        session.cancel().await.expect("it ends");
    });
}

#[test]
fn a_client_of_2026_07_28_is_told_on_its_subscription_and_the_server_still_ends() {
    let world = World::own();
    world.sign_in_as_narrow();
    let mode = ClientLifecycleMode::Discover { preferred_versions: vec![ProtocolVersion::V_2026_07_28] };
    Runtime::new().expect("a runtime").block_on(async {
        let session = session(&world, mode, &Ear::default()).await;
        let filter = SubscriptionFilter::builder().tools_list_changed().build();
        let mut changes = session.listen(filter).await.expect("a subscription");
        tokio::task::block_in_place(|| {
            std::thread::scope(|scope| scope.spawn(|| world.hide("Opportunity.NextStep")).join())
        })
        .expect("hidden");
        provoke(&session).await;
        let heard = tokio::time::timeout(LONG, changes.next()).await.expect("in time").expect("a stream");
        assert!(matches!(heard, Some(ServerNotification::ToolListChangedNotification(_))), "{heard:?}");
        tokio::time::timeout(LONG, session.cancel()).await.expect("in time").expect("it ends");
    });
}
