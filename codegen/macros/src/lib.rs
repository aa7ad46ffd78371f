//! The macro `soql!`: a query that is checked while it is compiled, and the type of its rows.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `input` | what the macro is given |
//! | `org` | the Catalog, read once in a process |
//! | `source` | the query's text, with its bind variables taken out and put back |
//! | `holes` | where bind variables stand in the tree, and of what type they are |
//! | `query` | parsing and checking |
//! | `types` | the types of fields and functions |
//! | `row`, `select` | what a row has |
//! | `emit`, `structs` | from rows and pieces of text to code |
//! | `problem` | what is wrong, and where in the literal |
//!
//! Generated crates offer it as their own `soql!`, which brings their Catalog and their path along; nobody calls
//! the one here. The rules about queries are those of the crate `soql`, whose errors are shown as they are.
//! Stricter than there: an unknown picklist value is an error, since a bind variable can hold it, and so is
//! whatever lies in an object without a snapshot, since it could not be checked.

mod emit;
mod holes;
mod input;
mod org;
mod problem;
mod query;
mod row;
mod select;
mod source;
mod structs;
mod types;

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;

/// `soql! { [path of the generated crate] "its Catalog" … }`, where `…` is one of:
///
/// | given | gives |
/// | --- | --- |
/// | `"SELECT …"` | a `TypedQuery`, whose rows are of a type without a name |
/// | `"SELECT … WHERE Id = :id AND Name = :name", name = deal.name()` | the same; a bind variable is a variable in scope, or an argument |
/// | `pub Deal, "SELECT … WHERE Id = :id"` | `pub struct Deal`, with `Deal::query(id)` |
///
/// A bind variable stands for a value, a pattern behind LIKE, a list behind IN, or the number of LIMIT and OFFSET.
#[proc_macro]
pub fn soql(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand(input.into()).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: TokenStream) -> syn::Result<TokenStream> {
    let input = input::Input::read.parse2(input)?;
    let org = org::read(&input.catalog)?;
    let text = input.query.value();
    match query::read(&text, org) {
        Ok(query) => emit::tokens(&input, &query),
        Err(problems) => {
            let errors = problem::errors(&problems, &text, &input.query).to_compile_error();
            // Among items several errors can stand side by side; an expression is one.
            Ok(if input.row.is_some() {
                errors
            } else {
                quote! { { #errors } }
            })
        }
    }
}
