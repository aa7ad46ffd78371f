//! An opportunity as a person reads it, and totals over many.

use serde::Deserialize;
use sobjects::catalog::{Flags, Object};
use sobjects::{Catalog, Date, Decimal, Id};
use soql::ast::{Condition, DateLiteral, Period};
use soql::build::{Select, asc, count, desc, field, sum};

use super::RevopsError;
use crate::policy::{MASKED, Policy};

/// An opportunity as a person reads it.
#[derive(Debug, Clone, PartialEq)]
pub struct Deal {
    /// Its id, which a write needs.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its stage.
    pub stage: String,
    /// Its amount.
    pub amount: Option<Decimal>,
    /// Its close date.
    pub close_date: Option<Date>,
    /// Its account.
    pub account: Option<NamedId>,
    /// Its owner.
    pub owner: Option<NamedId>,
}

/// A record that another one points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedId {
    /// Its id.
    pub id: Id,
    /// Its name, where the user may see it.
    pub name: Option<String>,
}

/// What many opportunities come to, as the org adds them up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals {
    /// How many there are.
    pub count: u64,
    /// The sum of their amounts.
    pub amount: Decimal,
    /// How many of them have no amount.
    pub without_amount: u64,
}

/// The object of all deals.
pub(super) const OPPORTUNITY: &str = "Opportunity";

/// The fields that a [`Deal`] is read from, beside names.
const DEAL_FIELDS: [&str; 6] = ["Id", "StageName", "Amount", "CloseDate", "AccountId", "OwnerId"];

/// The names that it is read from.
const DEAL_NAMES: [&str; 3] = ["Name", "Account.Name", "Owner.Name"];

/// Deals and these fields besides, the largest amounts first and always in the same order. What the org does not
/// have is left out.
pub(super) fn deals(opportunity: &Object, more: &[&'static str]) -> Select {
    let is_there = |path: &&'static str| match path.split_once('.') {
        None => opportunity.field(path).is_some(),
        Some((parent, _)) => opportunity.parent(parent).is_some(),
    };
    Select::from(OPPORTUNITY)
        .fields(DEAL_FIELDS.into_iter().chain(DEAL_NAMES).filter(is_there))
        .fields(more.iter().copied())
        .order_by(desc("Amount").nulls_last())
        .order_by(asc("Id"))
}

/// How many deals there are, how many have an amount, and the sum of the amounts.
pub(super) fn totals() -> Select {
    add_totals(Select::from(OPPORTUNITY))
}

/// The same for each stage.
pub(super) fn totals_by_stage() -> Select {
    add_totals(Select::from(OPPORTUNITY).fields(["StageName"])).group_by("StageName")
}

fn add_totals(select: Select) -> Select {
    select
        .item(count("Id").alias("deals"))
        .item(count("Amount").alias("priced"))
        .item(sum("Amount").alias("amount"))
}

/// The deal is not closed.
pub(super) fn open() -> Condition {
    field("IsClosed").eq(false)
}

pub(super) const TODAY: DateLiteral = DateLiteral::This(Period::Day);

