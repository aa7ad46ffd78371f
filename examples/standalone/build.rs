//! Generates the types of the org from its snapshots, and again whenever one changes.

fn main() -> Result<(), codegen::Error> {
    codegen::Builder::new("../../sobjects/orgs/sandbox").module("org").soql("crate::org").generate()
}
