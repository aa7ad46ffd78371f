//! Whether a formula fits an object: its fields exist, and picklists stand where the platform takes them.

use sobjects::{Catalog, FieldType, Object};

use super::path::resolve;
use super::tree::Expr;
use super::{Formula, FormulaError};

/// Functions that take a picklist.
const OF_PICKLISTS: [&str; 9] =
    ["BLANKVALUE", "CASE", "INCLUDES", "ISBLANK", "ISCHANGED", "ISNULL", "ISPICKVAL", "PRIORVALUE", "TEXT"];

/// Refuses a formula that the platform would not let anybody save on this object.
pub(in crate::sandbox) fn check(
    formula: &Formula,
    catalog: &Catalog,
    object: &Object,
) -> Result<(), FormulaError> {
    Check { formula, catalog, object }.expr(&formula.tree, "")
}

struct Check<'c> {
    formula: &'c Formula,
    catalog: &'c Catalog,
    object: &'c Object,
}

impl Check<'_> {
    /// `inside` is the function whose argument this is.
    fn expr(&self, expr: &Expr, inside: &str) -> Result<(), FormulaError> {
        let Expr::Name { name, offset } = expr else {
            let inside = match expr {
                Expr::Call(function, _) => function.name,
                _ => "",
            };
            return expr.children().into_iter().try_for_each(|child| self.expr(child, inside));
        };
        let refuse = |message: String| Err(FormulaError::at(&self.formula.text, *offset, message));
        let Some(target) = resolve(self.catalog, self.object, name) else {
            return refuse(format!("Field {name} does not exist. Check spelling."));
        };
        let kind = match target.field.kind {
            FieldType::Picklist => "picklist",
            FieldType::MultiPicklist => "multi-select picklist",
            FieldType::Address | FieldType::Location | FieldType::Base64 | FieldType::ComplexValue => {
                return refuse(format!("Field {name} may not be used in this type of formula"));
            }
            _ => return Ok(()),
        };
        if OF_PICKLISTS.contains(&inside) {
            return Ok(());
        }
        refuse(format!(
            "Field {name} is a {kind} field. Picklist fields are only supported in certain functions."
        ))
    }
}
