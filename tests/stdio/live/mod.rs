//! The server on any org, without a rebuild: the org that it was compiled for as its user sees it, and others in full.

mod changed;
mod foreign;
mod heard;
mod http;
mod starts;
mod world;
