// Written by codegen; do not edit.
//! A new record of `OpportunityHistory`.
/// Values for a new record of `OpportunityHistory`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct OpportunityHistoryCreate {}
impl ::sobjects::NewRecord for OpportunityHistoryCreate {
    type Object = super::OpportunityHistory;
}
