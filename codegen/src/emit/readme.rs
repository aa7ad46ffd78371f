//! `README.md` of a crate for a developer's own repository: its objects, and a first example, which is compiled with
//! the tests of its docs.

use sobjects::catalog::Flags;

use crate::files::File;
use crate::ours::MARKDOWN_MARK;
use crate::plan::{FieldPlan, Plan};
use crate::prose::{code, plain};
use crate::{Org, Package};

pub(super) fn file(org: &Org, plans: &[Plan<'_>], package: &Package) -> File {
    let (name, version) = (code(&org.catalog.org), code(&org.catalog.api_version));
    let mut text = format!(
        "{MARKDOWN_MARK}# {}\n\nTypes of the Salesforce org {name}, API {version}, generated from its describe \
         snapshots. What codegen wrote here it writes anew; files of your own beside these stay as they are.\n\n\
         | object | label | module and feature |\n| --- | --- | --- |\n",
        package.name
    );
    for plan in plans {
        let (object, label) = (code(&plan.object.name), plain(&plan.object.label));
        text.push_str(&format!("| {object} | {label} | `{}` |\n", plan.module));
    }
    if let Some(example) = example(plans, package) {
        text.push_str(&example);
    }
    File { path: "README.md".to_owned(), text }
}

/// A change of a text; with the deals of a sales team if there are any.
fn example(plans: &[Plan<'_>], package: &Package) -> Option<String> {
    let texts = plans.iter().filter_map(|plan| Some((plan, text_field(plan)?)));
    let (plan, field) = texts.min_by_key(|(plan, _)| plan.object.name != "Opportunity")?;
    let Package { name, .. } = package;
    let (krate, module, record) = (name.replace('-', "_"), &plan.module, &plan.name);
    let (update, ident, column) = (plan.name_with("Update"), &field.ident, &field.column);
    let (object, api_name) = (&plan.object.name, &field.field.name);
    Some(format!(
        "\n```toml\n# Each object is a feature, and all are on by default; without `soql` there is no macro.\n\
         {name} = {{ path = \"…\", default-features = false, features = [\"{module}\", \"soql\"] }}\n```\n\n\
         ```rust\nuse {krate}::sobjects::SObject;\nuse {krate}::{module}::{{{record}, {update}, columns}};\n\n\
         // Sends this one field. One that does not exist or is read-only does not compile.\n\
         let change = {update} {{ {ident}: \"Changed\".into(), ..Default::default() }};\n\n\
         // Names for queries, with the types of their values.\n\
         assert_eq!(({record}::NAME, columns::{column}.api_name()), ({object:?}, {api_name:?}));\n\
         # let _ = change;\n```\n\n\
         With the feature `client` of `salesforce-revops`, and `soql` of this crate:\n\n\
         ```rust,ignore\nlet client = Client::new(&Settings::from_env()?)?;\n\
         for row in client.fetch(&{krate}::soql!(\"SELECT Id, {api_name} FROM {object} LIMIT 10\")).await? {{\n    \
         println!(\"{{}} {{:?}}\", row.id, row.{ident});\n}}\n```\n"
    ))
}

/// The name if it can be changed, or any other text.
fn text_field<'a>(plan: &'a Plan<'a>) -> Option<&'a FieldPlan<'a>> {
    let texts = plan.fields_with(Flags::UPDATEABLE).filter(|field| field.rust.to_string() == "String");
    texts.min_by_key(|field| field.field.name != "Name")
}
