//! Drift: what the org has changed since its types were generated. What is gone stands with `objects`.

use sobjects::Catalog;
use sobjects::catalog::Drift;

use super::finding::{Finding, some_of};

pub(super) fn drift(known: &Catalog, drift: &Drift) -> Finding {
    const CHECK: &str = "schema";
    let kinds = [
        ("new", &drift.fields_new),
        ("of another type", &drift.retyped),
        ("no longer to be changed by the user", &drift.read_only),
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
