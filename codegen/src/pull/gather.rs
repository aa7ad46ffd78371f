//! Asks the org, and finds what differs from the folder. Nothing is written here.

use std::collections::BTreeMap;
use std::path::PathBuf;

use indicatif::ProgressBar;
use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, Described, Stamp, StreamExt, UserInfo};
use sobjects::Catalog;
use sobjects::catalog::Drift;
use sobjects::definitions::ObjectDefinition;
use sobjects::describe::SObjectDescribe;

use super::canonical::{canonical, indented};
use super::definitions::{Told, lost};
use super::folder::{Change, Folder};
use super::org_toml::{OrgToml, Origin};
use super::stamps::Stamps;
use super::{Error, Pull, Pulled};
use crate::run::orgs_dir;

/// What a new org is asked for, besides its audit object: what the server's questions and writes are about.
const USUAL: [&str; 12] = [
    "Account",
    "Contact",
    "ContentDocumentLink",
    "ContentNote",
    "Event",
    "Lead",
    "Opportunity",
    "OpportunityHistory",
    "OpportunityStage",
    "Organization",
    "Task",
    "User",
];

/// What the org says, beside what the folder says.
pub(super) struct Gathered {
    pub(super) folder: PathBuf,
    pub(super) changes: Vec<Change>,
    pub(super) stamps: Stamps,
    pub(super) pulled: Pulled,
}

/// What the org said of the objects that it has, by their names.
struct Answers {
    describes: BTreeMap<String, Answer>,
    absent: Vec<String>,
    same: usize,
}

struct Answer {
    describe: SObjectDescribe,
    /// Of the snapshot; with its stamp where it has just come.
    text: String,
    stamp: Option<Stamp>,
}

pub(super) async fn gather(
    request: &Pull,
    settings: Settings,
    progress: &ProgressBar,
) -> Result<Gathered, Error> {
    check_name(&request.org)?;
    let folder = Folder::read(orgs_dir(request.orgs_dir.as_deref()).join(&request.org))?;
    let org_toml = OrgToml::read(&folder.path)?;
    let settings = match org_toml.api_version() {
        Some(version) => Settings { api_version: version.parse()?, ..settings },
        None => settings,
    };
    let client = Client::new(&settings).map_err(Error::org("the org"))?;
    let user = client.user_info().await.map_err(Error::org("who is signed in"))?;
    if !request.force {
        check_origin(&folder, &org_toml, &user)?;
    }

    let wanted = wanted(request, &folder, &org_toml, &settings.audit_object);
    let mut stamps = Stamps::read(&folder.path, seen_by(&settings, &user));
    let asked = wanted.iter().map(|object| {
        let known = folder.snapshot(object).filter(|_| !request.force);
        (object.clone(), known.and_then(|known| stamps.of(object, &known.text)))
    });
    let answers = ask(&client, &folder, asked.collect(), progress).await?;
    let gone = absent(request, &folder, &org_toml, &answers, &user, &settings)?;
    progress.set_message("definitions");
    let describes: Vec<&SObjectDescribe> =
        answers.describes.values().map(|answer| &answer.describe).collect();
    let mut told = Told::ask(&client, &describes).await?;

    let mut changes = changed(&folder, &answers, &mut told)?;
    let objects: Vec<String> = match request.objects.is_empty() && !org_toml.is_new() {
        true => org_toml.objects(),
        false => describes.iter().map(|describe| describe.name.clone()).collect(),
    };
    let path = org_toml.path().to_owned();
    let origin = Origin {
        api_version: settings.api_version.to_string(),
        organization: user.organization_id,
        language: user.language.clone().unwrap_or_default(),
    };
    if let Some(text) = org_toml.with(&origin, &objects)? {
        changes.push(Change { path, text: Some(text), is_form: false });
    }
    let drift = drift(&folder, &wanted, &describes);
    for (object, answer) in &answers.describes {
        if let Some(stamp) = &answer.stamp {
            stamps.keep(object, &answer.text, stamp.clone());
        }
    }
    let paths = |is_gone: bool| {
        let changes = changes.iter().filter(|change| change.text.is_none() == is_gone);
        changes.map(|change| change.path.clone()).collect()
    };
    let name = user.preferred_username.unwrap_or_else(|| user.user_id.to_string());
    let pulled = Pulled {
        user: format!("{name} at {}", settings.instance_url),
        objects: wanted.len(),
        same: answers.same,
        written: paths(false),
        removed: paths(true),
        gone,
        notes: told.notes,
        drift,
    };
    Ok(Gathered { folder: folder.path, changes, stamps, pulled })
}

