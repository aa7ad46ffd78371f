//! Placeholder.
fn main() { print!("{}", codegen::wire::source().unwrap()) }
