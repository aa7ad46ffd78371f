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
use self::recording::Recording;
use self::records::World;
use self::schema::Schema;
use crate::org::Org;
use crate::snapshots::snapshots;

/// The recordings that are known to be tried; others may be in the folder.
const TRIED: [&str; 29] = [
    "binary-data",
    "composite-graph-create",
    "composite-graph-create-tree",
    "composite-graph-single-create-error",
    "composite-graph-single-delete",
    "composite-graph-single-update",
    "create",
    "create-binary-field",
    "create-invalid-api-version",
    "create-invalid-field",
    "create-invalid-picklist-value",
    "create-invalid-token",
    "create-required-field-missing",
    "create-unknown-object",
    "delete",
    "delete-already-deleted",
    "query",
    "query-binary-field",
    "query-malformed-soql",
    "query-unknown-column",
    "query-with-associated-data",
    "query-with-next-records-url",
    "query-with-next-records-url-2",
    "query-with-subquery",
    "update",
    "update-binary-field",
    "update-binary-type",
    "update-invalid-field",
    "update-malformed-id",
];

/// Recordings that are no answers of the platform.
const EDITED: [&str; 3] = ["query-resource-not-found", "query-unexpected-response", "query-unparseable-body"];

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

/// Asks an org of its own what was asked then.
async fn tried(recording: &Recording) -> Vec<String> {
    let snapshots = Schema::of(recording).snapshots(snapshots());
    let describe =
        |(name, text): &(String, String)| (name.clone(), serde_json::from_str(text).expect("a describe"));
    let describes = snapshots.iter().map(describe).collect();
    let org = Org::of(snapshots, Options::default()).await;
    let (url, body) = World { org: &org, describes }.prepare(recording).await;
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
    differences(recording, &Ours { status, headers, body })
}

#[tokio::test]
async fn every_recorded_answer_is_ours_too() {
    let Ok(folder) = std::env::var("REVOPS_RESPONSES") else {
        println!("skipped: REVOPS_RESPONSES names no folder of recorded answers");
        return;
    };
    let (mut names, mut left_out, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for (name, recording) in read(&Path::new(&folder).join("sf-fx-nodejs")) {
        let edited = recording.as_ref().map_or(Some("its request is a pattern"), Recording::edited);
        if let Some(reason) = edited {
            left_out.push(format!("{name}: {reason}"));
        } else if let Some(recording) = recording {
            wrong.extend(tried(&recording).await.iter().map(|difference| format!("{name}: {difference}")));
            names.push(name);
        }
    }
    println!("{} recordings tried: {}", names.len(), names.join(", "));
    println!("{} left out: {}", left_out.len(), left_out.join("; "));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let known = TRIED.iter().filter(|known| !names.iter().any(|name| name == *known)).collect::<Vec<_>>();
    assert!(known.is_empty(), "not tried: {known:?}");
    assert!(left_out.iter().all(|line| EDITED.iter().any(|name| line.starts_with(name))), "{left_out:?}");
}
