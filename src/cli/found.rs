//! What is found out about an org: before the first call, and beside serving for as long as that lasts.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use sobjects::Catalog;

use super::exit::Failure;
use super::remembered::{Remembered, folder};
use crate::auth::{Enforcement, Settings};
use crate::client::{Client, UserInfo};
use crate::live::{Live, Seen, Whose};
use crate::mcp::tool_names;
use crate::objects::CATALOG;
use crate::policy::Policy;
use crate::revops::Clause;
use crate::revops::startup::{self, Startup, Unfit};

/// Clients give up on a server that does not answer soon; a sentence before that helps them more.
const FIRST_ANSWER: Duration = Duration::from_secs(20);
const SLOW: &str = "the org did not answer within 20 seconds, so it could not be checked; look at status.salesforce.com \
                    and start again";

/// What was found out about an org, as it is remembered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Found {
    /// Whether it has what the server needs.
    pub(super) startup: Startup,
    /// Whether its queries carry an enforcement clause.
    pub(super) takes_clause: bool,
    /// For whom; none where the org does not tell, and then nothing is remembered.
    pub(super) whose: Option<Whose>,
    /// Whether all that was compiled in is there as it was, so that nothing more need be read.
    pub(super) is_as_compiled: bool,
}

/// An org as it was found.
#[derive(Debug, Clone)]
pub(super) struct Connected {
    pub(super) found: Found,
    /// What the running user sees of it.
    pub(super) known: Catalog,
    /// All that is known of it, which a policy is checked against.
    pub(super) whole: Catalog,
    /// Which Catalog is worked with, for people.
    pub(super) standing: String,
    /// The running user's name, where this process has asked for it.
    pub(super) username: Option<String>,
}

/// Finds out about one org.
pub(super) struct Finder {
    client: Client,
    settings: Settings,
    policy: Policy,
    live: Live,
    remembered: Remembered,
}

impl Finder {
    pub(super) fn new(client: &Client, settings: &Settings, policy: &Policy) -> Self {
        let edition = edition();
        let remembered = Remembered::of(&(
            (settings.instance_url.to_string(), settings.api_version.to_string()),
            (&settings.audit_object, &settings.commit_stage, settings.sign_in.fingerprint()),
            (settings.enforcement == Enforcement::Always, policy.is_read_only(), policy.names_classes()),
            edition,
        ));
        Self {
            live: live(client, settings, policy).kept_in(folder(), edition),
            client: client.clone(),
            settings: settings.clone(),
            policy: policy.clone(),
            remembered,
        }
    }

    /// What is remembered of the org; the org itself is asked where nothing is.
    pub(super) async fn find(&self) -> Result<(Connected, bool), Failure> {
        if let Some(org) = self.recall() {
            return Ok((org, true));
        }
        let asked = tokio::time::timeout(FIRST_ANSWER, self.ask()).await;
        let org = asked.map_err(|_| Failure::setup(SLOW))?.map_err(Failure::setup)?;
        self.remember(Some(&org));
        Ok((org, false))
    }

    fn recall(&self) -> Option<Connected> {
        let found = self.remembered.recall()?;
        if found.is_as_compiled {
            let standing =
                format!("compiled in ({}): the org had all of it when it was last asked", CATALOG.org);
            return Some(Connected::of(found, CATALOG.clone(), CATALOG.clone(), standing));
        }
        let seen = self.live.recall(found.whose.as_ref()?)?;
        Some(self.org(found, &seen))
    }

    /// Keeps what was found out for later starts; what nobody knows whose it is, is not kept.
    pub(super) fn remember(&self, org: Option<&Connected>) {
        self.remembered.set(org.map(|org| org.found.clone()).filter(|found| found.whose.is_some()));
    }

    /// Asks the org for everything that a start needs to know.
    pub(super) async fn ask(&self) -> Result<Connected, Unfit> {
        let clause = Clause::new(self.settings.enforcement);
        let (looked, startup, clause) = tokio::join!(
            self.live.look(),
            startup::validate(&self.client, &self.settings, self.policy.is_read_only()),
            clause.for_queries(&self.client),
        );
        let (mut startup, takes_clause, looked) = (startup?, clause?.is_some(), looked?);
        if self.policy.names_classes() {
            startup.classified = startup::classified(&self.client, &self.live.whole(&looked.seen)).await?;
        }
        self.looked(
            Found { startup, takes_clause, whose: None, is_as_compiled: false },
            &looked.seen,
            looked.user,
        )
    }

    /// Asks the org only for its objects.
    pub(super) async fn look(&self, before: &Connected) -> Result<Connected, Unfit> {
        if self.policy.names_classes() {
            // What is new may be sensitive.
            return self.ask().await;
        }
        let looked = self.live.look().await?;
        self.looked(before.found.clone(), &looked.seen, looked.user)
    }

    /// What a policy names and the org has no more may stand there under another name, which the policy does not
    /// hide. What was seen before stays, and the next start refuses.
    fn looked(&self, found: Found, seen: &Seen, user: Option<UserInfo>) -> Result<Connected, Unfit> {
        let found = Found { whose: seen.whose, is_as_compiled: self.live.is_as_compiled(seen), ..found };
        let name = |user: UserInfo| user.preferred_username.unwrap_or_else(|| user.user_id.to_string());
        let org = Connected { username: user.map(name), ..self.org(found, seen) };
        match self.policy.problems(&org.whole, &tool_names()) {
            reasons if reasons.is_empty() => Ok(org),
            reasons => Err(Unfit { reasons, is_passing: false }),
        }
    }

    fn org(&self, found: Found, seen: &Seen) -> Connected {
        Connected::of(
            found,
            self.live.catalog(seen),
            self.live.whole(seen),
            format!("{}; asked {}", self.live.told(seen), seen.at),
        )
    }
}

impl Connected {
    fn of(found: Found, known: Catalog, whole: Catalog, standing: String) -> Self {
        let classified = &found.startup.classified;
        let (known, whole) = (known.classified(classified), whole.classified(classified));
        Self { found, known, whole, standing, username: None }
    }
}

/// What looks at the org, for the objects that are of use and those that the settings name.
pub(super) fn live(client: &Client, settings: &Settings, policy: &Policy) -> Live {
    let more = policy.objects().map(str::to_owned).chain([settings.audit_object.clone()]);
    Live::new(client.clone(), CATALOG.clone(), more)
}

/// Tells builds of this program apart: another one may have compiled in another org.
fn edition() -> u64 {
    let file = std::env::current_exe().and_then(|path| path.metadata()).ok();
    let made = file.as_ref().and_then(|file| file.modified().ok());
    let made = made.and_then(|made| made.duration_since(SystemTime::UNIX_EPOCH).ok()).unwrap_or_default();
    u64::try_from(made.as_nanos()).unwrap_or_default() ^ file.map_or(0, |file| file.len())
}
