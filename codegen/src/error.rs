//! Why generation stops.

/// Why generation stops; the text is a sentence for the person who ran it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A schema of the wire types is not JSON Schema.
    #[error("codegen/schemas/{file} is not a JSON Schema: {reason}")]
    Schema {
        /// The file's name.
        file: &'static str,
        /// What the parser said.
        reason: String,
    },
    /// typify refused a schema.
    #[error("typify cannot turn codegen/schemas into types: {reason}")]
    Typify {
        /// What typify said.
        reason: String,
    },
    /// The generator wrote something that is not Rust: a mistake in codegen itself.
    #[error("codegen wrote something that is not Rust ({reason}); please report it with the describe that caused it")]
    NotRust {
        /// What the parser said.
        reason: String,
    },
}
