// Written by codegen; do not edit.
//! A new record of `OpportunityHistory`.
/// Values for a new record of `OpportunityHistory`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone, Default)]
pub struct OpportunityHistoryCreate {}
impl ::sobjects::NewRecord for OpportunityHistoryCreate {
    type Object = super::OpportunityHistory;
}
::sobjects::written_by_fields!(OpportunityHistoryCreate);
impl ::sobjects::fields::Fields for OpportunityHistoryCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        let _ = visit;
        Ok(())
    }
}
