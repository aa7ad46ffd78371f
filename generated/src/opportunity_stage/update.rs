// Written by codegen; do not edit.
//! Changes to a record of `OpportunityStage`.
/// Changes to a record of `OpportunityStage`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct OpportunityStageUpdate {}
impl ::sobjects::RecordChanges for OpportunityStageUpdate {
    type Object = super::OpportunityStage;
}
::sobjects::written_by_fields!(OpportunityStageUpdate);
impl ::sobjects::fields::Fields for OpportunityStageUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        let _ = visit;
        Ok(())
    }
}