/// A name that stays where it is put: below the folder of all orgs.
fn check_name(name: &str) -> Result<(), Error> {
    let legal = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_');
    match !name.is_empty() && name.chars().all(legal) {
        true => Ok(()),
        false => Err(Error::Name { name: name.to_owned() }),
    }
}

/// Whether the snapshots are of this organization, and as seen by somebody with the same language: else every label
/// would be another.
fn check_origin(folder: &Folder, org_toml: &OrgToml, user: &UserInfo) -> Result<(), Error> {
    let (folder, found) = (folder.path.clone(), user.organization_id);
    if let Some(known) = org_toml.organization().filter(|known| *known != found) {
        return Err(Error::OtherOrganization { folder, known, found });
    }
    match (org_toml.language(), &user.language) {
        (Some(known), Some(found)) if known != found => {
            Err(Error::OtherLanguage { folder, known: known.to_owned(), found: found.clone() })
        }
        _ => Ok(()),
    }
}

/// The objects to ask for, each once, sorted.
fn wanted(request: &Pull, folder: &Folder, org_toml: &OrgToml, audit_object: &str) -> Vec<String> {
    let mut wanted = request.objects.clone();
    if wanted.is_empty() {
        wanted = org_toml.objects();
        wanted.extend(folder.objects().map(ToOwned::to_owned));
    }
    if wanted.is_empty() {
        wanted.extend(USUAL.into_iter().chain([audit_object]).map(ToOwned::to_owned));
    }
    // A snapshot that is there knows how the name is spelled.
    let spelled = |name: &String| folder.snapshot(name).map(|known| known.object.clone());
    for name in &mut wanted {
        if let Some(known) = spelled(name) {
            *name = known;
        }
    }
    wanted.sort_by_key(|name| name.to_ascii_lowercase());
    wanted.dedup_by(|left, right| left.eq_ignore_ascii_case(right));
    wanted
}

/// All that a describe depends on besides the org.
fn seen_by(settings: &Settings, user: &UserInfo) -> Vec<String> {
    vec![
        settings.instance_url.to_string(),
        user.user_id.to_string(),
        user.language.clone().unwrap_or_default(),
        settings.api_version.to_string(),
    ]
}

async fn ask(
    client: &Client,
    folder: &Folder,
    wanted: Vec<(String, Option<Stamp>)>,
    progress: &ProgressBar,
) -> Result<Answers, Error> {
    progress.set_length(wanted.len().try_into().unwrap_or(u64::MAX));
    let mut answers = Answers { describes: BTreeMap::new(), absent: Vec::new(), same: 0 };
    let mut coming = client.describes(wanted);
    while let Some((object, described)) = coming.next().await {
        progress.set_message(object.clone());
        progress.inc(1);
        let answer = match described.map_err(Error::org(format!("the describe of {object}")))? {
            Described::New { text, stamp } => Answer::new(&object, &text, stamp)?,
            Described::Same => {
                answers.same += 1;
                Answer::known(folder, &object)?
            }
            Described::Absent => {
                answers.absent.push(object);
                continue;
            }
        };
        answers.describes.insert(answer.describe.name.clone(), answer);
    }
    answers.absent.sort();
    Ok(answers)
}

