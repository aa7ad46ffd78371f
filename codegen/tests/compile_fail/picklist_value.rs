//! The org has `Closed Won`, no `Won`.

use generated::OpportunityUpdate;
use generated::opportunity::StageName;

fn main() {
    let _update = OpportunityUpdate { stage_name: StageName::Won.into(), ..OpportunityUpdate::default() };
}
