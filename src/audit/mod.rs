//! The write pipeline: prepare, record, commit, settle.
//!
//! *Prepare* checks everything that can be checked without a request, reads the record, and gives a [`Plan`].
//! *Commit* first creates the audit row as Pending, on its own, and then sends one composite, all or none and
//! in order: the change under `If-Unmodified-Since`, the row's change to Applied under the same kind of
//! condition, and the record again. So the row says Applied if and only if the change was committed. *Settle*
//! marks the row Failed or Ignored where the change was refused or silently not taken.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `audit/auditor.rs` | the [`Auditor`]: what every write of one session shares |
//! | `audit/prepare.rs`, `audit/note.rs` | from a wish, for a change or for a note, to a [`Plan`] |
//! | `audit/read.rs`, `audit/daily.rs` | the one call that reads before a write; how many were made today |
//! | `audit/names.rs` | what the records are called that a reference points at |
//! | `audit/traps/` | what the platform does otherwise than one would think |
//! | `audit/plan.rs`, `audit/deed/` | a write that may be committed, and what it sends |
//! | `audit/seal.rs`, `audit/sealed.rs` | a plan that leaves the process while a person is asked |
//! | `audit/commit.rs` | from a plan to an [`Outcome`] |
//! | `audit/ending.rs`, `audit/explain.rs` | how a write ended, and why it did not succeed |
//! | `audit/record.rs`, `audit/requests.rs` | writing the Pending row and settling it; the requests that do so |
//! | `audit/row.rs`, `audit/status.rs`, `audit/shape.rs` | what a row says, and which of its fields the org has |
//! | `audit/fence.rs` | marking a Pending row so that its change cannot be made any more |
//! | `audit/reconcile.rs` | the same for the rows that were left Pending |
//! | `audit/entry.rs` | what rows tell: which are Pending, which changes were wanted and not made |
//! | `audit/review.rs` | that a person has reviewed the user's rights |
//! | [`setup`] | giving an org the audit object |
//! | `audit/values/` | whether a value fits its field |
//! | `audit/justification.rs` | why a write is made |
//! | `audit/plain.rs` | whether a text can be read, and arrives as it was written |
//! | `audit/error.rs` | why a write was not made |
//!
//! Not here: which fields may be written ([`crate::policy`]), and asking a person.

mod auditor;
mod commit;
mod daily;
mod deed;
mod ending;
mod entry;
mod error;
mod explain;
mod fence;
mod justification;
mod names;
mod note;
mod plain;
mod plan;
mod prepare;
mod read;
mod reconcile;
mod record;
mod requests;
mod review;
mod row;
mod seal;
mod sealed;
pub mod setup;
mod shape;
mod status;
mod traps;
pub mod values;

pub use auditor::{Auditor, Caller};
pub use ending::{Effect, Ending, Outcome};
pub use entry::{AuditEntry, ReconcileError, count_pending, failed_intents};
pub use error::AuditError;
pub use justification::LEAST_JUSTIFICATION;
pub use note::{LONGEST_NOTE, Note};
pub use plain::NotPlain;
pub use plan::Plan;
pub use prepare::Change;
pub use reconcile::{Fate, Reconciled, Report, reconcile, unsettled};
pub use review::{REVIEWER, Review, last_review};
pub use row::NoRoom;
pub use seal::SealError;
pub use shape::{AuditShape, BASIC_FIELDS, ShapeError};
pub use traps::Trap;
