//! How the org classifies its fields, where the policy goes by that; by the words of the server's own start.

use sobjects::{Catalog, Definitions};

use super::finding::{Finding, some_of};
use crate::client::Client;
use crate::mcp::tool_names;
use crate::objects::CATALOG;
use crate::policy::Policy;
use crate::revops::startup::{self, Unfit};

/// What the org says; nothing where the policy does not ask.
pub(super) async fn ask(client: &Client, policy: &Policy) -> Option<Result<Definitions, Unfit>> {
    if policy.names_classes() { Some(startup::classified(client, &CATALOG).await) } else { None }
}

/// The objects that the tools know, with what the org says of their fields.
pub(super) fn catalog(told: Option<&Result<Definitions, Unfit>>) -> Catalog {
    match told {
        Some(Ok(live)) => CATALOG.clone().classified(live),
        _ => CATALOG.clone(),
    }
}

/// Whether the org says it, and has every class that the policy names.
pub(super) fn known(policy: &Policy, told: Option<&Result<Definitions, Unfit>>) -> Option<Finding> {
    const CHECK: &str = "classification";
    let catalog = catalog(told);
    Some(match told? {
        Err(unfit) => Finding::broken(CHECK, unfit.to_string()),
        Ok(_) => match policy.problems(&catalog, &tool_names()).as_slice() {
            [] => {
                Finding::ok(CHECK, format!("the org tells it, and {} fields are classified", count(&catalog)))
            }
            problems => Finding::broken(CHECK, some_of(problems)),
        },
    })
}

fn count(catalog: &Catalog) -> usize {
    let fields = catalog.objects.iter().flat_map(|object| object.fields.iter());
    fields.filter(|field| !field.classification.is_empty()).count()
}
