//! An opportunity needs a close date.

use generated::opportunity::{OpportunityRequired, StageName};

fn main() {
    let _required = OpportunityRequired { name: "Renewal".to_owned(), stage_name: StageName::Prospecting };
}
