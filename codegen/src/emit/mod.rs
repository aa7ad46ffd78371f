//! From plans to files: each emitter writes one kind of file.

mod catalog;
mod checked;
mod columns;
mod create;
mod field;
mod fields;
mod form;
mod gates;
mod manifest;
mod picklists;
mod readme;
mod record;
mod references;
mod relationships;
mod root;
mod schemas;
mod snapshots;
mod update;

use proc_macro2::TokenStream;
use quote::quote;

use crate::files::File;
use crate::format::pretty;
use crate::ours::RUST_MARK;
use crate::plan::{Plan, plans};
use crate::prose::{code, inner_doc, plain};
use crate::{Error, Org};

pub use form::Form;
use gates::gate;

/// All files for an org, in no order that matters: of a crate, or of a module.
///
/// # Errors
/// An override has a mistake, or codegen has one.
pub fn files(org: &Org, form: Form<'_>) -> Result<Vec<File>, Error> {
    let plans = plans(org)?;
    let sources = sources(org, &plans, form)?;
    Ok(match form {
        Form::Checkout(_) => in_crate(vec![manifest::of_checkout(org, &plans)], sources),
        Form::Standalone(folder, package) => {
            let manifest = manifest::standalone(org, &plans, folder, package)?;
            in_crate(vec![manifest, readme::file(org, &plans, package)], sources)
        }
        Form::Module { .. } => sources.into_iter().map(gates::open).collect::<Result<_, _>>()?,
    })
}

fn in_crate(beside: Vec<File>, sources: Vec<File>) -> Vec<File> {
    let sources = sources.into_iter().map(|file| File { path: format!("src/{}", file.path), ..file });
    beside.into_iter().chain(sources).collect()
}

fn sources(org: &Org, plans: &[Plan<'_>], form: Form<'_>) -> Result<Vec<File>, Error> {
    let mut files = vec![root::file(org, plans, form)?];
    files.extend(catalog::files(org, plans)?);
    files.extend(schemas::files(plans)?);
    files.extend(checked::file(org, plans, form));
    if let Form::Checkout(folder) = form {
        files.extend(snapshots::files(org, &folder.join("src"))?);
    }
    for plan in plans {
        files.extend(object_files(plan)?);
    }
    Ok(files)
}

fn object_files(plan: &Plan<'_>) -> Result<Vec<File>, Error> {
    let module = &plan.module;
    let parts = [
        ("mod", module_file(plan)),
        ("record", record::tokens(plan)),
        ("create", create::tokens(plan)),
        ("update", update::tokens(plan)),
        ("field", field::tokens(plan)),
        ("columns", columns::tokens(plan)),
    ];
    let mut files = parts
        .into_iter()
        .chain(relationships::modules(plan))
        .map(|(name, tokens)| rust_file(&format!("{module}/{name}.rs"), tokens))
        .collect::<Result<Vec<_>, _>>()?;
    let enums = [("picklists", Some(picklists::text(plan)?)), ("references", references::text(plan)?)];
    files.extend(enums.into_iter().filter_map(|(name, text)| {
        Some(File { path: format!("{module}/{name}.rs"), text: format!("{RUST_MARK}{}", text?) })
    }));
    Ok(files)
}

fn module_file(plan: &Plan<'_>) -> TokenStream {
    let about = inner_doc(&format!("{}.", name_and_label(plan)));
    let (record, field) = (&plan.name, plan.name_with("Field"));
    let (create, update) = (plan.name_with("Create"), plan.name_with("Update"));
    let relationships = relationships::modules(plan).map(|(name, _)| crate::plan::ident(name));
    let required = create::has_required(plan).then(|| plan.name_with("Required")).into_iter();
    // A picklist named as its object is hidden by the record, and still there in `picklists`.
    let own = [record, &field, &create, &update];
    let mut picklists = plan.fields.iter().filter_map(|field| field.picklist.as_ref());
    let picklists = picklists.any(|picklist| !own.contains(&&picklist.name)).then(|| {
        quote! {
            #[doc(no_inline)]
            pub use picklists::*;
        }
    });
    let references = || plan.fields.iter().filter_map(|field| field.reference.as_ref());
    let references_module = references().next().map(|_| quote! { pub mod references; });
    let references = references().any(|reference| !own.contains(&&reference.name)).then(|| {
        quote! {
            #[doc(no_inline)]
            pub use references::*;
        }
    });
    quote! {
        #about
        pub mod columns;
        mod create;
        mod field;
        pub mod picklists;
        #(pub mod #relationships;)*
        mod record;
        #references_module
        mod update;
        pub use create::{#create #(, #required)*};
        pub use field::#field;
        #picklists
        pub use record::#record;
        #references
        pub use update::#update;
    }
}

/// The API name, and the label where it says more.
fn name_and_label(plan: &Plan<'_>) -> String {
    let (name, label) = (&plan.object.name, &plan.object.label);
    if label.is_empty() || label == name { code(name) } else { format!("{} ({})", code(name), plain(label)) }
}

/// A file of calls of a macro that takes enums.
fn macros(
    name: &str,
    head: TokenStream,
    enums: impl IntoIterator<Item = TokenStream>,
) -> Result<String, Error> {
    let mut text = pretty(head)?;
    for tokens in enums {
        // What a macro is given is not formatted; as an enum it is.
        let indented: Vec<String> = pretty(tokens)?.lines().map(|line| format!("    {line}\n")).collect();
        text.push_str(&format!("::sobjects::{name}! {{\n{}}}\n", indented.concat()));
    }
    Ok(text)
}

fn rust_file(path: &str, tokens: TokenStream) -> Result<File, Error> {
    Ok(File { path: path.to_owned(), text: format!("{RUST_MARK}{}", pretty(tokens)?) })
}
