//! Entry point: parses and dispatches, nothing else.

fn main() {}
