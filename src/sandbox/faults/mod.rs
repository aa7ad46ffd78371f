//! Faults on demand: what an org, a gateway or a network may do to a client, at a call that a plan names.
//!
//! The plan comes from `--faults FILE` or `Options::faults`, or from `PUT /_sandbox/faults` while the org runs; its
//! schema is at `GET /_sandbox/faults/schema`. Unknown keys are refused.
//!
//! ```
//! use salesforce_revops::sandbox::faults::Plan;
//! let plan = Plan::from_json(r#"{
//!     "seed": 7,
//!     "rules": [
//!         {"path": "/services/oauth2/token", "act": "server_unavailable", "times": 2},
//!         {"path": "*/query*", "method": "GET", "when": {"nth": 3}, "act": "session_expired"},
//!         {"contains": "006Hs000000001AAAQ", "method": "PATCH", "act": "row_lock", "latency_ms": 20},
//!         {"path": "*/composite", "act": "reset_after", "when": {"probability": 0.1}},
//!         {"path": "*/limits", "api_usage": {"used": 99000, "max": 100000}}
//!     ]
//! }"#)?;
//! assert_eq!(plan.rules.len(), 5);
//! let refused = Plan::from_json(r#"{"rules": [{"pth": "*", "act": "reset_before"}]}"#);
//! assert!(refused.is_err_and(|error| error.to_string().contains("unknown field `pth`, expected one of")));
//! # Ok::<(), salesforce_revops::sandbox::faults::PlanError>(())
//! ```
//!
//! | file | what lives there |
//! | --- | --- |
//! | `plan.rs` | what a plan says, and its schema |
//! | `armed.rs` | which rule is due at a call |
//! | `perform.rs` | what then happens |
//! | `made.rs`, `locked.rs` | answers that are made without asking the org |
//! | `body.rs`, `wire.rs` | bodies that come in pieces or not to their end, connections that are cut |
//!
//! Faults stand before the resources, which know nothing of them. The admin interface is never hit.

mod armed;
mod body;
mod locked;
mod made;
mod perform;
mod plan;
mod wire;

pub use plan::{Act, Answer, ApiUsage, Plan, PlanError, Rule, Verb, When};

pub(super) use armed::{Faults, Sight, Strike};
pub(super) use perform::perform;
pub(super) use wire::{Listener, Switch};
