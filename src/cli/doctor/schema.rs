//! Drift: what the org has changed since its types were generated. What is gone or became read-only cannot be told from
//! what the user may not see or change, and stands with that in `objects.rs`.

use sobjects::Catalog;
use sobjects::catalog::Drift;

use super::finding::{Finding, some_of};

pub(super) fn drift(known: &Catalog, drift: &Drift) -> Finding {
    const CHECK: &str = "schema";
    let kinds = [
        ("new", &drift.fields_new),
        ("of another type", &drift.retyped),
        ("with new picklist values", &drift.values_new),
        ("without picklist values that they had", &drift.values_gone),
    ];
    let changes: Vec<String> = kinds
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(kind, list)| format!("{} {kind} ({})", list.len(), some_of(list)))
        .collect();
    let types = format!("the types of `{}`", known.org);
    if changes.is_empty() {
        return Finding::ok(CHECK, format!("{types} fit the org"));
    }
    Finding::warning(CHECK, format!("fields differ from {types}: {}", changes.join("; ")))
        .mend(format!("fetch the describes again and run `cargo run -p codegen -- --org {}`", known.org))
}
