// Written by codegen; do not edit.
//! Changes to a record of `OpportunityHistory`.
/// Changes to a record of `OpportunityHistory`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityHistoryUpdate {}
impl ::sobjects::RecordChanges for OpportunityHistoryUpdate {
    type Object = super::OpportunityHistory;
}
