//! The binary over stdio, as an MCP client sees it.

mod bad_input;
mod faults;
mod lifecycle;
mod lint;
mod server;
mod settings;
mod tools;
