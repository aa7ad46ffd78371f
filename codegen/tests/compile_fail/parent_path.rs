//! An account has an owner, and no opportunity's stage behind it.

use generated::{account, lead, opportunity, user};

fn main() {
    let _right = opportunity::parents::ACCOUNT.then(account::parents::OWNER).field(user::columns::NAME);
    let _wrong = opportunity::parents::ACCOUNT.then(lead::parents::OWNER);
}
