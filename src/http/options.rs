//! How patient a transport is, and how much of the org it may use.

use std::time::Duration;

use super::lost::reason;
use super::{Error, InstanceUrl};

/// Times and tries of a [`super::Transport`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How long a connection may take to be made.
    pub connect_timeout: Duration,
    /// How long one call may take, with all its tries and the pauses between them.
    pub timeout: Duration,
    /// How often a call is sent at most.
    pub tries: usize,
    /// The pause before the second try; each later one is about twice as long, and none is shorter than the org asks
    /// for (`Retry-After`).
    pub first_pause: Duration,
    /// How many calls run at once; others wait for their turn.
    pub concurrency: usize,
    /// The share of the org's daily API calls, in percent, that reads leave to others.
    pub reserve: u8,
    /// How the program is called in the org's logs (`User-Agent`).
    pub user_agent: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            tries: 3,
            first_pause: Duration::from_millis(500),
            concurrency: 10,
            reserve: 10,
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl Options {
    /// What connects to this host: TLS only, no redirects, through the system's proxy.
    pub(crate) fn client(&self, host: &InstanceUrl) -> Result<reqwest::Client, Error> {
        // Somebody else in the process may have installed one already, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .user_agent(&self.user_agent)
            .redirect(reqwest::redirect::Policy::none())
            .tcp_nodelay(true)
            .gzip(true)
            .https_only(!host.is_plain())
            .connect_timeout(self.connect_timeout)
            .read_timeout(self.timeout);
        if host.is_plain() {
            // This very machine: no proxy is in between, and a system without root certificates does as well.
            builder = builder.no_proxy().tls_certs_only([]);
        }
        builder.build().map_err(|error| Error::Setup { reason: reason(&error) })
    }
}
