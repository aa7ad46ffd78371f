//! SUM and AVG in decimal arithmetic, as the SQL aggregates `exact_sum(value)` and `exact_avg(value, scale)`.
//!
//! The platform adds decimals: ten times 0.1 is 1. Whole numbers, amounts in their smallest unit among them, are added
//! in 128 bits; doubles by the shortest decimals that stand for them. What is beyond 28 digits goes on as a double.

use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Result};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

/// Teaches a connection both aggregates.
pub(super) fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_aggregate_function("exact_sum", 1, flags, Sum)?;
    connection.create_aggregate_function("exact_avg", 2, flags, Average)
}

/// What was added so far.
#[derive(Debug, Default)]
struct Total {
    count: u64,
    whole: i128,
    fraction: Decimal,
    /// Where the decimals no longer suffice.
    rough: Option<f64>,
    /// The digits after the point of a whole number that is an amount.
    scale: u32,
    is_real: bool,
}

impl Total {
    fn add(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Integer(number) => self.whole += i128::from(number),
            ValueRef::Real(number) => self.add_real(number),
            ValueRef::Null | ValueRef::Text(_) | ValueRef::Blob(_) => return,
        }
        self.count += 1;
    }

    fn add_real(&mut self, number: f64) {
        self.is_real = true;
        let exact = number.to_string().parse().ok().and_then(|number| self.fraction.checked_add(number));
        match (exact, &mut self.rough) {
            (Some(exact), None) => self.fraction = exact,
            (_, Some(rough)) => *rough += number,
            (None, None) => self.rough = Some(number + self.fraction.to_f64().unwrap_or_default()),
        }
    }

    /// The sum, where decimals suffice.
    fn exact(&self) -> Option<Decimal> {
        let whole = Decimal::from_i128(self.whole).filter(|_| self.rough.is_none())?;
        whole.checked_add(self.fraction)
    }

    #[allow(clippy::cast_precision_loss, reason = "only what no decimal holds comes here")]
    fn rough(&self) -> f64 {
        self.whole as f64 + self.rough.unwrap_or_else(|| self.fraction.to_f64().unwrap_or_default())
    }

    fn sum(&self) -> Value {
        if self.count == 0 {
            return Value::Null;
        }
        match i64::try_from(self.whole) {
            Ok(whole) if !self.is_real => Value::Integer(whole),
            _ => Value::Real(
                self.exact().and_then(|sum| sum.to_string().parse().ok()).unwrap_or_else(|| self.rough()),
            ),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "no org counts so far")]
    fn average(&self) -> Option<f64> {
        let count = Decimal::from(self.count).checked_mul(Decimal::from(10_i64.checked_pow(self.scale)?))?;
        if self.count == 0 {
            return None;
        }
        let exact = self.exact().and_then(|sum| sum.checked_div(count)?.to_string().parse().ok());
        exact
            .or_else(|| Some(self.rough() / self.count as f64 / 10_f64.powi(i32::try_from(self.scale).ok()?)))
    }
}

struct Sum;

impl Aggregate<Total, Value> for Sum {
    fn init(&self, _: &mut Context<'_>) -> Result<Total> {
        Ok(Total::default())
    }

    fn step(&self, context: &mut Context<'_>, total: &mut Total) -> Result<()> {
        total.add(context.get_raw(0));
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, total: Option<Total>) -> Result<Value> {
        Ok(total.map_or(Value::Null, |total| total.sum()))
    }
}

struct Average;

impl Aggregate<Total, Option<f64>> for Average {
    fn init(&self, _: &mut Context<'_>) -> Result<Total> {
        Ok(Total::default())
    }

    fn step(&self, context: &mut Context<'_>, total: &mut Total) -> Result<()> {
        total.scale = context.get(1)?;
        total.add(context.get_raw(0));
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, total: Option<Total>) -> Result<Option<f64>> {
        Ok(total.and_then(|total| total.average()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(sql: &str, values: &[Value]) -> Value {
        let connection = Connection::open_in_memory().expect("database");
        register(&connection).expect("functions");
        connection.execute("CREATE TABLE t (n)", []).expect("table");
        for value in values {
            connection.execute("INSERT INTO t VALUES (?)", [value]).expect("row");
        }
        connection.query_row(&format!("SELECT {sql} FROM t"), [], |row| row.get(0)).expect("an answer")
    }

    #[test]
    fn nothing_has_no_sum_and_no_average() {
        assert_eq!(asked("exact_sum(n)", &[Value::Null]), Value::Null);
        assert_eq!(asked("exact_avg(n, 2)", &[]), Value::Null);
    }

    #[test]
    fn sums_beyond_the_largest_integer_go_on() {
        let most = [Value::Integer(i64::MAX), Value::Integer(i64::MAX)];
        assert_eq!(asked("exact_sum(n)", &most), Value::Real(18_446_744_073_709_551_614.0));
        assert_eq!(asked("exact_avg(n, 0)", &most), Value::Real(9_223_372_036_854_775_807.0));
        let huge = [Value::Real(1e300), Value::Real(1.0), Value::Real(-1e300)];
        assert!(matches!(asked("exact_sum(n)", &huge), Value::Real(sum) if sum.abs() < 1e290));
    }

    proptest! {
        #[test]
        fn amounts_are_added_to_the_last_cent(cents in proptest::collection::vec(any::<i64>().prop_map(|n| n / 64), 1..60)) {
            let values: Vec<Value> = cents.iter().copied().map(Value::Integer).collect();
            let sum: i128 = cents.iter().copied().map(i128::from).sum();
            prop_assert_eq!(asked("exact_sum(n)", &values), Value::Integer(i64::try_from(sum).expect("fits")));
            let mean = Decimal::from_i128_with_scale(sum, 2) / Decimal::from(cents.len());
            prop_assert_eq!(asked("exact_avg(n, 2)", &values), Value::Real(mean.to_string().parse().expect("a number")));
        }

        #[test]
        fn decimals_are_added_as_they_are_written(hundredths in proptest::collection::vec(-1_000_000..1_000_000_i64, 1..60)) {
            let decimals = hundredths.iter().map(|n| Decimal::new(*n, 2));
            let values = decimals.clone().map(|n| Value::Real(n.to_f64().expect("a double"))).collect::<Vec<_>>();
            let sum: Decimal = decimals.sum();
            prop_assert_eq!(asked("exact_sum(n)", &values), Value::Real(sum.to_string().parse().expect("a number")));
        }
    }
}
