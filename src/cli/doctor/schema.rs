//! Drift: what the org has changed since its types were generated. What is gone or became read-only cannot be told from
//! what the user may not see or change, and stands with that in `objects.rs`.

use sobjects::Catalog;
use sobjects::catalog::{ChangeKind, Drift};

use super::finding::{Finding, some_of};

/// What may as well come from the user's rights; an object that is new here was asked for besides those that are known.
const BY_RIGHTS: [ChangeKind; 11] = [
    ChangeKind::ObjectNew,
    ChangeKind::ObjectGone,
    ChangeKind::FieldGone,
    ChangeKind::RightGone,
    ChangeKind::RightNew,
    ChangeKind::ReadOnly,
    ChangeKind::Writable,
    ChangeKind::NotOnCreate,
    ChangeKind::OnCreate,
    ChangeKind::Relationship,
    ChangeKind::ChildGone,
];

pub(super) fn drift(known: &Catalog, drift: Drift) -> Finding {
    const CHECK: &str = "schema";
    let drift = drift.without(&BY_RIGHTS);
    let types = format!("the types of `{}`", known.org);
    let lists = |breaks: bool| -> Vec<String> {
        let changes = drift.changes.iter().filter(|change| change.breaks == breaks);
        changes.map(ToString::to_string).collect()
    };
    let (breaking, harmless) = (lists(true), lists(false));
    let kinds = [("that break what was compiled", &breaking), ("that break nothing", &harmless)];
    let changes: Vec<String> = kinds
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(kind, list)| format!("{} {kind} ({})", list.len(), some_of(list)))
        .collect();
    if changes.is_empty() {
        return Finding::ok(CHECK, format!("{types} fit the org"));
    }
    let org = &known.org;
    Finding::warning(CHECK, format!("the org has changes against {types}: {}", changes.join("; "))).mend(
        format!("run `cargo run -p codegen -- pull --org {org}`, then `cargo run -p codegen -- --org {org}`"),
    )
}
