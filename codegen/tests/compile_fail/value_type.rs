//! Money is exact, a date is no text, and each picklist has values of its own.

use generated::OpportunityUpdate;
use generated::opportunity::LeadSource;

fn main() {
    let _float = OpportunityUpdate { amount: 10.5.into(), ..Default::default() };
    let _text = OpportunityUpdate { close_date: "2026-01-01".into(), ..Default::default() };
    let _other = OpportunityUpdate { stage_name: LeadSource::Web.into(), ..Default::default() };
}
