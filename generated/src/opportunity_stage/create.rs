// Written by codegen; do not edit.
//! A new record of `OpportunityStage`.
/// Values for a new record of `OpportunityStage`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone, Default)]
pub struct OpportunityStageCreate {}
impl ::sobjects::NewRecord for OpportunityStageCreate {
    type Object = super::OpportunityStage;
}
::sobjects::written_by_fields!(OpportunityStageCreate);
impl ::sobjects::fields::Fields for OpportunityStageCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        let _ = visit;
        Ok(())
    }
}