/// A row of the answer to a query of [`deals`].
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct DealRow {
    id: Id,
    #[serde(default)]
    name: String,
    #[serde(default)]
    stage_name: String,
    amount: Option<Decimal>,
    close_date: Option<Date>,
    pub(super) account_id: Option<Id>,
    account: Option<Named>,
    owner_id: Option<Id>,
    owner: Option<Named>,
    pub(super) last_activity_date: Option<Date>,
    pub(super) last_stage_change_date: Option<sobjects::DateTime>,
    pub(super) created_date: Option<sobjects::DateTime>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Named {
    name: Option<String>,
}

/// A row of the answer to a query of [`totals`].
#[derive(Debug, Default, Deserialize)]
pub(super) struct TotalsRow {
    deals: u64,
    priced: u64,
    amount: Option<Decimal>,
}

/// Which names are masked, of a deal and of what it points at.
#[derive(Debug, Clone, Copy)]
pub(super) struct MaskedNames {
    deal: bool,
    account: bool,
    owner: bool,
}

impl MaskedNames {
    /// As the policy has it.
    pub(super) fn of(catalog: &Catalog, policy: &Policy) -> Self {
        let masks = |object: &str| policy.masks_in(catalog, object, "Name");
        let is_masked = |relationship: &str| {
            let reference = catalog.object(OPPORTUNITY).and_then(|deal| deal.parent(relationship));
            reference.is_some_and(|field| field.reference_to.iter().any(|target| masks(target)))
        };
        Self { deal: masks(OPPORTUNITY), account: is_masked("Account"), owner: is_masked("Owner") }
    }
}

impl DealRow {
    pub(super) fn into_deal(self, masked: MaskedNames) -> Deal {
        let name =
            |name: Option<String>, is_masked: bool| if is_masked { Some(MASKED.to_owned()) } else { name };
        let named = |id: Option<Id>, record: Option<Named>, is_masked: bool| {
            id.map(|id| NamedId { id, name: name(record.and_then(|record| record.name), is_masked) })
        };
        Deal {
            id: self.id,
            name: name(Some(self.name), masked.deal).unwrap_or_default(),
            stage: self.stage_name,
            amount: self.amount,
            close_date: self.close_date,
            account: named(self.account_id, self.account, masked.account),
            owner: named(self.owner_id, self.owner, masked.owner),
        }
    }
}

impl From<TotalsRow> for Totals {
    fn from(row: TotalsRow) -> Self {
        Self {
            count: row.deals,
            amount: row.amount.unwrap_or_default(),
            without_amount: row.deals.saturating_sub(row.priced),
        }
    }
}

impl Totals {
    /// One deal more.
    pub(super) fn add(&mut self, amount: Option<Decimal>) {
        self.count += 1;
        match amount {
            Some(amount) => self.amount = Decimal(*self.amount + *amount),
            None => self.without_amount += 1,
        }
    }

    /// These and those.
    pub(super) fn plus(&mut self, other: &Self) {
        self.count += other.count;
        self.amount = Decimal(*self.amount + *other.amount);
        self.without_amount += other.without_amount;
    }
}

/// The object of deals, with all the fields that a question about them is about, and none that it lists masked.
pub(super) fn require_deals<'c>(
    catalog: &'c Catalog,
    policy: &Policy,
    fields: &[&str],
) -> Result<&'c Object, RevopsError> {
    let opportunity = require(catalog, policy, OPPORTUNITY, fields)?;
    unmasked(catalog, policy, opportunity, &DEAL_FIELDS)?;
    Ok(opportunity)
}

/// The object, with all the fields that a question is about.
pub(super) fn require<'c>(
    catalog: &'c Catalog,
    policy: &Policy,
    object: &str,
    fields: &[&str],
) -> Result<&'c Object, RevopsError> {
    let known = the(catalog, object)?;
    unmasked(catalog, policy, known, fields)?;
    let missing = |field: &&&str| !known.field(field).is_some_and(|field| field.is(Flags::FILTERABLE));
    match fields.iter().find(missing) {
        None => Ok(known),
        Some(field) => {
            Err(RevopsError::NoField { object: known.name.to_string(), field: (*field).to_owned() })
        }
    }
}

/// The object of this name.
pub(super) fn the<'c>(catalog: &'c Catalog, object: &str) -> Result<&'c Object, RevopsError> {
    catalog.object(object).ok_or_else(|| RevopsError::NoObject { object: object.to_owned() })
}

/// What is counted, compared and sorted by would tell what is masked.
fn unmasked(catalog: &Catalog, policy: &Policy, object: &Object, fields: &[&str]) -> Result<(), RevopsError> {
    match fields.iter().find(|field| policy.masks_in(catalog, &object.name, field)) {
        None => Ok(()),
        Some(field) => {
            Err(RevopsError::Masked { object: object.name.to_string(), field: (*field).to_owned() })
        }
    }
}

/// A number of days within bounds.
pub(super) fn days(what: &'static str, given: u32, least: u32, most: u32) -> Result<u32, RevopsError> {
    if (least..=most).contains(&given) {
        Ok(given)
    } else {
        Err(RevopsError::OutOfRange { what, given, least, most })
    }
}
