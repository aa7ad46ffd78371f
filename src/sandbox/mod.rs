//! Being written.

pub mod calendar;
pub mod clock;
pub mod store;
