//! Which Catalog is worked with, and what is missing from it, for people.

use sobjects::Catalog;
use sobjects::catalog::{Change, ChangeKind, Drift};

use super::seen::{Seen, asked_of};

/// Names that are given; the rest is counted.
const NAMED: usize = 5;

const VALUES: [ChangeKind; 3] = [ChangeKind::ValueNew, ChangeKind::ValueGone, ChangeKind::ValueInactive];

pub(super) fn told(compiled: &Catalog, seen: &Seen, worked_with: &Catalog) -> String {
    if !seen.is_of(compiled) {
        let objects = worked_with.objects.len();
        return format!(
            "{objects} objects as the org describes them; the code was generated for another org"
        );
    }
    let known = Catalog { objects: asked_of(compiled).cloned().collect(), ..compiled.clone() };
    let drift = Drift::between(&known, worked_with);
    let of = |kinds: &[ChangeKind]| {
        let mut places: Vec<String> = drift.of(kinds).map(Change::place).collect();
        places.dedup();
        places
    };
    let new = seen
        .objects
        .iter()
        .flat_map(|(object, sight)| sight.new.iter().map(move |field| format!("{object}.{field}")));
    let parts = [
        ("objects gone or hidden", of(&[ChangeKind::ObjectGone])),
        ("fields gone or hidden", of(&[ChangeKind::FieldGone])),
        ("fields read-only now", of(&[ChangeKind::ReadOnly])),
        ("fields of another type", of(&[ChangeKind::Retyped])),
        ("picklists with other values", of(&VALUES)),
        ("new fields, which stay out until the code is generated again", new.collect()),
    ];
    let changes: Vec<String> = parts
        .iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(what, names)| format!("{} {what} ({})", names.len(), some_of(names)))
        .collect();
    let all = if changes.is_empty() { "the org has all of it".to_owned() } else { changes.join("; ") };
    format!("compiled in ({}): {all}", compiled.org)
}

fn some_of(names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMED);
    let some = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if more == 0 { some } else { format!("{some} and {more} more") }
}
