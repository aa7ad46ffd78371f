//! The SDK as a program sees it: over HTTP, against the embedded org, and against a server that misbehaves.

#[cfg(feature = "client")]
#[path = "support/fault_server.rs"]
mod fault_server;

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
