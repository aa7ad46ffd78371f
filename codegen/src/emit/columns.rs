//! Typed columns for the query builder.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;
use crate::prose::{code, doc, inner_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let head = inner_doc(&format!("The fields of {} as typed columns for queries.", code(&plan.object.name)));
    let record = &plan.name;
    let imports = super::create::imports(plan.fields.iter());
    let columns = plan.fields.iter().map(|plan| {
        let (about, api_name, column, rust) = (doc(&plan.about), &plan.field.name, &plan.column, &plan.rust);
        quote! {
            #about
            pub const #column: ::sobjects::Column<super::#record, #rust> = ::sobjects::Column::new(#api_name);
        }
    });
    quote! {
        #head
        #imports
        #(#columns)*
    }
}
