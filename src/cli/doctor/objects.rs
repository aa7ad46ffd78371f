//! Whether the user sees what the tools ask for, and may change what the policy lets be written.

use sobjects::Catalog;
use sobjects::catalog::{Change, ChangeKind, Drift, Flags};

use super::finding::{Finding, some_of};
use super::read::Seen;
use crate::policy::Policy;
use crate::revops::at_risk::{self, AtRiskArgs};
use crate::revops::pipeline::{self, PipelineArgs};
use crate::revops::stale::{self, StaleArgs};

/// Whether each object and field that the tools know is there for this user.
pub(super) fn readable(known: &Catalog, seen: &Seen, drift: &Drift) -> Finding {
    const CHECK: &str = "objects";
    let failed: Vec<String> = seen.failures().map(|(name, error)| format!("{name}: {error}")).collect();
    if let Some(first) = failed.first() {
        return Finding::broken(
            CHECK,
            format!("{} could not be described; {first}", counted(failed.len(), "object")),
        );
    }
    let gone = |kind| drift.of(&[kind]).map(Change::place).collect::<Vec<_>>();
    let (objects, fields) = (gone(ChangeKind::ObjectGone), gone(ChangeKind::FieldGone));
    let count = format!("{} with their fields", counted(known.objects.len(), "object"));
    if objects.is_empty() && fields.is_empty() {
        return Finding::ok(CHECK, format!("the user sees {count}: all that the tools know"));
    }
    let lists = [("object", &objects), ("field", &fields)].into_iter().filter(|(_, list)| !list.is_empty());
    let hidden: Vec<String> =
        lists.map(|(what, list)| format!("{} ({})", counted(list.len(), what), some_of(list))).collect();
    Finding::warning(CHECK, format!("of {count} the user does not see {}", hidden.join(" and "))).mend(
        "give the user read access by a permission set; or say in [policy.deny_read] of revops.toml that it is meant \
         so; or generate again, where the org no longer has them",
    )
}

/// Whether the weekly questions find all the fields that they ask for.
pub(super) fn questions(policy: &Policy, now: &Catalog, commit_stage: &str) -> Finding {
    const CHECK: &str = "questions";
    let at_risk = AtRiskArgs { quarter_end: "2026-12-31".to_owned(), commit_stage: commit_stage.to_owned() };
    let failed: Vec<String> = [
        ("pipeline_by_stage", pipeline::plan(now, policy, &PipelineArgs::default()).err()),
        ("stale_opps", stale::plan(now, policy, &StaleArgs::default()).err()),
        ("at_risk_commits", at_risk::plan(now, policy, &at_risk).err()),
    ]
    .into_iter()
    .filter_map(|(tool, error)| Some(format!("{tool}: {}", error?)))
    .collect();
    if failed.is_empty() {
        return Finding::ok(CHECK, "pipeline_by_stage, stale_opps and at_risk_commits can be answered");
    }
    Finding::broken(CHECK, failed.join("; ")).mend("give the user read access to what is missing")
}

/// Whether the user may change what the policy lets be written.
pub(super) fn writable(policy: &Policy, known: &Catalog, now: &Catalog) -> Finding {
    const CHECK: &str = "writable fields";
    if policy.is_read_only() {
        return Finding::ok(CHECK, "nothing is written: the policy is read-only");
    }
    let mut all = 0;
    let mut refused = Vec::new();
    for object in policy.writable_objects(known) {
        let found = now.object(&object.name).filter(|found| found.updateable);
        for field in policy.writable_fields(object) {
            all += 1;
            let may = |name| {
                found.and_then(|found| found.field(name)).is_some_and(|field| field.is(Flags::UPDATEABLE))
            };
            if !may(&field.name) {
                refused.push(format!("{}.{}", object.name, field.name));
            }
        }
    }
    let count = counted(all, "field");
    if refused.is_empty() {
        return Finding::ok(
            CHECK,
            format!("the user may change the {count} that the policy lets be written"),
        );
    }
    let found = format!(
        "the policy lets {count} be written, and the user may not change {} of them: {}",
        refused.len(),
        some_of(&refused)
    );
    Finding::warning(CHECK, found).mend(
        "narrow [policy.write] in revops.toml to the fields that are meant, or give the user edit access to them",
    )
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
