//! The read type: every field optional, so that it reads any SELECT.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::FieldType;

use super::fields::{Member, reading, writing};
use super::gate;
use crate::plan::{ChildRows, FieldPlan, Parent, Plan};
use crate::prose::{children as children_doc, code, doc, inner_doc, parent as parent_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let name = &plan.name;
    let head = inner_doc(&format!("A record of {} as it is read.", code(&plan.object.name)));
    let about = doc(&format!(
        "A record of {}, as far as it was selected: a field is `None` when it is empty or was not selected.",
        super::name_and_label(plan),
    ));
    let imports = super::create::imports(plan.fields.iter());
    let fields = plan.fields.iter().map(field);
    let parents = plan.parents.iter().map(parent);
    let children = plan.children.iter().map(children);
    let object = sobject(plan);
    let members = members(plan);
    let (reading, writing) = (reading(name, &members), writing(name, &members));
    quote! {
        #head
        #imports
        #about
        #[derive(Clone, Default)]
        pub struct #name { #(#fields)* #(#parents)* #(#children)* }
        #object
        #reading
        #writing
    }
}

fn members<'a>(plan: &'a Plan<'_>) -> Vec<Member<'a>> {
    let member = |wire, ident, gate| Member { wire, ident, whole: false, always: false, gate };
    let whole = |plan: &FieldPlan<'_>| matches!(plan.field.kind, FieldType::Int | FieldType::Long);
    let fields = plan
        .fields
        .iter()
        .map(|plan| Member { whole: whole(plan), ..member(&plan.field.name, &plan.ident, None) });
    let parents = plan
        .parents
        .iter()
        .map(|parent| member(parent.relationship, &parent.ident, parent.object.as_ref().map(gate)));
    let children = plan
        .children
        .iter()
        .map(|rows| member(&*rows.child.relationship_name, &rows.ident, Some(gate(&rows.object))));
    fields.chain(parents).chain(children).collect()
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (about, ident, rust) = (doc(&plan.about), &plan.ident, &plan.rust);
    quote! {
        #about
        pub #ident: Option<#rust>,
    }
}

fn parent(parent: &Parent<'_>) -> TokenStream {
    let about = doc(&parent_doc(parent.field));
    let (ident, rust) = (&parent.ident, &parent.rust);
    let gate = parent.object.as_ref().map(gate);
    quote! {
        #about
        #gate
        pub #ident: Option<::sobjects::Related<#rust>>,
    }
}

fn children(rows: &ChildRows<'_>) -> TokenStream {
    let child = rows.child;
    let about = doc(&children_doc(child));
    let (ident, rust) = (&rows.ident, &rows.rust);
    let gate = gate(&rows.object);
    quote! {
        #about
        #gate
        pub #ident: Option<::sobjects::Related<::sobjects::Children<#rust>>>,
    }
}

fn sobject(plan: &Plan<'_>) -> TokenStream {
    let (name, api_name, module) = (&plan.name, &plan.object.name, &plan.module);
    let field = plan.name_with("Field");
    let (create, update) = (plan.name_with("Create"), plan.name_with("Update"));
    quote! {
        impl ::sobjects::SObject for #name {
            const NAME: &'static str = #api_name;
            type Field = super::#field;
            type Create = super::#create;
            type Update = super::#update;

            fn object() -> &'static ::sobjects::Object {
                static OBJECT: ::sobjects::Object = super::super::catalog::#module::OBJECT;
                &OBJECT
            }
        }
    }
}
