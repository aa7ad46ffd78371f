//! Compound values: an address and a geolocation, as they are read. They are written through their parts, which are
//! fields of their own (`BillingCity`, `Place__Latitude__s`).

use serde::{Deserialize, Serialize};

crate::open_picklist! {
    /// How exact the position of an address is.
    pub enum GeocodeAccuracy {
        /// `Address`: in the same building
        Address = "Address",
        /// `NearAddress`: near it
        NearAddress = "NearAddress",
        /// `Block`: midway along the block
        Block = "Block",
        /// `Street`: midway along the street
        Street = "Street",
        /// `ExtendedZip`: the middle of the extended postal code's area
        ExtendedZip = "ExtendedZip",
        /// `Zip`: the middle of the postal code's area
        Zip = "Zip",
        /// `Neighborhood`: the middle of the neighbourhood
        Neighborhood = "Neighborhood",
        /// `City`: the middle of the city
        City = "City",
        /// `County`: the middle of the county
        County = "County",
        /// `State`: the middle of the state
        State = "State",
        /// `Unknown`: no match was found
        Unknown = "Unknown",
    }
}

/// An address field, such as `BillingAddress`. A part is `None` where it is empty or the answer left it out.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
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
    /// How exact the position is.
    pub geocode_accuracy: Option<GeocodeAccuracy>,
}

/// A geolocation field.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Location {
    /// Latitude in degrees.
    pub latitude: Option<f64>,
    /// Longitude in degrees.
    pub longitude: Option<f64>,
}

impl Address {
    /// Where it is, once it has been geocoded.
    #[must_use]
    pub const fn location(&self) -> Option<Location> {
        match (self.latitude, self.longitude) {
            (None, None) => None,
            (latitude, longitude) => Some(Location { latitude, longitude }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Address {
        serde_json::from_str(text).expect("an address")
    }

    #[test]
    fn an_address_reads_with_parts_missing_empty_and_new() {
        assert_eq!(read("{}"), Address::default());
        let address = read(
            r#"{"city":"Zürich","country":"Switzerland","countryCode":"CH","geocodeAccuracy":"Rooftop","latitude":47,
                "longitude":8.5,"postalCode":null,"state":null,"street":"a\nb","planet":{"name":"Earth"}}"#,
        );
        assert_eq!((address.country_code.as_deref(), address.state_code.as_deref()), (Some("CH"), None));
        assert_eq!(address.geocode_accuracy, Some(GeocodeAccuracy::Other("Rooftop".to_owned())));
        assert_eq!(address.location(), Some(Location { latitude: Some(47.0), longitude: Some(8.5) }));
    }

    #[test]
    fn a_location_reads_with_half_of_it() {
        let place: Location = serde_json::from_str(r#"{"latitude":-0.5,"altitude":3}"#).expect("a location");
        assert_eq!(place, Location { latitude: Some(-0.5), longitude: None });
    }
}
