//! Rights that are wider than the tools need.

use sobjects::Catalog;

use super::finding::Finding;
use super::read::Seen;
use crate::auth::Settings;
use crate::policy::{Confirmation, Policy, WRITABLE_OBJECTS};
use crate::revops::rights::WideRights;

/// Rights of the Salesforce user.
pub(super) fn user(settings: &Settings, seen: &Seen) -> Finding {
    const CHECK: &str = "rights";
    let granted = match &seen.rights {
        Ok(granted) => granted,
        Err(error) => {
            return Finding::warning(CHECK, format!("the user's permission sets cannot be read: {error}"));
        }
    };
    let mut wide: Vec<String> = granted.iter().map(granted_by).collect();
    let audit = settings.audit_object.as_str();
    let deletable = |name: &&str| matches!(seen.object(name), Some(Ok(object)) if object.deletable);
    let deletes: Vec<&str> = WRITABLE_OBJECTS.into_iter().chain([audit]).filter(deletable).collect();
    if !deletes.is_empty() {
        wide.push(format!("may delete {}", deletes.join(", ")));
    }
    if wide.is_empty() {
        return Finding::ok(CHECK, "no right over all data, and none to delete");
    }
    Finding::warning(CHECK, format!("wider than needed: {}", wide.join("; "))).mend(
        "give the integration user a profile without rights and one permission set: read and edit on what is asked \
         and changed, create and edit on the audit object, delete on nothing",
    )
}

fn granted_by(right: &WideRights) -> String {
    let names = right.names.join(", ");
    match &right.permission_set {
        Some(set) => format!("{names} (permission set {set})"),
        None => format!("{names} (profile)"),
    }
}

/// What this server's own policy leaves open.
pub(super) fn policy(policy: &Policy, known: &Catalog) -> Finding {
    const CHECK: &str = "policy";
    if policy.is_read_only() {
        return Finding::ok(CHECK, "read-only");
    }
    let fields: usize =
        policy.writable_objects(known).into_iter().map(|object| policy.writable_fields(object).len()).sum();
    let besides = besides(policy, known);
    if policy.narrows_writes() {
        return Finding::ok(CHECK, format!("{fields} fields may be written; {besides}"));
    }
    let objects = WRITABLE_OBJECTS.join(", ");
    Finding::warning(
        CHECK,
        format!("no restriction: all {fields} updateable fields of {objects} may be written; {besides}"),
    )
    .mend("list the fields that are meant in [policy.write] of revops.toml; see examples/revops.toml")
}

/// What holds a write besides: who is asked, how many in a day, when; and which file says so.
fn besides(policy: &Policy, known: &Catalog) -> String {
    let objects = policy.writable_objects(known);
    let fields = |object| policy.writable_fields(object).into_iter().map(move |field| (object, field));
    let wanted: Vec<Confirmation> = objects
        .into_iter()
        .flat_map(fields)
        .map(|(object, field)| policy.confirmation(object, field))
        .collect();
    let required = wanted.iter().filter(|wanted| **wanted == Confirmation::Required).count();
    let others = match wanted.contains(&Confirmation::IfPossible) {
        true => "a person is asked where the client can",
        false => "nobody is asked",
    };
    let asked = match required {
        0 => others.to_owned(),
        all if all == wanted.len() => "each only with a person's consent".to_owned(),
        some => format!("{some} of them only with a person's consent, for the others {others}"),
    };
    let daily = policy
        .daily_writes()
        .map_or_else(|| "any number in a day".to_owned(), |most| format!("at most {most} writes in a day"));
    let hours = policy.hours().unwrap_or_else(|| "at all hours".to_owned());
    let source = policy
        .source()
        .map_or_else(|| "no revops.toml was found".to_owned(), |file| format!("by {}", file.display()));
    [asked, daily, hours, source].join("; ")
}
