//! A lead source is no stage.

use generated::OpportunityUpdate;
use generated::opportunity::LeadSource;

fn main() {
    let _update = OpportunityUpdate { stage_name: LeadSource::Web.into(), ..OpportunityUpdate::default() };
}
