// Written by codegen; do not edit.
//! A new record of `OpportunityStage`.
/// Values for a new record of `OpportunityStage`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityStageCreate {}
impl ::sobjects::NewRecord for OpportunityStageCreate {
    type Object = super::OpportunityStage;
}
