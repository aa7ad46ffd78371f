//! Child records that do not fit on a page have pages of their own, and children count.

use salesforce_revops::sandbox::query::{Answer, Cursor};
use serde_json::{Value, json};

use crate::org::Org;

/// Accounts with so many contacts each.
fn org(contacts: &[usize]) -> Org {
    let org = Org::empty();
    for (at, count) in contacts.iter().enumerate() {
        let account = org.insert("Account", json!({"Name": format!("A{at}")}));
        for n in 0..*count {
            let contact =
                org.insert("Contact", json!({"LastName": format!("{at}.{n}"), "AccountId": account}));
            org.insert("Task", json!({"Subject": format!("{at}.{n}"), "WhoId": contact}));
        }
    }
    org
}

/// The records of an answer, and for each `nextRecordsUrl` in them the place where it leads.
fn linked(mut answer: Answer) -> (Vec<Value>, Vec<Cursor>, Option<Cursor>) {
    let mut places = Vec::new();
    let link = |cursor: Cursor| {
        places.push(cursor);
        Ok::<_, ()>(format!("page {}", places.len() - 1))
    };
    answer.link_children(link).expect("links");
    (answer.records.into_iter().map(Value::Object).collect(), places, answer.next)
}

fn names(records: &Value) -> Vec<&str> {
    let records = records["records"].as_array().map(Vec::as_slice).unwrap_or_default();
    records.iter().filter_map(|record| record["LastName"].as_str()).collect()
}

const QUERY: &str =
    "SELECT Name, (SELECT LastName FROM Contacts ORDER BY LastName) FROM Account ORDER BY Name";

#[test]
fn children_beyond_the_page_are_announced_and_can_be_followed() {
    let org = org(&[7]);
    let (records, places, next) = linked(org.try_query(QUERY, 4).expect("an answer"));
    let children = &records[0]["Contacts"];
    assert_eq!((children["totalSize"].as_u64(), &children["done"]), (Some(7), &json!(false)));
    assert_eq!(children["nextRecordsUrl"], "page 0");
    let keys: Vec<&String> = children.as_object().expect("an object").keys().collect();
    assert_eq!(keys, ["totalSize", "done", "nextRecordsUrl", "records"]);
    assert_eq!(names(children), ["0.0", "0.1", "0.2"]);
    assert!(next.is_none(), "there is one account");
    let second = org.store.with(|tx| tx.next_page(&places[0], 3)).expect("a page");
    assert_eq!((second.total_size, second.records[0]["LastName"].as_str()), (7, Some("0.3")));
    let third = org.store.with(|tx| tx.next_page(&second.next.expect("more"), 3)).expect("a page");
    assert_eq!(third.records[0]["LastName"], "0.6");
    assert_eq!(third.records[0]["attributes"]["type"], "Contact");
    assert!(third.next.is_none());
}

#[test]
fn children_count_as_records_of_the_page() {
    let org = org(&[2, 2, 2, 0, 0]);
    let (records, places, next) = linked(org.try_query(QUERY, 6).expect("an answer"));
    assert_eq!(records.iter().map(|record| names(&record["Contacts"]).len()).collect::<Vec<_>>(), [2, 2]);
    assert!(places.is_empty());
    let next = next.expect("more accounts");
    assert_eq!(next.position(), 2);
    let (records, _, next) = linked(org.store.with(|tx| tx.next_page(&next, 6)).expect("a page"));
    assert_eq!(
        records.iter().map(|record| record["Name"].as_str().unwrap_or("-")).collect::<Vec<_>>(),
        ["A2", "A3", "A4"]
    );
    assert!(records[1]["Contacts"].is_null());
    assert!(next.is_none());
}

#[test]
fn everything_is_found_by_following_every_page_however_small() {
    let org = org(&[5, 0, 1, 3]);
    let soql = "SELECT Name, (SELECT LastName, (SELECT Subject FROM Tasks) FROM Contacts) FROM Account";
    for size in 1..12 {
        let mut open = vec![org.try_query(soql, size).expect("an answer")];
        let mut seen = Vec::new();
        while let Some(answer) = open.pop() {
            let (records, places, next) = linked(answer);
            let text = json!(records).to_string();
            for key in ["\"Name\":\"", "\"LastName\":\"", "\"Subject\":\""] {
                let found = text.match_indices(key).map(|(at, _)| {
                    let value = &text[at + key.len()..];
                    format!("{key}{}", &value[..value.find('"').expect("a quote")])
                });
                seen.extend(found);
            }
            let more = places.into_iter().chain(next);
            open.extend(more.map(|next| org.store.with(|tx| tx.next_page(&next, size)).expect("a page")));
        }
        let all = seen.len();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!((seen.len(), all), (4 + 9 + 9, 4 + 9 + 9), "pages of {size}");
    }
}

#[test]
fn child_pages_stay_as_they_are_while_others_write() {
    let org = org(&[4]);
    let (_, places, _) = linked(org.try_query(QUERY, 3).expect("an answer"));
    let contacts = org.query("SELECT Id FROM Contact WHERE LastName = '0.1'");
    let id = contacts[0]["Id"].as_str().expect("an id").parse().expect("an id");
    org.store.with(|tx| tx.delete("Contact", &id)).expect("deleted");
    org.insert("Contact", json!({"LastName": "0.00"}));
    let rest = org.store.with(|tx| tx.next_page(&places[0], 10)).expect("a page");
    assert_eq!(
        rest.records.iter().map(|record| record["LastName"].as_str().unwrap_or("-")).collect::<Vec<_>>(),
        ["0.2", "0.3"]
    );
}

#[test]
fn an_answer_with_offset_has_no_next_page() {
    let org = org(&[0, 0, 0, 0, 0]);
    let answer = org.try_query("SELECT Name FROM Account ORDER BY Name OFFSET 1", 2).expect("an answer");
    assert_eq!((answer.records.len(), answer.records[0]["Name"].as_str()), (2, Some("A1")));
    assert!(answer.next.is_none());
}

#[test]
fn more_than_two_thousand_groups_are_refused_as_they_have_no_next_page() {
    let org = org(&[]);
    org.insert_all("Account", (0..2001).map(|n| json!({"Name": format!("N{n}")})));
    let soql = "SELECT Name, COUNT(Id) FROM Account GROUP BY Name";
    assert_eq!(org.try_query(soql, 200).expect_err("too many").code(), "EXCEEDED_ID_LIMIT");
    assert_eq!(org.query(&format!("{soql} LIMIT 2000")).len(), 2000);
}
