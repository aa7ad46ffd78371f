//! Compound values: an address and a geolocation, as they are read. They are written through their parts.

use serde::Deserialize;

/// An address field, such as `BillingAddress`.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Address {
    /// Street, with its line breaks.
    pub street: Option<String>,
    /// City.
    pub city: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// Its code, where the org uses state picklists.
    pub state_code: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Its ISO code, where the org uses country picklists.
    pub country_code: Option<String>,
    /// Latitude in degrees.
    pub latitude: Option<f64>,
    /// Longitude in degrees.
    pub longitude: Option<f64>,
    /// How exact the position is, such as `Address` or `Zip`.
    pub geocode_accuracy: Option<String>,
}

/// A geolocation field.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Location {
    /// Latitude in degrees.
    pub latitude: Option<f64>,
    /// Longitude in degrees.
    pub longitude: Option<f64>,
}
