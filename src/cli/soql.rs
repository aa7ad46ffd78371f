//! `soql`: parse, check and harden without sending.

use std::io::BufRead;

use serde_json::{Value, json};
use sobjects::Catalog;
use soql::{Hardening, harden};

use super::exit::{Failure, print};
use super::org;

/// What to do with which queries.
#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    org: org::Arguments,
    /// How a single query is answered; queries from stdin are always answered in JSON.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Look at the syntax alone: no objects and fields, no hardening.
    #[arg(long)]
    parse_only: bool,
    /// The query; without it, one query a line from stdin (a line that begins with a double quote is a JSON
    /// string), and one JSON object a line out.
    query: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

/// A query that may be sent, and what was done to it.
struct Hardened {
    query: String,
    notes: Vec<String>,
}

/// Runs it.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let catalog = if arguments.parse_only { None } else { Some(arguments.org.load()?.catalog()?) };
    match &arguments.query {
        Some(query) => single(query, look(query, catalog.as_ref()), arguments.format),
        None => lines(catalog.as_ref()),
    }
}

fn look(text: &str, catalog: Option<&Catalog>) -> Result<Hardened, Vec<soql::Error>> {
    let one = |error| vec![error];
    let Some(catalog) = catalog else {
        let query = soql::parse(text).map_err(one)?;
        return Ok(Hardened { query: query.to_string(), notes: Vec::new() });
    };
    let (mut query, dropped) = soql::parse_statement(text).map_err(one)?;
    // Hardened first: FIELDS(ALL) passes the check with the LIMIT that it gets here.
    let changed = harden(&mut query, &Hardening::default()).map_err(one)?;
    let checked = soql::check(&query, catalog)?;
    let notes = dropped.iter().chain(&checked.notes).chain(&changed).map(ToString::to_string).collect();
    Ok(Hardened { query: query.to_string(), notes })
}

fn single(text: &str, looked: Result<Hardened, Vec<soql::Error>>, format: Format) -> Result<(), Failure> {
    let is_good = looked.is_ok();
    match (format, looked) {
        (Format::Json, looked) => print(&format!("{}\n", as_json(text, looked)))?,
        (Format::Text, Ok(Hardened { query, notes })) => {
            let notes: String = notes.iter().map(|note| format!("-- {note}\n")).collect();
            print(&format!("{query}\n{notes}"))?;
        }
        (Format::Text, Err(errors)) => {
            for error in errors {
                print(&format!("{}: {}\n", error.code(), error.with_snippet(text)))?;
            }
        }
    }
    if is_good { Ok(()) } else { Err(Failure::Told) }
}

fn lines(catalog: Option<&Catalog>) -> Result<(), Failure> {
    for line in std::io::stdin().lock().split(b'\n') {
        let line = line.map_err(|error| Failure::run(format_args!("cannot read stdin: {error}")))?;
        if let Some(answer) = answer(&line, catalog) {
            print(&format!("{answer}\n"))?;
        }
    }
    Ok(())
}

/// The answer to one line; a blank one has none. A line that is no text spoils only its own answer.
fn answer(line: &[u8], catalog: Option<&Catalog>) -> Option<Value> {
    let Ok(line) = std::str::from_utf8(line) else {
        return Some(json!({"ok": false, "code": "MALFORMED_QUERY", "message": "the line is not UTF-8"}));
    };
    let line = line.strip_suffix('\r').unwrap_or(line);
    if line.trim().is_empty() {
        return None;
    }
    Some(match quoted(line) {
        Ok(text) => as_json(&text, look(&text, catalog)),
        Err(error) => json!({"ok": false, "code": "JSON_PARSER_ERROR", "message": error.to_string()}),
    })
}

fn quoted(line: &str) -> Result<String, serde_json::Error> {
    if line.starts_with('"') { serde_json::from_str(line) } else { Ok(line.to_owned()) }
}

/// The first error stands for all.
fn as_json(text: &str, looked: Result<Hardened, Vec<soql::Error>>) -> Value {
    match looked {
        Ok(Hardened { query, notes }) => json!({"ok": true, "hardened": query, "notes": notes}),
        Err(errors) => errors.first().map_or(Value::Null, |error| {
            let at = error.position(text);
            json!({"ok": false, "code": error.code(), "message": error.to_string(),
                "at": {"line": at.line, "column": at.column}})
        }),
    }
}
