//! Turns an org's describe snapshots into typed records, field enums and JSON Schemas.
pub mod wire;
mod files;
mod format;
mod error;
pub use error::Error;
