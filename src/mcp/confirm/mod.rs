//! A person's word before a write, in both generations of the protocol.
//!
//! A client with `initialize` is asked within the call, by `elicitation/create`. A client of 2026-07-28 is answered
//! with the question and the sealed plan, and makes the call again with both. Whatever is not a plain yes to this very
//! question, in time, writes nothing.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `question.rs` | what the person reads |
//! | `answer.rs` | what counts as a yes, and why it was none |
//! | `within.rs` | asking within a call |
//!
//! Not here: which writes need a person ([`crate::policy`]), and what a seal binds ([`crate::audit`]).

mod answer;
mod question;
mod within;

use std::collections::BTreeMap;

use rmcp::RoleServer;
use rmcp::model::{
    CallToolRequestParams, ElicitRequest, InputRequest, InputRequests, InputRequiredResult, InputResponses,
    ProtocolVersion,
};
use rmcp::service::RequestContext;

use super::digest::digest;
use crate::audit::{AuditError, Auditor, Plan};
use crate::policy::Confirmation;

pub(super) use answer::Unconfirmed;
pub(super) use within::Questions;

/// How the person behind one call can be asked, and what came back with it.
#[derive(Debug)]
pub(super) struct Asking {
    way: Way,
    asker: within::Asker,
    returned: Option<Returned>,
    /// The tool and its arguments, which a plan that comes back must be for.
    call: String,
}

#[derive(Debug)]
enum Way {
    /// The client does not declare that it can ask.
    Nobody,
    /// Within the call.
    Within,
    /// By an answer, after which the call is made again.
    Again,
}

/// What a client of 2026-07-28 sends with a call that it makes again.
#[derive(Debug)]
struct Returned {
    state: Option<String>,
    answers: InputResponses,
}

/// Why a write goes no further than its question.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotAgreed {
    /// There is no yes.
    #[error(transparent)]
    Unconfirmed(#[from] Unconfirmed),
    /// The plan could not be sealed, or does not serve.
    #[error(transparent)]
    Plan(#[from] AuditError),
}

impl Asking {
    /// Of this call; questions asked within it are put by whoever holds the other end.
    pub(super) fn of(
        request: &CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> (Self, Questions) {
        let (asker, questions) = within::channel();
        let is_modern =
            context.protocol_version().is_some_and(|spoken| spoken >= ProtocolVersion::V_2026_07_28);
        let way = match (can_ask(context), is_modern) {
            (false, _) => Way::Nobody,
            (true, true) => Way::Again,
            (true, false) => Way::Within,
        };
        let CallToolRequestParams { name, arguments, request_state, input_responses, .. } = request;
        let returned = (request_state.is_some() || input_responses.is_some()).then(|| Returned {
            state: request_state.clone(),
            answers: input_responses.clone().unwrap_or_default(),
        });
        // Sorted, since a client may write them in another order when it calls again.
        let arguments: BTreeMap<_, _> = arguments.iter().flatten().collect();
        let call = serde_json::json!([name, arguments]).to_string();
        (Self { way, asker, returned, call }, questions)
    }

    /// The plan that came back with this call and with a person's yes to it; nothing where this call is the first.
    pub(super) async fn confirmed(&self, auditor: &Auditor) -> Result<Option<Plan>, NotAgreed> {
        let Some(Returned { state, answers }) = &self.returned else { return Ok(None) };
        let state = state.as_ref().ok_or(Unconfirmed::Unasked)?;
        // Whatever the answer, the plan is used up by it.
        let plan = auditor.open(state, &self.call).await?;
        match self.way {
            Way::Nobody => return Err(Unconfirmed::Nobody.into()),
            Way::Within => return Err(Unconfirmed::Unasked.into()),
            Way::Again => {}
        }
        let answer = answers.get(&key(state)).ok_or(Unconfirmed::Unanswered)?;
        answer::read(answer)?;
        Ok(Some(plan))
    }

    /// Asks for what this plan needs. Gives the question where the call must be answered with it.
    pub(super) async fn ask(
        &self,
        auditor: &Auditor,
        plan: &Plan,
    ) -> Result<Option<Box<InputRequiredResult>>, NotAgreed> {
        match (plan.confirmation(), &self.way) {
            (Confirmation::None, _) | (Confirmation::IfPossible, Way::Nobody) => {}
            (Confirmation::Required, Way::Nobody) => return Err(Unconfirmed::Nobody.into()),
            (_, Way::Within) => self.asker.ask(question::form(plan)).await?,
            (_, Way::Again) => {
                let state = auditor.seal(plan, &self.call).await?;
                let question = InputRequest::Elicitation(ElicitRequest::new(question::form(plan)));
                let questions = InputRequests::from([(key(&state), question)]);
                return Ok(Some(Box::new(InputRequiredResult::new(Some(questions), Some(state)))));
            }
        }
        Ok(None)
    }

    /// Whoever gave up the call does not want it done.
    pub(super) fn check_wanted(&self) -> Result<(), Unconfirmed> {
        if self.asker.is_alone() { Err(Unconfirmed::Gone) } else { Ok(()) }
    }
}

/// Whether the client says that it can show a form. One that names no kind means forms, as there was no other once.
fn can_ask(context: &RequestContext<RoleServer>) -> bool {
    let declared = context.client_capabilities().and_then(|capabilities| capabilities.elicitation);
    declared.is_some_and(|kinds| kinds.form.is_some() || kinds.url.is_none())
}

/// The question's name, its own for each plan, so that the answer to another is none to this.
fn key(state: &str) -> String {
    format!("confirm-{}", digest(state.as_bytes()))
}
