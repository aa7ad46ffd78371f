//! A program of the user's own. What it says when it fails is not repeated: nobody knows what it is.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::run::{Problem, run};

const PATIENCE: Duration = Duration::from_secs(60);
const KEY: &str = "-----BEGIN";

/// The first line; a key in PEM form has more.
pub(super) async fn ask(rest: &str) -> Result<SecretString, String> {
    let words = words(rest)?;
    let (program, arguments) = words.split_first().ok_or("no program is named")?;
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = run(program, &arguments, PATIENCE).await.map_err(|problem| match problem {
        Problem::NotRun(reason) => reason,
        Problem::Failed { .. } => format!("`{program}` failed; run it yourself to see why"),
    })?;
    let text = said.expose_secret().trim_start();
    Ok(match text.starts_with(KEY) {
        true => text.into(),
        false => text.lines().next().unwrap_or_default().into(),
    })
}

/// The program alone, for texts.
pub(super) fn program(rest: &str) -> String {
    words(rest).ok().and_then(|words| words.into_iter().next()).unwrap_or_default()
}

/// Split at blanks, except between quotes.
fn words(text: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for letter in text.chars() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (None, '"' | '\'') => {
                quote = Some(letter);
                word.get_or_insert_default();
            }
            (None, _) if letter.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    match quote {
        None => Ok(words),
        Some(_) => Err("a quote is not closed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_split_at_blanks_and_kept_together_by_quotes() {
        assert_eq!(words("pass show  sf/token").expect("words"), ["pass", "show", "sf/token"]);
        assert_eq!(words(r#"'/opt/my tools/x' "" a'b'c"#).expect("words"), ["/opt/my tools/x", "", "abc"]);
        assert!(words("pass 'show").is_err());
    }
}
