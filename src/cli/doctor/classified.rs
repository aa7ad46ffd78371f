//! How the org classifies its fields, where the policy goes by that; by the words of the server's own start.

use sobjects::{Catalog, Definitions};

use super::finding::Finding;
use crate::client::Client;
use crate::policy::Policy;
use crate::revops::startup::{self, Unfit};

/// What the org says; nothing where the policy does not ask.
pub(super) async fn ask(
    client: &Client,
    policy: &Policy,
    whole: &Catalog,
) -> Option<Result<Definitions, Unfit>> {
    if policy.names_classes() { Some(startup::classified(client, whole).await) } else { None }
}

/// The objects that the tools know, with what the org says of their fields.
pub(super) fn catalog(whole: Catalog, told: Option<&Result<Definitions, Unfit>>) -> Catalog {
    match told {
        Some(Ok(live)) => whole.classified(live),
        _ => whole,
    }
}

/// Whether the org says it.
pub(super) fn known(whole: &Catalog, told: Option<&Result<Definitions, Unfit>>) -> Option<Finding> {
    const CHECK: &str = "classification";
    Some(match told? {
        Err(unfit) => Finding::broken(CHECK, unfit.to_string()),
        Ok(_) => Finding::ok(CHECK, format!("the org tells it, and {} fields are classified", count(whole))),
    })
}

fn count(catalog: &Catalog) -> usize {
    let fields = catalog.objects.iter().flat_map(|object| object.fields.iter());
    fields.filter(|field| !field.classification.is_empty()).count()
}
