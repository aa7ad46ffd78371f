//! What lies behind `What` may be of any kind: it has the fields that all kinds share.

use generated::sobjects::relationship::name;
use generated::{account, task};

fn main() {
    let _right = task::parents::WHAT.field(name::NAME);
    let _wrong = task::parents::WHAT.field(account::columns::INDUSTRY);
}
