//! What the seeded year looks like.
