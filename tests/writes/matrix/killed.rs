//! The real server, killed as SIGKILL does it at each request of a write.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::stream::{self, StreamExt};
use serde_json::{Value, json};

use super::combination::{Combination, Ran, Told};
use super::faults::{FAULTS, Fault};
use super::law::Found;
use super::shapes::Shape;
use super::steps::{SCENARIOS, Scenario, Step};
use super::table::show;
use super::{come_to_rest, records};
use crate::recorder::{Recorder, Way};
use crate::server::{Server, program};
use crate::world::{AUDIT, World};

/// Processes that run at once.
const AT_ONCE: usize = 6;

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_killed_leaves_no_write_unexplained() {
    let (full, basic) = tokio::join!(kills(Shape::Full), kills(Shape::Basic));
    let size = full + basic;
    let told = format!("killed {size} times");
    show(&format!("the server was {told}, 0 unexplained changes"));
    assert!(include_str!("../../../README.md").contains(&told), "README does not say: {told}");
}

/// Kills a server at each request, before it, after it, and while it is on its way; answers how often.
async fn kills(shape: Shape) -> usize {
    let world = Arc::new(shape.world().await);
    let mut records = records(&world, 200).await.into_iter();
    let combinations: Vec<Combination> = hits(shape)
        .into_iter()
        .zip(10_000..)
        .map(|((scenario, step, fault), wish)| {
            let record = records.next().expect("enough records");
            Combination { scenario, hit: Some((step, fault)), is_in_storm: false, record, wish }
        })
        .collect();
    world.admin(reqwest::Method::PUT, "faults", &super::faults::plan()).await;
    let ran = stream::iter(combinations).map(|combination| {
        let world = Arc::clone(&world);
        tokio::spawn(async move { killed(&world, combination).await })
    });
    let mut ran: Vec<Ran> = ran.buffer_unordered(AT_ONCE).map(|ran| ran.expect("a kill")).collect().await;
    if shape == Shape::Full {
        reconcile(&world).await;
    }
    // Only now come the requests that were on their way.
    come_to_rest(&world, &mut ran).await;
    let found = Found::of(&world, shape, &ran).await;
    for ran in &ran {
        assert!(ran.was_hit, "the fault never came: {:?}, {}", ran.combination, ran.words);
        if let Err(story) = found.judge(ran) {
            panic!("{story}");
        }
    }
    ran.len()
}

/// Settles what was left open, as a person does it.
async fn reconcile(world: &World) {
    world.advance(61).await;
    let mut command = program(&world.org.instance_url, &world.org.access_token);
    let output = command.arg("reconcile").output().await.expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let open = world.all(&format!("SELECT Id FROM {AUDIT} WHERE Status__c = 'Pending'")).await;
    assert!(open.is_empty(), "{open:?}");
}

/// Every request that a tool call makes on the way of a write, and every kill.
fn hits(shape: Shape) -> Vec<(Scenario, Step, Fault)> {
    let is_kill = |fault: &&Fault| matches!((fault.way)(), Way::EndsBefore | Way::EndsAfter | Way::EndsLate);
    let kills: Vec<&Fault> = FAULTS.iter().filter(is_kill).collect();
    // Only between plan and commit somebody else changes a record, where no test can step in from outside.
    let scenarios = SCENARIOS.iter().filter(|scenario| scenario.rival.is_none());
    let columns =
        scenarios.flat_map(|scenario| scenario.columns(shape).iter().map(move |step| (scenario, step)));
    // What was asked for at start is not asked for again.
    let columns = columns.filter(|(_, step)| !["token", "user", "shape"].contains(&step.kind));
    columns
        .flat_map(|(scenario, step)| kills.iter().map(move |kill| (*scenario, *step, **kill)))
        .filter(|(_, _, kill)| kill.comes == super::Comes::AfterReconcile)
        .collect()
}

/// Has a server write, and kills it.
async fn killed(world: &Arc<World>, combination: Combination) -> Ran {
    let mut wire = Recorder::to(&world.org.instance_url).await;
    let mut server = Server::start(&wire.url, &world.org.access_token, None).await;
    let was_hit = Arc::new(AtomicBool::new(false));
    wire.spoil(combination.rule(world, Arc::clone(&was_hit)));
    let words = tokio::select! {
        answer = write(&mut server, &combination) => format!("the server lives and says {answer}"),
        () = wire.ended() => "the server was killed".to_owned(),
    };
    server.kill().await;
    let was_hit = was_hit.load(Ordering::Relaxed);
    Ran { combination, told: Told::Nothing, words, seen: wire.take(), held: wire.take_held(), was_hit }
}

/// Calls the tool that writes.
async fn write(server: &mut Server, combination: &Combination) -> Value {
    let id = combination.record.as_str();
    let call = match combination.scenario.is_note {
        true => json!({"name": "add_note", "arguments": {
            "object_type": "Opportunity", "object_id": id, "body": format!("Wish {}", combination.wish)}}),
        false => json!({"name": "update_field", "arguments": {
            "object_type": "Opportunity", "object_id": id, "field_name": "Amount",
            "new_value": combination.wish, "justification": "agreed in the weekly review"}}),
    };
    server.ask("tools/call", call).await
}
