//! Our answers against recorded ones of the real platform, where `REVOPS_RESPONSES` names a folder that has them.
//!
//! Each recording of the folder is tried in an embedded org of its own, which has the objects, fields and records that
//! the recording takes for granted (`schema.rs`, `records.rs`), and compared field by field (`compare.rs`). So
//! recordings that are not named here are tried just the same.

mod compare;
mod recording;
mod records;
mod schema;

use std::path::Path;

use salesforce_revops::sandbox::Options;
use serde_json::Value;

use self::compare::{Ours, differences};
use self::recording::{ANOTHER_SITE, ERROR_WITH_SUCCESS, Recording};
use self::records::World;
use self::schema::Schema;
use crate::org::Org;
use crate::snapshots::snapshots;

/// The recordings that are known, and why one is left out; others in the folder are tried by the same rules.
const KNOWN: [(&str, Option<&str>); 32] = [
    ("binary-data", None),
    ("composite-graph-create", None),
    ("composite-graph-create-tree", None),
    ("composite-graph-single-create-error", None),
    ("composite-graph-single-delete", None),
    ("composite-graph-single-update", None),
    ("create", None),
    ("create-binary-field", None),
    ("create-invalid-api-version", None),
    ("create-invalid-field", None),
    ("create-invalid-picklist-value", None),
    ("create-invalid-token", None),
    ("create-required-field-missing", None),
    ("create-unknown-object", None),
    ("delete", None),
    ("delete-already-deleted", None),
    ("query", None),
    ("query-binary-field", None),
    ("query-malformed-soql", None),
    ("query-resource-not-found", Some(ERROR_WITH_SUCCESS)),
    ("query-unexpected-response", Some(ANOTHER_SITE)),
    ("query-unknown-column", None),
    ("query-unparseable-body", Some(ANOTHER_SITE)),
    ("query-with-associated-data", None),
    ("query-with-next-records-url", None),
    ("query-with-next-records-url-2", None),
    ("query-with-subquery", None),
    ("update", None),
    ("update-binary-field", None),
    ("update-binary-type", None),
    ("update-invalid-field", None),
    ("update-malformed-id", None),
];

/// The recordings of a folder, by name; a file may hold several.
fn read(folder: &Path) -> Vec<(String, Option<Recording>)> {
    let files = std::fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a recording");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let mappings = file["mappings"].as_array().cloned().unwrap_or_else(|| vec![file]);
        all.extend(mappings.iter().map(|mapping| (name.clone(), Recording::read(mapping))));
    }
    all
}

/// Asks an org of its own what was asked then; refuses where the org cannot be made to have what it takes.
async fn differences_of(recording: &Recording) -> Result<Vec<String>, String> {
    let snapshots = Schema::of(recording).snapshots(snapshots());
    let describe =
        |(name, text): &(String, String)| (name.clone(), serde_json::from_str(text).expect("a describe"));
    let describes = snapshots.iter().map(describe).collect();
    let org = Org::of(snapshots, Options::default()).await;
    let (url, body) = World { org: &org, describes }.prepare(recording).await?;
    let mut request = org.request(recording.method.clone(), &url);
    request = match &recording.authorization {
        Some(header) if recording.status == 401 => request.header("Authorization", header),
        _ => request.bearer_auth(&org.running.access_token),
    };
    if !body.is_empty() {
        request = request.header("Content-Type", "application/json").body(body);
    }
    let response = request.send().await.expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = response.bytes().await.expect("a body").to_vec();
    Ok(differences(recording, &Ours { status, headers, body }))
}

#[tokio::test]
async fn every_recorded_answer_is_ours_too() {
    let Ok(folder) = std::env::var("REVOPS_RESPONSES") else {
        println!("skipped: REVOPS_RESPONSES names no folder of recorded answers");
        return;
    };
    let (mut tried, mut left_out, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for (name, recording) in read(&Path::new(&folder).join("sf-fx-nodejs")) {
        let reason = recording.as_ref().map_or(Some("its request is a pattern"), Recording::edited);
        let outcome = match (reason, recording) {
            (None, Some(recording)) => differences_of(&recording).await,
            (reason, _) => Err(reason.unwrap_or_default().to_owned()),
        };
        match outcome {
            Ok(differences) => {
                wrong.extend(differences.iter().map(|difference| format!("{name}: {difference}")));
                tried.push(name);
            }
            Err(reason) => left_out.push((name, reason)),
        }
    }
    println!("{} recordings tried: {}", tried.len(), tried.join(", "));
    println!("{} left out: {left_out:?}", left_out.len());
    for (name, reason) in &left_out {
        let known = KNOWN.iter().find(|(known, _)| known == name);
        assert!(known.is_none_or(|(_, known)| *known == Some(reason.as_str())), "{name}: {reason}");
    }
    assert!(!tried.is_empty() && wrong.is_empty(), "{}", wrong.join("\n"));
}
