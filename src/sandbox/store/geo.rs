//! How far apart two places are, as the SQL function `distance_km(latitude, longitude, latitude, longitude)`.

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// The mean radius of the earth.
const RADIUS_KM: f64 = 6371.0;

/// Teaches a connection the function `distance_km`; it answers null where a coordinate is missing.
pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("distance_km", 4, flags, |context| {
        let coordinate = |at| context.get::<Option<f64>>(at);
        Ok(match (coordinate(0)?, coordinate(1)?, coordinate(2)?, coordinate(3)?) {
            (Some(a), Some(b), Some(c), Some(d)) => Some(haversine((a, b), (c, d))),
            _ => None,
        })
    })
}

/// Along the great circle, by the haversine formula.
fn haversine(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (south, north) = (from.0.to_radians(), to.0.to_radians());
    let (rise, turn) = (north - south, (to.1 - from.1).to_radians());
    let half = (rise / 2.0).sin().powi(2) + south.cos() * north.cos() * (turn / 2.0).sin().powi(2);
    2.0 * RADIUS_KM * half.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_of_the_equator_is_some_ten_thousand_kilometres() {
        assert!((haversine((0.0, 0.0), (0.0, 90.0)) - 10_007.5).abs() < 1.0);
        assert!(haversine((48.1, 11.6), (48.1, 11.6)).abs() < 1e-9);
    }
}
