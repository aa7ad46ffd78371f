//! Whatever a describe result says, codegen writes Rust, the same each time, or says which name has to be chosen by
//! hand; it never panics.

mod random;

use std::collections::HashSet;
use std::fs;

use codegen::emit::Form;
use codegen::files::File;
use codegen::{Error, Org, emit};
use proptest::prelude::*;
use serde_json::Value;
use syn::Item;

fn generate(describes: &[Value]) -> Result<Vec<File>, Error> {
    let folder = tempfile::tempdir().expect("folder");
    for (at, describe) in describes.iter().enumerate() {
        fs::write(folder.path().join(format!("{at}.json")), describe.to_string()).expect("snapshot");
    }
    emit::files(&Org::read_folder(folder.path(), "random", "v60.0")?, Form::Checkout(folder.path()))
}

/// Whether the file is what its name says, without two things of one name.
fn parsed(file: &File) -> Result<(), String> {
    if file.path.ends_with(".rs") {
        let items = syn::parse_file(&file.text).map_err(|error| error.to_string())?.items;
        return no_twins(&items);
    }
    if file.path.ends_with(".toml") {
        return toml::from_str::<toml::Table>(&file.text).map(drop).map_err(|error| error.to_string());
    }
    serde_json::from_str::<Value>(&file.text).map(drop).map_err(|error| error.to_string())
}

fn no_twins(items: &[Item]) -> Result<(), String> {
    let mut types = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                types.push(item.ident.to_string());
                unique(item.fields.iter().filter_map(|field| field.ident.as_ref()).map(ToString::to_string))?;
            }
            Item::Enum(item) => {
                types.push(item.ident.to_string());
                unique(item.variants.iter().map(|variant| variant.ident.to_string()))?;
            }
            Item::Mod(item) if item.attrs.iter().all(|attribute| !is_off(attribute)) => {
                types.push(item.ident.to_string())
            }
            Item::Macro(call) => {
                if let Ok(item) = syn::parse2::<syn::ItemEnum>(call.mac.tokens.clone()) {
                    types.push(item.ident.to_string());
                }
            }
            _ => {}
        }
    }
    let constants = items
        .iter()
        .filter_map(|item| if let Item::Const(item) = item { Some(item.ident.to_string()) } else { None });
    unique(constants)?;
    unique(types.into_iter())
}

/// Whether it stands for a module whose feature is off.
fn is_off(attribute: &syn::Attribute) -> bool {
    attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string().starts_with("not"))
}

fn unique(names: impl Iterator<Item = String>) -> Result<(), String> {
    twice(names).map_or(Ok(()), |name| Err(format!("two things are called {name}")))
}

fn twice(mut names: impl Iterator<Item = String>) -> Option<String> {
    let mut seen = HashSet::new();
    names.find(|name| !seen.insert(name.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_describes_give_rust_or_a_sentence(describes in random::org()) {
        match generate(&describes) {
            Ok(files) => {
                prop_assert_eq!(&files, &generate(&describes).expect("generated before"));
                prop_assert_eq!(twice(files.iter().map(|file| file.path.to_lowercase())), None);
                for file in &files {
                    let parsed = parsed(file);
                    prop_assert!(parsed.is_ok(), "{}: {:?}", file.path, parsed);
                }
            }
            Err(error) => prop_assert!(
                matches!(error, Error::NameTaken { .. } | Error::TwiceDescribed { .. } | Error::NotDescribe { .. }),
                "{error}"
            ),
        }
    }
}
