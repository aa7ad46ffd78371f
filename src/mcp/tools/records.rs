//! `get_account`, `get_opportunity`, `get_contact`, `get_lead`: one record, all its fields.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Answered, Call, Tool, ToolError};
use crate::mcp::context::{Context, Toolset};
use crate::mcp::output;
use crate::revops::record;

macro_rules! get {
    ($tool:ident, $name:literal, $title:literal, $object:literal, $arguments:ident { $(#[$meta:meta])* $argument:ident }) => {
        pub(super) struct $tool;

        #[derive(Deserialize, JsonSchema)]
        pub(super) struct $arguments {
            $(#[$meta])*
            $argument: String,
        }

        impl Tool for $tool {
            type Arguments = $arguments;
            const NAME: &'static str = $name;
            const TITLE: &'static str = $title;
            const TOOLSET: Toolset = Toolset::Records;
            const NEEDS: &'static [&'static str] = &[$object];

            fn description(_context: &Context) -> String {
                describe($object)
            }

            async fn run(arguments: $arguments, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
                read($object, &arguments.$argument, dry_run, call).await
            }
        }
    };
}

get!(
    GetAccount,
    "get_account",
    "Get account",
    "Account",
    AccountArguments {
        /// Id of the account, 15 or 18 characters; begins with 001.
        account_id
    }
);
get!(
    GetOpportunity,
    "get_opportunity",
    "Get opportunity",
    "Opportunity",
    OpportunityArguments {
        /// Id of the opportunity, 15 or 18 characters; begins with 006.
        opp_id
    }
);
get!(
    GetContact,
    "get_contact",
    "Get contact",
    "Contact",
    ContactArguments {
        /// Id of the contact, 15 or 18 characters; begins with 003.
        contact_id
    }
);
get!(
    GetLead,
    "get_lead",
    "Get lead",
    "Lead",
    LeadArguments {
        /// Id of the lead, 15 or 18 characters; begins with 00Q.
        lead_id
    }
);

fn describe(object: &str) -> String {
    format!(
        "One {object} by id: every field that the Salesforce user may read, a line each, with the names of its owner \
         and account. Empty fields are left out and counted. Amounts, dates and ids are exact."
    )
}

async fn read(object: &str, id: &str, dry_run: bool, call: &Call) -> Result<Answered, ToolError> {
    let Context { catalog, client, auditor, .. } = &*call.context;
    if dry_run {
        return Ok(output::queries(&[record::plan(catalog, object, id)?]).into());
    }
    let record = record::run(client, catalog, auditor.policy(), object, id).await?;
    Ok(Answered::with(1, output::record_view(object, &record)))
}
