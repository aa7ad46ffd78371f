//! The demonstration's MCP client: this program's own `serve --sandbox` as a child.

use std::time::{Duration, Instant};

use rmcp::model::{
    CallToolRequestParams, ClientCapabilities, ClientConfig, Implementation, JsonObject, ProtocolVersion,
};
use rmcp::service::RunningService;
use rmcp::transport::TokioChildProcess;
use rmcp::{ClientLifecycleMode, ClientServiceExt, RoleClient};
use serde_json::Value;
use tokio::process::Command;

use crate::cli::exit::Failure;

/// A running server and the client that talks to it.
pub(super) struct Session {
    client: RunningService<RoleClient, ClientConfig>,
}

/// What a tool answered.
pub(super) struct Answer {
    pub(super) text: String,
    pub(super) refused: bool,
    pub(super) took: Duration,
}

impl Session {
    /// Starts the server and says hello.
    pub(super) async fn start() -> Result<Self, Failure> {
        let program = std::env::current_exe().map_err(Failure::run)?;
        let mut command = Command::new(program);
        command.args(["serve", "--sandbox", "--quiet", "--log", "warn"]);
        let child = TokioChildProcess::new(command).map_err(Failure::run)?;
        let this = Implementation::new("salesforce-revops-demo", env!("CARGO_PKG_VERSION"));
        let mode = ClientLifecycleMode::Discover { preferred_versions: vec![ProtocolVersion::LATEST] };
        let client = ClientConfig::new(ClientCapabilities::default(), this)
            .serve_with_lifecycle(child, mode)
            .await
            .map_err(|error| Failure::run(format_args!("the server did not start: {error}")))?;
        Ok(Self { client })
    }

    /// How many tools the server offers.
    pub(super) async fn tools(&self) -> Result<usize, Failure> {
        self.client.list_all_tools().await.map(|tools| tools.len()).map_err(Failure::run)
    }

    /// Calls a tool.
    pub(super) async fn call(&self, tool: &'static str, arguments: &Value) -> Result<Answer, Failure> {
        let arguments: JsonObject = arguments.as_object().cloned().unwrap_or_default();
        let asked = Instant::now();
        let result = self
            .client
            .call_tool(CallToolRequestParams::new(tool).with_arguments(arguments))
            .await
            .map_err(|error| Failure::run(format_args!("{tool} was not answered: {error}")))?;
        let text = result.content.iter().filter_map(|block| block.as_text()).map(|block| block.text.as_str());
        Ok(Answer { text: text.collect(), refused: result.is_error == Some(true), took: asked.elapsed() })
    }

    /// Closes the server's stdin and waits for its end.
    pub(super) async fn end(mut self) {
        if let Err(error) = self.client.close().await {
            tracing::warn!(%error, "the server did not end cleanly");
        }
    }
}
