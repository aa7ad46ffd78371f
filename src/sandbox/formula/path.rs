//! Which field a name in a formula leads to: `Amount`, `Account.Industry`, `Owner:User.Email`, `$Profile.Name`.

use sobjects::{Catalog, Field, Object};

/// Where a path begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Root {
    /// The record itself.
    Record,
    /// The running user.
    User,
}

/// The field that a name means, and the way to it.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct Target<'c> {
    pub(in crate::sandbox) root: Root,
    /// The reference fields to follow, each with the object that it leads to.
    pub(in crate::sandbox) steps: Vec<(&'c Field, &'c Object)>,
    /// The object at the end.
    pub(in crate::sandbox) object: &'c Object,
    pub(in crate::sandbox) field: &'c Field,
}

/// What a name means in a formula of this object; `None` where it means nothing.
pub(in crate::sandbox) fn resolve<'c>(
    catalog: &'c Catalog,
    object: &'c Object,
    name: &str,
) -> Option<Target<'c>> {
    let mut parts: Vec<&str> = name.split('.').collect();
    let root = match parts.first().map(|first| first.to_ascii_lowercase()).as_deref() {
        Some("$user") => {
            parts.remove(0);
            Root::User
        }
        // The user's own profile and role are parents of the user.
        Some("$profile" | "$userrole") => {
            let first = parts.first_mut()?;
            *first = first.trim_start_matches('$');
            Root::User
        }
        Some(first) if first.starts_with('$') => return None,
        _ => Root::Record,
    };
    let mut object = if root == Root::User { catalog.object("User")? } else { object };
    let last = parts.pop()?;
    let mut steps = Vec::with_capacity(parts.len());
    for part in parts {
        // `Owner:User` says which of several objects is meant.
        let (relationship, chosen) =
            part.split_once(':').map_or((part, None), |(name, object)| (name, Some(object)));
        let field = object.parent(relationship)?;
        let target = match (chosen, &*field.reference_to) {
            (Some(chosen), _) => field.reference_to.iter().find(|name| name.eq_ignore_ascii_case(chosen))?,
            (None, [only]) => only,
            (None, _) => return None,
        };
        object = catalog.object(target)?;
        steps.push((field, object));
    }
    Some(Target { root, steps, object, field: object.field(last)? })
}
