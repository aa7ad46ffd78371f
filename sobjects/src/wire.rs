//! Placeholder until typify has written it.
