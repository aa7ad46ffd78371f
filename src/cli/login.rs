//! `login`: a person logs in in the browser, and what comes of it is kept.

use std::time::Duration;

use super::exit::{Failure, print, say};
use crate::auth::sign_in::SignIn;
use crate::auth::{Settings, browser_login};

/// Which org, and how.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org of revops.toml to log in to; without it the default one, or the one that the environment names.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// Only print the address of the login page, for a browser that you open yourself.
    #[arg(long)]
    no_browser: bool,
    /// The port in the app's callback URL, http://localhost:PORT/OauthRedirect.
    #[arg(long, value_name = "PORT", default_value_t = 1717)]
    port: u16,
    /// How many seconds to wait for the person.
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    timeout: u64,
}

/// Waits until the person has logged in.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let org = arguments.org.as_deref();
    let (name, wanted) = browser_login(org, arguments.port).map_err(Failure::setup)?;
    let waiting = wanted.start().await.map_err(Failure::setup)?;
    print(&format!("{}\n", waiting.address()))?;
    say("log in on this page; you come back here by yourself");
    if !arguments.no_browser
        && let Err(error) = open::that_detached(waiting.address())
    {
        say(format_args!("no browser could be opened ({error}): open the page yourself, on this machine"));
    }
    let patience = Duration::from_secs(arguments.timeout);
    let login = waiting.finish(&name, patience).await.map_err(Failure::run)?;
    say(format_args!("logged in to {}; the session is kept in {}", login.instance(), login.place()));
    match Settings::for_org(org) {
        Ok(Settings { sign_in: SignIn::Login(_), .. }) => {}
        Ok(settings) => say(format_args!(
            "but the settings also give another way to sign in, which goes first: {} ({})",
            settings.sign_in.name(),
            settings.sign_in.secrets().join(", ")
        )),
        Err(error) => say(format_args!("but the other settings are not complete: {error}")),
    }
    Ok(())
}
