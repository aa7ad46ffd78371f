//! The multipart body of a deployment: JSON with its options, and the zip file.

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::Call;

/// How a deployment is to be done.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub(super) struct DeployOptions {
    pub(super) allow_missing_files: bool,
    pub(super) auto_update_package: bool,
    pub(super) check_only: bool,
    pub(super) ignore_warnings: bool,
    pub(super) perform_retrieve: bool,
    pub(super) purge_on_delete: bool,
    pub(super) rollback_on_error: bool,
    pub(super) run_all_tests: bool,
    pub(super) run_tests: Option<Vec<String>>,
    pub(super) single_package: bool,
    pub(super) test_level: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Body {
    deploy_options: DeployOptions,
}

struct Part<'b> {
    /// Header lines, in lower case.
    head: String,
    body: &'b [u8],
}

/// The options, and the zip file.
pub(super) fn read(call: &Call) -> Result<(DeployOptions, Vec<u8>), Refusal> {
    let parts = parts(call)?;
    let of_kind = |kinds: &[&str]| {
        parts
            .iter()
            .find(|part| kinds.iter().any(|kind| part.head.contains(&format!("content-type: {kind}"))))
    };
    let json = of_kind(&["application/json"]).ok_or_else(|| missing("application/json"))?;
    let body: Body = serde_json::from_slice(json.body).map_err(|error| Refusal::json(error.to_string()))?;
    let file = of_kind(&["application/zip", "application/octet-stream"])
        .ok_or_else(|| missing("application/zip"))?;
    if !file.head.contains("content-transfer-encoding: base64") {
        return Ok((body.deploy_options, file.body.to_vec()));
    }
    let text: Vec<u8> = file.body.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let file = BASE64_STANDARD
        .decode(text)
        .map_err(|error| Refusal::bad("INVALID_MULTIPART_REQUEST", error.to_string()))?;
    Ok((body.deploy_options, file))
}

fn missing(kind: &str) -> Refusal {
    Refusal::bad("INVALID_MULTIPART_REQUEST", format!("The request has no part of type {kind}"))
}

fn parts(call: &Call) -> Result<Vec<Part<'_>>, Refusal> {
    let kind = call.header(CONTENT_TYPE.as_str()).unwrap_or_default();
    let boundary = kind.split(';').find_map(|part| part.trim().strip_prefix("boundary="));
    let boundary = boundary.filter(|_| kind.to_ascii_lowercase().starts_with("multipart/form-data"));
    let Some(boundary) = boundary.map(|boundary| format!("--{}", boundary.trim_matches('"'))) else {
        let message =
            format!("Content-Type {kind} is not supported; send multipart/form-data with its boundary");
        return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", message));
    };
    let mut parts = Vec::new();
    let mut rest = after(&call.file, boundary.as_bytes());
    // Each part ends with a line break that belongs to the boundary behind it.
    while let Some(part) = rest.and_then(|rest| rest.strip_prefix(b"\r\n")) {
        let Some(end) = find(part, format!("\r\n{boundary}").as_bytes()) else { break };
        let (part, tail) = part.split_at(end);
        let (head, body) = match find(part, b"\r\n\r\n") {
            Some(blank) => (part.get(..blank), part.get(blank + 4..)),
            None => (Some(part), None),
        };
        parts.push(Part {
            head: String::from_utf8_lossy(head.unwrap_or_default()).to_ascii_lowercase(),
            body: body.unwrap_or_default(),
        });
        rest = after(tail, boundary.as_bytes());
    }
    Ok(parts)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn after<'b>(bytes: &'b [u8], wanted: &[u8]) -> Option<&'b [u8]> {
    bytes.get(find(bytes, wanted)? + wanted.len()..)
}
