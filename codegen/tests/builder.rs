//! What a build script gets: a module with everything on, brought up to date and nothing else touched.
//! That it compiles and runs is shown by `examples/standalone`.

use std::fs;
use std::path::Path;

use codegen::{Builder, Error};

fn thin() -> Builder {
    Builder::new(codegen::workspace().join("tests/orgs/thin"))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_module_is_called_as_its_org_and_knows_no_features() {
    let out = tempfile::tempdir().expect("folder");
    thin().out_dir(out.path()).generate().expect("generated");
    let folder = out.path().join("thin");
    assert!(text(&folder.join("mod.rs")).ends_with("#[path = \"lib.rs\"]\npub mod thin;\n"));
    for file in ["lib.rs", "schemas.rs", "catalog/mod.rs", "opportunity/record.rs"] {
        let text = text(&folder.join(file));
        assert!(!text.contains("feature = "), "{file}:\n{text}");
    }
    assert!(!folder.join("checked.rs").exists() && !folder.join("snapshots.rs").exists());
}

#[test]
fn two_orgs_of_one_build_script_stay_out_of_each_others_way() {
    let out = tempfile::tempdir().expect("folder");
    let generate = |module| thin().module(module).soql("crate::somewhere").out_dir(out.path()).generate();
    generate("one").expect("generated");
    generate("two").expect("generated");
    assert!(out.path().join("one/lib.rs").exists() && out.path().join("two/lib.rs").exists());
    let macro_file = text(&out.path().join("two/checked.rs"));
    assert!(macro_file.contains("[crate::somewhere]") && !macro_file.contains("macro_export"));
}

#[test]
fn what_is_as_it_should_be_is_not_written_again() {
    let out = tempfile::tempdir().expect("folder");
    let written =
        || fs::metadata(out.path().join("thin/lib.rs")).and_then(|file| file.modified()).expect("time");
    thin().out_dir(out.path()).generate().expect("generated");
    let first = written();
    thin().out_dir(out.path()).generate().expect("generated");
    assert_eq!(written(), first, "or else everything would be compiled anew");
}

#[test]
fn mistakes_of_a_build_script_say_how_to_mend_them() {
    let error = thin().module("my-org").generate().expect_err("no module is called so");
    assert!(
        matches!(&error, Error::NotModule { .. }) && error.to_string().contains("Builder::module"),
        "{error}"
    );
    let error = Builder::new("nowhere/at-all").module("org").generate().expect_err("there is no such org");
    assert!(error.to_string().contains("there is no org `at-all`"), "{error}");
}
