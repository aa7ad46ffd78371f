//! From a picklist value to the name of its variant.

use super::{escaped, fingerprint};

/// Characters with a name of their own, chosen among words that values hardly have. All others that are no
/// letters are left out, which costs a suffix.
const SYMBOLS: [(char, &str); 28] = [
    ('&', "Amp"),
    ('<', "Lt"),
    ('>', "Gt"),
    ('=', "Eq"),
    ('+', "PlusSign"),
    ('-', "Dash"),
    ('–', "EnDash"),
    ('/', "Slash"),
    ('\\', "Backslash"),
    ('.', "Dot"),
    (',', "Comma"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('_', "Underscore"),
    ('%', "PercentSign"),
    ('$', "DollarSign"),
    ('€', "EuroSign"),
    ('#', "HashSign"),
    ('*', "Asterisk"),
    ('@', "AtSign"),
    ('!', "ExclamationMark"),
    ('?', "QuestionMark"),
    ('\'', "Apostrophe"),
    ('"', "QuotationMark"),
    ('(', "LParen"),
    (')', "RParen"),
    ('|', "VerticalBar"),
    ('~', "Tilde"),
];

/// What the catch-all variant is called.
const CATCH_ALL: &str = "Other";
const LONGEST: usize = 64;

/// The variant's name. Letters and digits stay as they are, symbols are spelled out, and a space vanishes
/// where a capital shows it: `Closed Won` is `ClosedWon`, `R&D` is `RAmpD`, `<10` is `Lt10`, `open` is `open`.
/// Humps of the value's own take an underscore at the end: `BestCase` is `BestCase_`. Any other value that does
/// not come back when its name is read again gets a suffix made from the value, so that no two values share
/// a name.
#[must_use]
pub fn variant(value: &str) -> String {
    if value.len() < LONGEST && is_humped(value) {
        return format!("{value}_");
    }
    let plain = spelled(value);
    let nameless = plain.trim_matches('_').is_empty();
    if !nameless && plain.len() <= LONGEST && read_back(&plain) == value && !value.ends_with(' ') {
        return if plain == CATCH_ALL { plain + "_" } else { escaped(plain) };
    }
    let short: String = if nameless { "Value".to_owned() } else { plain.chars().take(LONGEST).collect() };
    format!("{}_{}", short.trim_end_matches('_'), fingerprint(value))
}

fn is_humped(value: &str) -> bool {
    let letters = value.as_bytes();
    let hump = letters
        .iter()
        .zip(letters.iter().skip(1))
        .any(|(a, b)| a.is_ascii_lowercase() && b.is_ascii_uppercase());
    hump && letters.iter().all(u8::is_ascii_alphanumeric) && !letters.first().is_some_and(u8::is_ascii_digit)
}

fn spelled(value: &str) -> String {
    let mut name = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    let (mut hump_possible, mut after_symbol) = (false, false);
    while let Some(letter) = letters.next() {
        if is_letter(letter) {
            // Ends the symbol's name.
            if after_symbol && letter.is_ascii_lowercase() {
                name.push('_');
            }
            name.push(letter);
            after_symbol = false;
        } else if letter == ' ' {
            if !(hump_possible && letters.peek().is_some_and(char::is_ascii_uppercase)) {
                name.push('_');
            }
        } else if let Some((_, symbol)) = SYMBOLS.iter().find(|(known, _)| *known == letter) {
            name.push_str(symbol);
            after_symbol = true;
        }
        hump_possible = letter.is_ascii_lowercase();
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, '_');
    }
    name
}

/// The one value that the name stands for when it has no suffix.
fn read_back(name: &str) -> String {
    let mut rest = match name.strip_prefix('_') {
        Some(digits) if digits.starts_with(|first: char| first.is_ascii_digit()) => digits,
        _ => name,
    };
    let mut value = String::with_capacity(name.len());
    let mut after_symbol = false;
    while let Some(letter) = rest.chars().next() {
        if let Some((symbol, after)) = symbol_at(rest) {
            value.push(symbol);
            rest = after;
            after_symbol = true;
            continue;
        }
        rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        if letter == '_' {
            let ends_symbol = after_symbol && rest.starts_with(|next: char| next.is_ascii_lowercase());
            if !ends_symbol {
                value.push(' ');
            }
            continue;
        }
        if letter.is_ascii_uppercase() && value.ends_with(|before: char| before.is_ascii_lowercase()) {
            value.push(' ');
        }
        value.push(letter);
        after_symbol = false;
    }
    value
}

/// A symbol's name that ends where the next word begins: `DashTwo`, but not `Dashboard`.
fn symbol_at(rest: &str) -> Option<(char, &str)> {
    SYMBOLS.iter().find_map(|(symbol, name)| {
        let after = rest.strip_prefix(name)?;
        (!after.starts_with(|next: char| next.is_ascii_lowercase())).then_some((*symbol, after))
    })
}

/// ASCII, and those letters of other alphabets that the compiler takes as they are: it composes accents, and
/// warns of rare letters.
const fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || (matches!(letter, 'À'..='ž' | 'Α'..='ω' | 'А'..='я' | 'ぁ'..='ん' | 'ァ'..='ヴ' | '一'..='鿋' | '가'..='힣')
            && !matches!(letter, '×' | '÷' | 'Ĳ' | 'ĳ' | 'Ŀ' | 'ŀ' | 'ŉ' | '\u{3a2}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_values_get_plain_names() {
        for (value, name) in [
            ("Closed Won", "ClosedWon"),
            ("Prospecting", "Prospecting"),
            ("R&D", "RAmpD"),
            ("R D", "R_D"),
            ("<10", "Lt10"),
            (">10", "Gt10"),
            ("<=", "LtEq"),
            ("open", "open"),
            ("Open", "Open"),
            ("日本", "日本"),
            ("Customer - Direct", "Customer_Dash_Direct"),
            ("Id. Decision Makers", "IdDot_DecisionMakers"),
            ("Waiting on someone else", "Waiting_on_someone_else"),
            ("50-100", "_50Dash100"),
            ("Dashboard", "Dashboard"),
            ("In-house", "InDash_house"),
            ("In - house", "In_Dash__house"),
            ("In- House", "InDash_House"),
            ("Proposal/Price Quote", "ProposalSlashPriceQuote"),
            ("BestCase", "BestCase_"),
            ("Best Case", "BestCase"),
            ("Other", "Other_"),
            ("Self", "Self_"),
            ("type", "type_"),
        ] {
            assert_eq!(variant(value), name, "{value}");
        }
    }

    #[test]
    fn a_value_that_its_name_does_not_tell_gets_a_suffix() {
        for value in [
            "Best Case ",
            "Bo Amp Co",
            " 10",
            "O\u{a0}K",
            "It\tem",
            "Open ",
            "",
            "Other ",
            "e\u{301}",
            "🙂",
            "ﬁn",
            &"x".repeat(80),
        ] {
            let name = variant(value);
            let digits = name.rsplit('_').next().unwrap_or_default();
            assert!(digits.len() == 8 && digits.parse::<u32>().is_ok(), "{value}: {name}");
            assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{value}: {name}");
        }
    }
}
