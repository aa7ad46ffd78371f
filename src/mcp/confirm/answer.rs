//! What counts as a yes, and why it was none.

use rmcp::model::{ElicitResult, ElicitationAction};
use serde_json::Value;

/// The one field of the form.
pub(super) const FIELD: &str = "confirm";

/// Why there is no yes. Nothing was written in any of these cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(in crate::mcp) enum Unconfirmed {
    /// The policy wants a person's word, and the client cannot ask for it.
    #[error(
        "nothing was written: this write needs a person's confirmation, and this client cannot ask for one (it does \
         not declare elicitation). Make it from a client that can, such as Claude Code, or let whoever keeps \
         revops.toml decide whether it needs one"
    )]
    Nobody,
    /// A no.
    #[error("nothing was written: the person declined. Do not ask for the same again unless they say so")]
    Declined,
    /// Neither yes nor no.
    #[error("nothing was written: the question was closed without an answer. Ask the person how to go on")]
    Cancelled,
    /// Too late.
    #[error(
        "nothing was written: nobody answered the question in time. Ask for the change again when somebody is there"
    )]
    Late,
    /// Something else than a yes or a no.
    #[error(
        "nothing was written: the client answered the question with something that is neither yes nor no; `confirm` \
         must be true, without quotes. Ask for the change again"
    )]
    Malformed,
    /// The client says that it can ask, and could not.
    #[error(
        "nothing was written: the client could not ask the person. Ask for the change again, or use another client"
    )]
    NotPut,
    /// A call made again without an answer to its own question.
    #[error(
        "nothing was written: the call came back without the answer to its question. Ask for the change again"
    )]
    Unanswered,
    /// An answer where there was no question.
    #[error(
        "nothing was written: an answer came without the question that it belongs to. Ask for the change again"
    )]
    Unasked,
    /// The call was given up.
    #[error("nothing was written: the call was given up before the change had begun")]
    Gone,
}

/// Reads the answer of a client that made its call again.
pub(super) fn read(answer: &Value) -> Result<(), Unconfirmed> {
    serde_json::from_value::<ElicitResult>(answer.clone())
        .map_err(|_| Unconfirmed::Malformed)
        .and_then(|answer| weigh(&answer))
}

/// Only the form, accepted, with a true that is a true.
pub(super) fn weigh(answer: &ElicitResult) -> Result<(), Unconfirmed> {
    match answer.action {
        ElicitationAction::Decline => Err(Unconfirmed::Declined),
        ElicitationAction::Cancel => Err(Unconfirmed::Cancelled),
        ElicitationAction::Accept => match answer.content.as_ref().and_then(|content| content.get(FIELD)) {
            Some(Value::Bool(true)) => Ok(()),
            Some(Value::Bool(false)) => Err(Unconfirmed::Declined),
            _ => Err(Unconfirmed::Malformed),
        },
        _ => Err(Unconfirmed::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        assert_eq!(read(&json!({"action": "accept", "content": {"confirm": true}})), Ok(()));
        for (answer, why) in [
            (json!({"action": "decline"}), Unconfirmed::Declined),
            (json!({"action": "decline", "content": {"confirm": true}}), Unconfirmed::Declined),
            (json!({"action": "cancel", "content": {"confirm": true}}), Unconfirmed::Cancelled),
            (json!({"action": "accept", "content": {"confirm": false}}), Unconfirmed::Declined),
            (json!({"action": "accept", "content": {"confirm": "true"}}), Unconfirmed::Malformed),
            (json!({"action": "accept", "content": {"confirm": 1}}), Unconfirmed::Malformed),
            (json!({"action": "accept", "content": {"confirm": [true]}}), Unconfirmed::Malformed),
            (json!({"action": "accept", "content": {"Confirm": true}}), Unconfirmed::Malformed),
            (json!({"action": "accept", "content": true}), Unconfirmed::Malformed),
            (json!({"action": "accept", "content": null}), Unconfirmed::Malformed),
            (json!({"action": "accept"}), Unconfirmed::Malformed),
            (json!({"action": "accept", "confirm": true}), Unconfirmed::Malformed),
            (json!({"action": "Accept", "content": {"confirm": true}}), Unconfirmed::Malformed),
            (json!({"content": {"confirm": true}}), Unconfirmed::Malformed),
            (json!({"confirm": true}), Unconfirmed::Malformed),
            (json!(true), Unconfirmed::Malformed),
            (json!(null), Unconfirmed::Malformed),
        ] {
            assert_eq!(read(&answer), Err(why), "{answer}");
        }
    }
}
