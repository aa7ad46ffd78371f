//! The SDK as a program sees it: over HTTP, against the embedded org, and against a server that misbehaves.

#[cfg(feature = "client")]
#[path = "support/fault_server.rs"]
mod fault_server;

#[cfg(feature = "client")]
#[path = "sdk/canned.rs"]
mod canned;

#[cfg(feature = "client")]
#[path = "sdk/faults.rs"]
mod faults;

#[cfg(feature = "client")]
#[path = "sdk/paging.rs"]
mod paging;

#[cfg(feature = "cli")]
#[path = "sdk/logs.rs"]
mod logs;

#[cfg(feature = "cli")]
#[path = "sdk/org.rs"]
mod org;

#[cfg(feature = "cli")]
#[path = "sdk/sign_in.rs"]
mod sign_in;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "support/snapshots.rs"]
mod snapshots;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/embedded.rs"]
mod embedded;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/bulk.rs"]
mod bulk;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/checked.rs"]
mod checked;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/described.rs"]
mod described;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "support/record_types.rs"]
mod types;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/definitions.rs"]
mod definitions;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/fitting.rs"]
mod fitting;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/ids.rs"]
mod ids;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/linked.rs"]
mod linked;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/many.rs"]
mod many;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/relationships.rs"]
mod relationships;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/stream.rs"]
mod stream;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/together.rs"]
mod together;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/cancelled.rs"]
mod cancelled;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/healing/mod.rs"]
mod healing;

#[cfg(all(feature = "client", feature = "objects", feature = "sandbox"))]
#[path = "sdk/limits.rs"]
mod limits;
