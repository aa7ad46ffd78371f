//! An amount is a number.

use generated::OpportunityUpdate;

fn main() {
    let _update = OpportunityUpdate { amount: "1,000".into(), ..OpportunityUpdate::default() };
}
