//! Percentages, as percent fields hold them.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A percentage: `Percent(60.0)` is 60 %, as the platform shows it and sends it.
///
/// ```
/// use sobjects::Percent;
/// let probability: Percent = serde_json::from_str("60.0")?;
/// assert_eq!(probability, Percent(60.0));
/// assert_eq!(probability.fraction(), 0.6);
/// assert_eq!(probability.to_string(), "60%");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percent(pub f64);

impl Percent {
    /// What to multiply by: 60 % is 0.6.
    #[must_use]
    pub const fn fraction(self) -> f64 {
        self.0 / 100.0
    }

    /// The percentage of a fraction: 0.6 is 60 %.
    #[must_use]
    pub const fn of_fraction(fraction: f64) -> Self {
        Self(fraction * 100.0)
    }
}

impl From<f64> for Percent {
    fn from(hundredths: f64) -> Self {
        Self(hundredths)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}