impl Answer {
    /// The describe that has come, which has to be that of the object: its name becomes the file's.
    fn new(object: &str, text: &str, stamp: Stamp) -> Result<Self, Error> {
        let wrong = |reason: String| Error::NotDescribe { object: object.to_owned(), reason };
        let describe: SObjectDescribe =
            serde_json::from_str(text).map_err(|error| wrong(error.to_string()))?;
        if !describe.name.eq_ignore_ascii_case(object) {
            let name: String = describe.name.chars().take(60).collect();
            return Err(wrong(format!("it is named {name:?}")));
        }
        let text = canonical(text).map_err(|error| wrong(error.to_string()))?;
        Ok(Self { describe, text, stamp: Some(stamp) })
    }

    /// The one in the folder, which the org says to be the same.
    fn known(folder: &Folder, object: &str) -> Result<Self, Error> {
        let known = folder.snapshot(object).zip(folder.describe(object));
        let (snapshot, describe) = known.ok_or_else(|| Error::NotDescribe {
            object: object.to_owned(),
            reason: "it is said to be the same as before, and nothing was asked on that condition".to_owned(),
        })?;
        Ok(Self { describe: describe.clone(), text: snapshot.text.clone(), stamp: None })
    }
}

/// The objects that have a snapshot and are gone. What was named and never was there is a mistake; of the usual
/// objects an org may lack some.
fn absent(
    request: &Pull,
    folder: &Folder,
    org_toml: &OrgToml,
    answers: &Answers,
    user: &UserInfo,
    settings: &Settings,
) -> Result<Vec<String>, Error> {
    let (gone, never): (Vec<String>, Vec<String>) =
        answers.absent.iter().cloned().partition(|object| folder.snapshot(object).is_some());
    let are_named = !request.objects.is_empty() || !org_toml.is_new();
    if (are_named && !never.is_empty()) || answers.describes.is_empty() {
        return Err(Error::NoObject {
            objects: if never.is_empty() { gone } else { never },
            user: user.preferred_username.clone().unwrap_or_else(|| user.user_id.to_string()),
            version: settings.api_version.to_string(),
        });
    }
    Ok(gone)
}

/// The files that will be others.
fn changed(folder: &Folder, answers: &Answers, told: &mut Told) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for (object, Answer { describe, text, .. }) in &answers.describes {
        let known = folder.snapshot(object);
        if known.is_none_or(|known| known.text != *text || !known.plain) {
            let is_form = known.is_some_and(|known| canonical(&known.text).is_ok_and(|known| known == *text));
            let path = folder.snapshot_path(object);
            changes.push(Change { path, text: Some(text.clone()), is_form });
        }
        changes.extend(definition(folder, describe, told)?);
    }
    Ok(changes)
}

fn definition(folder: &Folder, describe: &SObjectDescribe, told: &mut Told) -> Result<Option<Change>, Error> {
    let path = folder.definition_path(&describe.name);
    let wrong = |reason: serde_json::Error| Error::NotDescribe {
        object: format!("{} in {}", describe.name, path.display()),
        reason: reason.to_string(),
    };
    let file = folder.definition(&describe.name);
    let known: ObjectDefinition = match file {
        Some(file) => serde_json::from_str(&file.text).map_err(wrong)?,
        None => ObjectDefinition::default(),
    };
    let now = told.of(describe, known.clone());
    told.notes.extend(lost(&describe.name, &known, &now));
    let text = match now == ObjectDefinition::default() {
        true => None,
        false => Some(indented(&now).map_err(wrong)?),
    };
    let is_form = now == known;
    Ok((text.as_ref() != file.map(|file| &file.text)).then_some(Change { path, text, is_form }))
}

/// What has changed since the snapshots that are there; nothing where there were none.
fn drift(folder: &Folder, wanted: &[String], now: &[&SObjectDescribe]) -> Drift {
    let before: Vec<SObjectDescribe> =
        wanted.iter().filter_map(|object| folder.describe(object)).cloned().collect();
    if before.is_empty() {
        return Drift::default();
    }
    let now: Vec<SObjectDescribe> = now.iter().map(|describe| (*describe).clone()).collect();
    let catalog = |describes: &[SObjectDescribe]| Catalog::from_describes("", "", describes);
    Drift::between(&catalog(&before), &catalog(&now))
}
