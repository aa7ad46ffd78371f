//! SOAP, for old clients alone: `login` and `logout` of the partner API (`/services/Soap/u/59.0`) and of the
//! enterprise API (`/services/Soap/c/59.0`). They go on with REST; every other operation is refused as unknown.
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | `loginResponse`, `LoginFault` with its code and words, status 500 | C |
//! | the password without the security token is refused: no network is trusted | C words, K that this machine is none |
//! | `login` is switched on, although it is off in new orgs: old clients have nothing else | D |
//! | no `login` in v65.0 and later | D; words C, kind of fault K |
//! | versions that do not exist, operations that do not | C words, K kind of fault |
//! | a request that is not `text/xml`, or has no `SOAPAction` | C |
//! | a request that is no XML, or no envelope | K words |

mod envelope;
mod login;

use axum::http::header::{CONTENT_TYPE, HeaderName};
use axum::http::{Method, request::Parts};

use super::call::Answer;
use super::org::Org;
use super::versions;
use crate::sandbox::refusal::Refusal;
use envelope::{Api, Fault, Request, fault, response};

const SOAP_ACTION: HeaderName = HeaderName::from_static("soapaction");

/// Answers a SOAP request; `None` where the path lies elsewhere.
pub(super) fn answer(org: &Org, parts: &Parts, body: &str) -> Option<Answer> {
    let path = parts.uri.path().trim_end_matches('/').strip_prefix("/services/Soap/")?;
    let (api, rest) = path.split_once('/')?;
    let api = Api::of(api)?;
    // What follows the version, such as the org's id in a `serverUrl`, is not looked at.
    let version = rest.split_once('/').map_or(rest, |(version, _)| version);
    if parts.method != Method::POST {
        return Some(Err(Refusal::method_not_allowed(parts.method.as_str(), "POST")));
    }
    Some(Ok(match done(org, parts, api, version, body) {
        Ok(content) => response(api, &content),
        Err(trouble) => fault(api, &trouble),
    }))
}

fn done(org: &Org, parts: &Parts, api: Api, version: &str, body: &str) -> Result<String, Fault> {
    let no_version = |_| Fault::unexpected("UNSUPPORTED_API_VERSION", "Invalid Api version specified on URL");
    versions::check(&format!("v{version}")).map_err(no_version)?;
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.trim_start().to_ascii_lowercase().starts_with("text/xml") {
        return Err(Fault::client("content-type of the request should be text/xml"));
    }
    if !parts.headers.contains_key(SOAP_ACTION) {
        return Err(Fault::client("SOAPAction HTTP header missing"));
    }
    let document = envelope::parse(body)?;
    let request = Request::of(&document, api)?;
    match request.operation() {
        (namespace, "login") if namespace == api.namespace() => login::login(org, api, version, &request),
        (namespace, "logout") if namespace == api.namespace() => login::logout(org, &request),
        (namespace, other) => Err(Fault::client(format!(
            "No operation available for request {{{namespace}}}{other}, please check the WSDL for the service."
        ))),
    }
}
