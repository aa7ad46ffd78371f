//! Deployments: metadata that an administrator sends as a zip file, and what becomes of it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `request.rs` | the multipart body of a request |
//! | `archive.rs` | the zip file, and the components that its package.xml names |
//! | `element.rs` | XML with its places, and what is wrong with it |
//! | `object.rs`, `field.rs` | custom objects and fields, from their XML to a describe result |
//! | `permission_set.rs` | permission sets, from their XML to records |
//! | `change.rs` | what a package does to the org |
//! | `deployment.rs` | a deployment with its life, and all of them |
//!
//! How sure each behaviour is, in the letters of `rest`:
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | the two parts of the body and their types; the answers' members | D; a file in base64, parts known by type rather than by name C |
//! | members of `deployOptions` beyond the documented ones are refused | K |
//! | without Modify All Data: `INSUFFICIENT_ACCESS` | C; its status over REST K; Modify Metadata is not known here |
//! | deployments are done one after the other, beside the requests | D |
//! | a field without visibleLines, a label, an ending of its own; a component that package.xml or the zip file lacks; an unknown element, user permission or type | C |
//! | other elements that a component needs: the same words with the element's name | K |
//! | a right on an object or field that is not there; one on a required field | C |
//! | a right without those that it builds on | C for reading; the others K |
//! | a field that changes its type: `Cannot change type due to existing data`, with or without data | C; without data K |
//! | what a permission set's file leaves out is taken away | D |
//! | a component that is the same already: `changed` is false; its id is null unless it is a permission set | D; K |
//! | with `rollbackOnError` one failure undoes all, without it the rest stays: `SucceededPartial` | D |
//!
//! Taken are CustomObject, CustomField of the types in `field.rs`, and PermissionSet with rights of objects, fields and
//! users; all else is refused as unknown. Not here: lookups and formulas, deletions, tests, retrieval, cancelling, and
//! the same over SOAP, with which most clients ask how it went. `tests/interop` deploys with jsforce's `deployRest`.

mod archive;
mod change;
mod deployment;
mod element;
mod field;
mod object;
mod permission_set;
mod request;

use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::json;
use sobjects::Id;

use self::deployment::Deployment;
use super::call::{Answer, Call, Reply};
use super::org::Org;
use super::route::allow;
use super::session::Session;
use crate::sandbox::refusal::Refusal;

pub(crate) use deployment::Deployments;

/// Whether the body of a request to this path is no text.
pub(super) fn takes_file(path: &str) -> bool {
    path.contains("/metadata/")
}

/// Answers a call below `/metadata`. Its work goes on after the answer.
pub(super) fn answer(org: &Arc<Org>, user: Id, call: &Call) -> Answer {
    Session::run(org, user, |session| administrator(session))?;
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["metadata", "deployRequest"] => allow(call, "POST").and_then(|()| create(org, user, call)),
        ["metadata", "deployRequest", id] => {
            allow(call, "GET,HEAD")?;
            let details = call.parameter("includeDetails") == Some("true");
            Reply::ok(&shown(&*org.deployments.find(id)?, details))
        }
        _ => Err(Refusal::not_found()),
    }
}

fn administrator(session: &Session<'_, '_>) -> Result<(), Refusal> {
    if session.view.modifies_all_data() {
        return Ok(());
    }
    let message =
        "use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions";
    Err(Refusal::new(StatusCode::FORBIDDEN, "INSUFFICIENT_ACCESS", message))
}

fn create(org: &Arc<Org>, user: Id, call: &Call) -> Answer {
    let (options, file) = request::read(call)?;
    let deployment = org.deployments.add(user, options, org.clock.now())?;
    let reply = Reply::json(StatusCode::CREATED, &shown(&deployment, false));
    let org = Arc::clone(org);
    drop(tokio::task::spawn_blocking(move || deployment::run(&org, &deployment, &file)));
    reply
}

fn shown(deployment: &Deployment, details: bool) -> serde_json::Value {
    json!({
        "id": deployment.id,
        "validatedDeployRequestId": null,
        "deployOptions": deployment.options,
        "deployResult": deployment.result(details),
    })
}
