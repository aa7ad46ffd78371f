//! One combination: a write, the request of it that is hit, and how.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use salesforce_revops::audit::{AuditError, Auditor, Ending, Outcome};
use salesforce_revops::auth::Settings;
use salesforce_revops::auth::secrets::Secret;
use salesforce_revops::auth::sign_in::{App, SignIn};
use salesforce_revops::client::Client;
use salesforce_revops::http::Options as Times;
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::Id;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use super::faults::{Comes, Fault, Lasts};
use super::steps::{Rival, Scenario, Step, Steps};
use super::storm::weather;
use crate::recorder::{Held, Recorder, Seen, Way};
use crate::world::{AUDIT, World, change, note};

/// What the record holds before, and what somebody else makes of it.
pub(super) const BEFORE: u32 = 1_000;
const RIVAL: u32 = 2_000;

#[derive(Debug, Clone)]
pub(super) struct Combination {
    pub(super) scenario: Scenario,
    /// Nothing is hit where there is none, beside what the scenario says.
    pub(super) hit: Option<(Step, Fault)>,
    /// Whether any request of it may be hit.
    pub(super) is_in_storm: bool,
    pub(super) record: Id,
    /// What the field is to become, which no other combination writes.
    pub(super) wish: u32,
}

/// What came of it, as far as the caller and the wire know.
#[derive(Debug)]
pub(super) struct Ran {
    pub(super) combination: Combination,
    pub(super) told: Told,
    /// What the caller was told, in full.
    pub(super) words: String,
    pub(super) seen: Vec<Seen>,
    pub(super) held: Vec<Held>,
    /// Whether the fault came to its request.
    pub(super) was_hit: bool,
}

/// What the caller was told of the change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    Done,
    NotDone,
    /// To look for himself.
    Unclear,
    /// Nothing, since the process ended.
    Nothing,
}

impl Combination {
    pub(super) async fn run(self, world: &Arc<World>) -> Ran {
        let mut wire = Recorder::to(&world.org.instance_url).await;
        let was_hit = Arc::new(AtomicBool::new(self.hit.is_none()));
        wire.spoil(self.rule(world, Arc::clone(&was_hit)));
        let is_slow = self.hit.is_some_and(|(_, fault)| fault.is_slow);
        let client = client(world, &wire.url, if is_slow { 3 } else { 30 });
        let auditor = Auditor::new(client, Arc::clone(&world.catalog), self.policy(), AUDIT.to_owned());
        let (told, words) = tokio::select! {
            written = self.write(world, &auditor) => (told(&written), format!("{written:?}")),
            () = wire.ended() => (Told::Nothing, "the process has ended".to_owned()),
        };
        let was_hit = was_hit.load(Ordering::Relaxed);
        Ran { combination: self, told, words, seen: wire.take(), held: wire.take_held(), was_hit }
    }

    async fn write(&self, world: &World, auditor: &Auditor) -> Result<Outcome, AuditError> {
        let mut plan = match self.scenario.is_note {
            true => auditor.prepare_note(&note(&self.record, &format!("Wish {}", self.wish))).await?,
            false => auditor.prepare(&change(self.record.as_str(), "Amount", json!(self.wish))).await?,
        };
        if self.is_sealed() {
            plan = auditor.open(&auditor.seal(&plan, "{}").await?, "{}").await?;
        }
        if self.scenario.rival == Some(Rival::First) {
            interfere(world, &self.record).await;
        }
        auditor.commit(&plan).await
    }

    /// In a storm some writes are counted, …
    fn policy(&self) -> Policy {
        let counted = "[policy]\nwrites_per_day = 100000";
        let text = if self.is_in_storm && self.wish.is_multiple_of(2) { counted } else { "" };
        Policy::from_toml(text).expect("a policy")
    }

    /// … and some plans go through a client's hands.
    const fn is_sealed(&self) -> bool {
        self.is_in_storm && self.wish.is_multiple_of(5)
    }

    /// What happens to each request; `was_hit` becomes true with the one that the fault is for.
    pub(super) fn rule(
        &self,
        world: &Arc<World>,
        was_hit: Arc<AtomicBool>,
    ) -> impl FnMut(&Seen) -> Way + Send + 'static {
        let (mut first, hit) = (self.scenario.first, self.hit);
        let mut last = (self.scenario.rival == Some(Rival::Last)).then_some((Arc::clone(world), self.record));
        let runtime = Handle::current();
        let mut weather = self.is_in_storm.then(|| weather(self.wish.into()));
        let mut steps = Steps::default();
        move |request| {
            let step = steps.next(request);
            if let Some((world, record)) = last.take_if(|_| step.kind == "look") {
                block_in_place(|| {
                    runtime.block_on(async {
                        // In a later second than the write.
                        world.advance(1).await;
                        interfere(&world, &record).await;
                    })
                });
            }
            if let Some((_, way)) = first.take_if(|(kind, _)| *kind == step.kind) {
                return way();
            }
            if let Some(weather) = &mut weather {
                return weather();
            }
            let Some((at, fault)) = hit else { return Way::Open };
            let is_after = was_hit.load(Ordering::Relaxed);
            if step == at {
                was_hit.store(true, Ordering::Relaxed);
                return (fault.way)();
            }
            match fault.lasts {
                Lasts::ForGood if is_after => (fault.way)(),
                Lasts::NoToken if is_after && step.kind == "token" => Way::Marked("503"),
                _ => Way::Open,
            }
        }
    }

    /// When requests come that were held back.
    pub(super) fn comes(&self) -> Comes {
        match (self.hit, self.wish % 3) {
            (Some((_, fault)), _) => fault.comes,
            (None, 0) => Comes::BeforeReconcile,
            (None, 1) => Comes::Meanwhile,
            (None, _) => Comes::AfterReconcile,
        }
    }
}

/// Somebody else changes the record.
async fn interfere(world: &World, record: &Id) {
    let others = json!({ "Amount": RIVAL });
    world.client.update_json("Opportunity", record, &others).await.expect("the other's change");
}

fn client(world: &World, url: &str, seconds: u64) -> Client {
    let secret = world.org.client_secret.clone().into();
    let app = App { id: world.org.client_id.clone(), secret: Some(Secret::given("a test", secret)) };
    let settings = Settings::new(url, "unused").expect("settings");
    let settings = Settings { sign_in: SignIn::ClientCredentials(app), ..settings };
    let timeout = Duration::from_secs(seconds);
    let times = Times { timeout, first_pause: Duration::from_millis(1), ..Times::default() };
    Client::with_options(&settings, times).expect("a client")
}

fn told(written: &Result<Outcome, AuditError>) -> Told {
    match written {
        Ok(Outcome { ending: Ending::Applied { .. }, .. }) => Told::Done,
        Err(AuditError::Unclear { .. }) => Told::Unclear,
        // Every other ending and error says that nothing was changed.
        Ok(_) | Err(_) => Told::NotDone,
    }
}
