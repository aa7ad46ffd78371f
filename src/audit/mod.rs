//! Being written.
pub mod values;
