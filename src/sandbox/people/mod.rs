//! Who may see and do what: computed from the records that say so, as the platform does.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `grants.rs` | what the permission sets of a user grant, the one of the profile among them |
//! | `objects.rs` | whose grant counts for an object: its own, its parent's, an administrator's |
//! | `view.rs` | the org as a user sees it: objects and fields without those that are hidden |
//! | `describe.rs` | the same for a describe result, to the letter for what is left |
//! | `circle.rs` | whose records a user sees: the own ones, those of the roles below, those of queues |
//! | `sharing.rs` | which records a user sees, may change or delete, as SQL |
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | rights are the union of the profile's permission set and those assigned; `ModifyAllData` does not lift field-level security | D |
//! | fields that are not permissionable can always be read; an address has the rights of its compound field | D |
//! | without `PermissionsApiEnabled`: 403 `API_DISABLED_FOR_ORG`; an inactive user has no session | C, K |
//! | no right to create or edit an object: 400 `CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY`; none to delete: `INSUFFICIENT_ACCESS_OR_READONLY` | C |
//! | a record that may be read but not changed: 400 `INSUFFICIENT_ACCESS_OR_READONLY` (403 in some reports); one that may not be read: `INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY` | C, K |
//! | users, groups, profiles, permission sets, organization: read by everybody, written with `PermissionsManageUsers` | K; the platform has a permission for each |
//! | organization-wide defaults from Organization; hierarchy through roles, also of queues and shares | D |
//! | an account is seen by whom one of its deals belongs to; deals of an account by its owner as the role says | D |
//! | activities: owner and those who see what they are about; files: owner and those who see what they hang on | D; changing them K |
//! | custom objects with an owner are private, those without follow their first required parent | K: describes do not tell |
//! | a parent that one may not see reads as null in a query | K |
//! | rows of share objects for owners are not stored; what they would say is computed | K |
//!
//! An org whose snapshots lack permission sets has no such rules: everybody may do everything. Not here: sharing
//! rules, teams, territories, record types of a profile, groups of permission sets, assignments that end by
//! themselves, and the view of Setup, without which the platform hides some of its objects.

mod circle;
mod describe;
mod grants;
mod objects;
mod sharing;
mod view;

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::Duration;
use sobjects::{Catalog, DateTime, Id};

pub(crate) use describe::lower;
pub(in crate::sandbox) use grants::secured;
pub(in crate::sandbox) use objects::is_granted;
pub(crate) use sharing::Access;
pub(crate) use view::View;

use super::refusal::Refusal;
use super::store::Tx;

/// Objects whose records decide about rights; when one changes, everybody's are computed anew.
const DECIDING: [&str; 10] = [
    "FieldPermissions",
    "Group",
    "GroupMember",
    "ObjectPermissions",
    "Organization",
    "PermissionSet",
    "PermissionSetAssignment",
    "Profile",
    "User",
    "UserRole",
];

/// What each user sees, computed when it is first needed.
#[derive(Debug)]
pub(crate) struct People {
    /// No describe was answered before this second was over.
    started: DateTime,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    views: HashMap<Id, Arc<View>>,
    /// By user and what was described: an object, or with an empty name all of them.
    described: HashMap<(Id, String), Version>,
    /// When anybody's rights, or the objects, have last changed.
    changed: DateTime,
    /// How often they have.
    changes: u64,
}

/// What was described to a user.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Version {
    /// Of what was answered.
    pub(crate) digest: u64,
    /// When that last became another.
    pub(crate) modified: DateTime,
    /// How many changes were looked at.
    changes: u64,
}

impl People {
    /// Nobody's rights are known yet, and none has changed since the org was started.
    pub(crate) fn new(started: DateTime) -> Self {
        let started = started.utc().checked_sub_signed(Duration::seconds(1)).map_or(started, Into::into);
        let (views, described) = (HashMap::new(), HashMap::new());
        Self { started, state: Mutex::new(State { views, described, changed: started, changes: 0 }) }
    }

    /// The org as this user sees it.
    pub(crate) fn view(&self, tx: &Tx<'_>, catalog: &Arc<Catalog>, user: Id) -> Result<Arc<View>, Refusal> {
        if let Some(view) = self.state().views.get(&user) {
            return Ok(Arc::clone(view));
        }
        let view = Arc::new(View::of(tx, catalog, user)?);
        self.state().views.insert(user, Arc::clone(&view));
        Ok(view)
    }

    /// Notes that a record of this object was written.
    pub(crate) fn written(&self, object: &str, now: DateTime) {
        if !DECIDING.contains(&object) {
            return;
        }
        let mut state = self.state();
        state.views.clear();
        state.changed = state.changed.max(now);
        state.changes += 1;
    }

    /// Which version of a describe this user is told now, where `tell` gives what that is.
    pub(crate) fn version<E>(
        &self,
        user: Id,
        object: &str,
        tell: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Version, E> {
        let key = (user, object.to_owned());
        let (known, changed, changes) = {
            let state = self.state();
            (state.described.get(&key).copied(), state.changed, state.changes)
        };
        if let Some(known) = known.filter(|known| known.changes == changes) {
            return Ok(known);
        }
        let mut hasher = DefaultHasher::new();
        tell()?.hash(&mut hasher);
        // The list counts as changed where anybody's rights have.
        object.is_empty().then_some(changes).hash(&mut hasher);
        let digest = hasher.finish();
        let modified = match known {
            None => self.started,
            Some(known) if known.digest == digest => known.modified,
            Some(_) => changed,
        };
        let version = Version { digest, modified, changes };
        self.state().described.insert(key, version);
        Ok(version)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
