// Written by codegen; do not edit.
//! Changes to a record of `OpportunityStage`.
/// Changes to a record of `OpportunityStage`: what can be changed, each set, null or left alone.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityStageUpdate {}
impl ::sobjects::RecordChanges for OpportunityStageUpdate {
    type Object = super::OpportunityStage;
}
