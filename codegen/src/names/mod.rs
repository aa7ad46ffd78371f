//! From API names to Rust identifiers: pure functions, each of the name alone.
//!
//! Since no function here sees a name's siblings, a new field or picklist value never renames an old one.
//! Two names never meet either: a name that cannot be told from its plain identifier gets a suffix made
//! from the name itself. API names are not case-sensitive, so case alone need not be told apart;
//! picklist values are ([`variant`]).
//!
//! | | standard | custom |
//! | --- | --- | --- |
//! | [`snake`] | `StageName` to `stage_name` (heck) | `AB_Test__c` to `ab_test__c`, `ABTest__c` to `abtest__c` |
//! | [`camel`] | `StageName` | `ABTest__c` to `AbtestC`, `AB_Test__c` to `AbTestC` |

mod value;

use heck::ToSnakeCase;

pub use value::variant;

/// The identifier of a field, a relationship or a module. A custom name keeps its underscores and is split
/// nowhere else, so that `AB_Test__c` and `ABTest__c` stay apart.
#[must_use]
pub fn snake(api_name: &str) -> String {
    let plain = if api_name.contains('_') {
        clean(api_name).to_ascii_lowercase()
    } else {
        clean(api_name).to_snake_case()
    };
    finish(api_name, plain)
}

/// The identifier of a type or an enum variant.
#[must_use]
pub fn camel(api_name: &str) -> String {
    let cleaned = clean(api_name);
    let plain = if cleaned.contains('_') { custom_camel(&cleaned) } else { standard_camel(&cleaned) };
    finish(api_name, plain)
}

/// The identifier of a constant: a field's identifier in capitals.
#[must_use]
pub fn constant(snake: &str) -> String {
    snake.trim_end_matches('_').to_ascii_uppercase()
}

fn standard_camel(name: &str) -> String {
    let mut camel = capitalised(name);
    // `X__c` becomes `XC`.
    if camel.ends_with('C') {
        camel.push('_');
    }
    camel
}

fn custom_camel(name: &str) -> String {
    let stem = name.strip_suffix("__c").or_else(|| name.strip_suffix("__C"));
    let parts: Vec<String> = stem.unwrap_or(name).split("__").map(joined_words).collect();
    let camel = parts.join("_");
    if stem.is_some() { camel + "C" } else { camel }
}

fn joined_words(part: &str) -> String {
    part.split('_')
        .enumerate()
        .map(|(at, word)| {
            let word = capitalised(&word.to_ascii_lowercase());
            // Keeps `Line_1` and `Line1` apart.
            if at > 0 && word.starts_with(|first: char| first.is_ascii_digit()) {
                format!("_{word}")
            } else {
                word
            }
        })
        .collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

fn clean(api_name: &str) -> String {
    api_name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect()
}

/// Makes an identifier of it, with a suffix where the platform's rules for API names do not hold.
fn finish(api_name: &str, plain: String) -> String {
    let starts_well = api_name.starts_with(|first: char| first.is_ascii_alphabetic());
    let known_letters = api_name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let known_form = api_name.contains("__") == api_name.contains('_') && !api_name.ends_with('_');
    if !(starts_well && known_letters && known_form) {
        return format!("{}_{}", guarded_start(&plain), fingerprint(api_name));
    }
    escaped(plain)
}

fn guarded_start(plain: &str) -> String {
    if plain.starts_with(|first: char| first.is_ascii_alphabetic()) {
        plain.to_owned()
    } else {
        format!("x{plain}")
    }
}

/// A keyword takes an underscore at its end, where no API name has one.
fn escaped(identifier: String) -> String {
    if syn::parse_str::<syn::Ident>(&identifier).is_ok() { identifier } else { identifier + "_" }
}

/// Eight digits that depend on the text alone (FNV-1a), the same on every machine.
fn fingerprint(text: &str) -> String {
    format!("{:08}", fnv(text) % 100_000_000)
}

fn fnv(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_names_are_hecks() {
        assert_eq!(snake("ForecastCategoryName"), "forecast_category_name");
        assert_eq!(snake("Product2Id"), "product2_id");
        assert_eq!(camel("ForecastCategoryName"), "ForecastCategoryName");
        assert_eq!(constant(&snake("Type")), "TYPE");
    }

    #[test]
    fn names_that_heck_folds_stay_apart() {
        let names = [
            "ABTest__c",
            "AB_Test__c",
            "Line1__c",
            "Line_1__c",
            "ns__Line_1__c",
            "ns_Line_1__c",
            "Vitamin__c",
            "VitaminC",
            "Vitamin_C__c",
            "Vitamin__pc",
            "Stage_Name",
            "StageName",
            "Stage Name",
            "Größe__c",
            "1st__c",
            "x1st__c",
        ];
        for function in [snake, camel] {
            let mut seen = std::collections::HashMap::new();
            for name in names {
                let identifier = function(name);
                assert!(syn::parse_str::<syn::Ident>(&identifier).is_ok(), "{name}: {identifier}");
                assert_eq!(seen.insert(identifier.clone(), name), None, "{name}: {identifier}");
            }
        }
    }

    #[test]
    fn keywords_become_identifiers() {
        assert_eq!(snake("Type"), "type_");
        assert_eq!(snake("Self"), "self_");
        assert_eq!(camel("Self"), "Self_");
        assert_eq!(camel("Type"), "Type");
    }
}
