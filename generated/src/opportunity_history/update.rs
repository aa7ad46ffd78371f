// Written by codegen; do not edit.
//! Changes to a record of `OpportunityHistory`.
/// Changes to a record of `OpportunityHistory`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct OpportunityHistoryUpdate {}
impl ::sobjects::RecordChanges for OpportunityHistoryUpdate {
    type Object = super::OpportunityHistory;
}
::sobjects::written_by_fields!(OpportunityHistoryUpdate);
impl ::sobjects::fields::Fields for OpportunityHistoryUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        let _ = visit;
        Ok(())
    }
}
