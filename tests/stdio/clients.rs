//! rmcp's own client: over the binary in both generations, and within this process with a person who keeps silent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rmcp::model::{
    CallToolRequestParams, ClientCapabilities, ClientConfig, ElicitRequestParams, ElicitResult,
    ElicitationAction, Implementation, JsonObject, ProtocolVersion,
};
use rmcp::service::{RequestContext, RunningService};
use rmcp::transport::TokioChildProcess;
use rmcp::{ClientHandler, ClientLifecycleMode, ClientServiceExt, ErrorData, RoleClient, ServiceExt};
use salesforce_revops::audit::Auditor;
use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::mcp::{Context, Server};
use salesforce_revops::objects::{CATALOG, SNAPSHOTS};
use salesforce_revops::policy::Policy;
use salesforce_revops::revops::Clause;
use salesforce_revops::sandbox::{Options, start};
use serde_json::{Value, json};
use tokio::process::Command;

use crate::server::{program, rows};

/// A client whose person answers in this way, or not at all, and what they were shown.
#[derive(Clone)]
struct Person {
    answer: Option<Value>,
    shown: Arc<Mutex<Vec<String>>>,
}

impl ClientHandler for Person {
    fn get_info(&self) -> ClientConfig {
        let capabilities = ClientCapabilities::builder().enable_elicitation().build();
        ClientConfig::new(capabilities, Implementation::new("rmcp-test", "1.0"))
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _context: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        if let ElicitRequestParams::FormElicitationParams { message, .. } = request {
            self.shown.lock().expect("a list").push(message);
        }
        match &self.answer {
            Some(content) => Ok(ElicitResult::new(ElicitationAction::Accept).with_content(content.clone())),
            None => std::future::pending().await,
        }
    }
}

type Session = RunningService<RoleClient, Person>;

async fn call(session: &Session, tool: &'static str, arguments: Value) -> (bool, String) {
    let arguments: JsonObject = serde_json::from_value(arguments).expect("an object");
    let request = CallToolRequestParams::new(tool).with_arguments(arguments);
    let result = session.call_tool(request).await.expect("an answer");
    let text = result.content.iter().filter_map(|block| block.as_text()).map(|block| block.text.as_str());
    (result.is_error == Some(true), text.collect())
}

/// Changes the next step of a deal; gives whether it was refused, what was answered, and how many audit rows there are.
async fn changed(session: &Session) -> (bool, String, usize) {
    let (_, deals) =
        call(session, "query", json!({"soql": "SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1"}))
            .await;
    let id = rows(&deals).remove(0).remove(0);
    let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Call on Monday", "justification": "agreed in the weekly review"});
    let (refused, text) = call(session, "update_field", change).await;
    let (_, audit) = call(session, "query", json!({"soql": "SELECT Id FROM Cleanup_Audit__c"})).await;
    (refused, text, rows(&audit).len())
}

#[tokio::test]
async fn rmcps_client_asks_its_person_in_both_generations() {
    let modern = ClientLifecycleMode::Discover { preferred_versions: vec![ProtocolVersion::V_2026_07_28] };
    for mode in [ClientLifecycleMode::Initialize, modern] {
        for (answer, refused, written) in
            [(json!({"confirm": false}), true, 0), (json!({"confirm": true}), false, 1)]
        {
            let mut command = Command::from(program());
            command.args(["serve", "--sandbox", "--quiet", "--log", "error"]);
            let person = Person { answer: Some(answer), shown: Arc::default() };
            let child = TokioChildProcess::new(command).expect("it starts");
            let session = person.clone().serve_with_lifecycle(child, mode.clone()).await.expect("a session");
            let (was_refused, text, audited) = changed(&session).await;
            assert_eq!((was_refused, audited), (refused, written), "{mode:?}: {text}");
            let shown = person.shown.lock().expect("a list").join("\n---\n");
            assert!(
                shown.contains("New: “Call on Monday”") && shown.contains(" via rmcp-test 1.0”"),
                "{shown}"
            );
            session.cancel().await.expect("it ends");
        }
    }
}

#[tokio::test]
async fn a_person_who_keeps_silent_is_waited_for_so_long_and_nothing_is_written() {
    let snapshots = SNAPSHOTS.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let org = start(Options { snapshots, ..Options::default() }).await.expect("an org");
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let client = Client::new(&settings).expect("a client");
    let catalog = Arc::new(CATALOG.clone());
    let server = Server::new(Context {
        auditor: Auditor::new(client.clone(), catalog.clone(), Policy::default(), settings.audit_object),
        catalog,
        standing: "compiled in".to_owned(),
        client,
        clause: Arc::new(Clause::new(settings.enforcement)),
        commit_stage: settings.commit_stage,
        toolsets: Vec::new(),
        dry_run: false,
        answer_within: Duration::from_millis(50),
    });
    let (here, there) = tokio::io::duplex(1 << 16);
    tokio::spawn(async move { server.serve(there).await.expect("a session").waiting().await });
    let person = Person { answer: None, shown: Arc::default() };
    let session = person.clone().serve(here).await.expect("a session");
    let (refused, text, audited) = changed(&session).await;
    assert!(refused && text.starts_with("Nothing was written: nobody answered"), "{text}");
    assert_eq!((audited, person.shown.lock().expect("a list").len()), (0, 1));
}
