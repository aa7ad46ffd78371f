// Written by codegen; do not edit.
//! Changes to a record of `OpportunityHistory`.
/// Changes to a record of `OpportunityHistory`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::serde::Serialize)]
pub struct OpportunityHistoryUpdate {}
impl ::sobjects::RecordChanges for OpportunityHistoryUpdate {
    type Object = super::OpportunityHistory;
}
