//! `IsWon` follows the stage; nobody writes it.

use generated::OpportunityUpdate;

fn main() {
    let _update = OpportunityUpdate { is_won: true.into(), ..OpportunityUpdate::default() };
}
