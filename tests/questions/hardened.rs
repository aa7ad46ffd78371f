//! What the guarded query lets through, the platform takes: thrown queries over the org's own fields.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use salesforce_revops::auth::Enforcement;
use salesforce_revops::policy::Policy;
use salesforce_revops::revops::Clause;
use salesforce_revops::revops::query::{self, QueryArgs};
use sobjects::catalog::{Field, FieldType, Flags, Object};

use crate::raw::org;

pub(crate) const OBJECTS: [&str; 7] = ["Account", "Opportunity", "Contact", "Lead", "Task", "Event", "User"];

/// Snapshots that the embedded org has; the guard lets paths into others through with a note.
fn is_known(objects: &[Object], name: &str) -> bool {
    objects.iter().any(|object| object.name == name && object.queryable)
}

fn is_known_reference(field: &Field, objects: &[Object]) -> bool {
    !field.reference_to.is_empty() && field.reference_to.iter().all(|to| is_known(objects, to))
}

/// Numbers that decide what is written next; when they run out, the first choice is always taken.
pub(crate) struct Dice<'a>(pub(crate) std::slice::Iter<'a, u16>);

impl Dice<'_> {
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        self.0.next().map_or(0, |number| usize::from(*number) % sides.max(1))
    }

    pub(crate) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    pub(crate) fn field<'o>(&mut self, object: &'o Object, flags: Flags) -> &'o Field {
        let fits: Vec<&Field> = object.fields.iter().filter(|field| field.is(flags)).collect();
        self.one_of(&fits)
    }
}

pub(crate) fn literal(dice: &mut Dice<'_>, kind: &FieldType) -> &'static str {
    let choices: &[&str] = match kind {
        FieldType::Boolean => &["true", "false"],
        FieldType::Date => &["TODAY", "LAST_N_DAYS:30", "2026-05-20", "THIS_FISCAL_QUARTER", "null"],
        FieldType::DateTime => &["YESTERDAY", "2026-05-20T10:00:00Z", "NEXT_WEEK", "null"],
        FieldType::Id | FieldType::Reference => &["'001D000000IqhSL'", "null"],
        kind if kind.is_number() => &["0", "12.5", "-3", "1000000", "null"],
        _ => &["'Commit'", "'it\\'s; DELETE'", "'%a_'", "''", "null"],
    };
    dice.one_of(choices)
}

fn condition(dice: &mut Dice<'_>, object: &Object, depth: usize) -> String {
    if depth > 0 && dice.below(3) > 0 {
        let (left, right) = (condition(dice, object, depth - 1), condition(dice, object, depth - 1));
        let joined = format!("({left} {} {right})", dice.one_of(&["AND", "OR"]));
        return if dice.below(5) == 4 { format!("(NOT {joined})") } else { joined };
    }
    let field = dice.field(object, Flags::FILTERABLE);
    let value = literal(dice, &field.kind);
    match dice.below(5) {
        0 | 1 => format!("{} = {value}", field.name),
        2 => format!("{} != {value}", field.name),
        3 => format!("{} {} {value}", field.name, dice.one_of(&["<", ">", "<=", ">=", "LIKE"])),
        _ => format!("{} IN ({value}, {})", field.name, literal(dice, &field.kind)),
    }
}

fn selected(dice: &mut Dice<'_>, object: &Object, objects: &[Object]) -> String {
    let mut items: Vec<String> = Vec::new();
    for _ in 0..=dice.below(3) {
        let field = &object.fields[dice.below(object.fields.len())];
        items.push(match (&field.relationship_name, dice.below(3)) {
            (Some(parent), 1 | 2) if is_known_reference(field, objects) => {
                format!("{parent}.Name")
            }
            _ => field.name.to_string(),
        });
    }
    let children: Vec<_> = object.children.iter().filter(|child| is_known(objects, &child.object)).collect();
    match (dice.below(6), children.is_empty()) {
        (5, false) => items.push(format!("(SELECT Id FROM {})", dice.one_of(&children).relationship_name)),
        (4, _) => return "FIELDS(ALL)".to_owned(),
        _ => {}
    }
    items.dedup();
    items.join(", ")
}

pub(crate) fn thrown(dice: &mut Dice<'_>, objects: &[Object]) -> String {
    let names: Vec<&Object> = objects.iter().filter(|object| OBJECTS.contains(&&*object.name)).collect();
    let object = dice.one_of(&names);
    let filter = match dice.below(4) {
        0 => String::new(),
        depth => format!(" WHERE {}", condition(dice, object, depth - 1)),
    };
    let (select, group) = match dice.below(5) {
        3 => ("COUNT()".to_owned(), String::new()),
        4 => {
            let by = &dice.field(object, Flags::GROUPABLE).name;
            let over = &dice.field(object, Flags::AGGREGATABLE).name;
            let function = dice.one_of(&["COUNT", "MAX", "COUNT_DISTINCT", "SUM"]);
            (format!("{by}, {function}({over})"), format!(" GROUP BY {by}"))
        }
        _ => (selected(dice, object, objects), String::new()),
    };
    let order = match dice.below(3) {
        2 => format!(" ORDER BY {} DESC NULLS LAST", dice.field(object, Flags::SORTABLE).name),
        _ => String::new(),
    };
    let limit = dice.one_of(&["", " LIMIT 5", " LIMIT 9999", " LIMIT 3 OFFSET 2", ";", " FOR VIEW"]);
    format!("SELECT {select} FROM {}{filter}{group}{order}{limit}", object.name)
}

#[test]
fn what_the_guard_lets_through_the_org_takes() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let raw = runtime.block_on(org(1, 20, "2026-05-20"));
    let (policy, clause) = (Policy::default(), Clause::new(Enforcement::Never));
    let taken = std::cell::Cell::new(0u32);
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 2000, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    runner
        .run(&vec(any::<u16>(), 40), |numbers| {
            let soql = thrown(&mut Dice(numbers.iter()), &raw.catalog.objects);
            let args = QueryArgs { soql: soql.clone(), bypass_sharing: false };
            if query::plan(&raw.catalog, &policy, &args, None).is_ok() {
                let answer = runtime.block_on(query::run(&raw.client, &raw.catalog, &policy, &clause, &args));
                prop_assert!(
                    answer.is_ok(),
                    "{soql}\n{}",
                    answer.err().map_or_else(String::new, |e| e.to_string())
                );
                taken.set(taken.get() + 1);
            }
            Ok(())
        })
        .expect("the org takes what the guard lets through");
    assert!(taken.get() > 600, "only {} of 2000 queries came through the guard", taken.get());
}
