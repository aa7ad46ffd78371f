//! The org has `StageName`, no `Stage`.

use generated::OpportunityUpdate;
use generated::opportunity::StageName;

fn main() {
    let _update = OpportunityUpdate { stage: StageName::ClosedWon.into(), ..OpportunityUpdate::default() };
}
