// Written by codegen; do not edit.
//! A new record of `Organization`.
/// Values for a new record of `Organization`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone, Default)]
pub struct OrganizationCreate {}
impl ::sobjects::NewRecord for OrganizationCreate {
    type Object = super::Organization;
}
::sobjects::written_by_fields!(OrganizationCreate);
impl ::sobjects::fields::Fields for OrganizationCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        let _ = visit;
        Ok(())
    }
}
