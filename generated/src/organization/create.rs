// Written by codegen; do not edit.
//! A new record of `Organization`.
/// Values for a new record of `Organization`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct OrganizationCreate {}
impl ::sobjects::NewRecord for OrganizationCreate {
    type Object = super::Organization;
}
