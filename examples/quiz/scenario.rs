//! Scenarios as files: facts, and a position for every option.

use std::path::Path;

use redress::{Case, Position};
use serde_json::Value;

/// A text in two languages.
pub(crate) struct Says {
    /// English.
    pub(crate) en: String,
    /// Chinese.
    pub(crate) zh: String,
}

/// An option: what it says, and the position that it takes.
pub(crate) struct Choice {
    /// In words.
    pub(crate) says: Says,
    /// As a position.
    pub(crate) position: Position,
}

/// How the letters come out of the verdicts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Selects {
    /// One statement: A if it is supported, else B.
    Whether,
    /// The options that are supported.
    Supported,
    /// The options that are not.
    Unsupported,
}

/// A scenario.
pub(crate) struct Scenario {
    /// Its id: the question's, with the variant behind it.
    pub(crate) id: String,
    /// A line on it.
    pub(crate) title: Says,
    /// How letters come out.
    pub(crate) selects: Selects,
    /// The facts.
    pub(crate) case: Case,
    /// The options in order.
    pub(crate) options: Vec<Choice>,
}

impl Scenario {
    /// The question that this is a variant of.
    pub(crate) fn question(&self) -> &str {
        self.id.split('-').next().unwrap_or(&self.id)
    }

    /// How many letters there are to choose from; a statement has two.
    pub(crate) fn letters(&self) -> usize {
        if self.selects == Selects::Whether { 2 } else { self.options.len() }
    }

    /// The letters that come out.
    pub(crate) fn select(&self, supported: &[bool]) -> String {
        match self.selects {
            Selects::Whether => if supported.iter().all(|yes| *yes) { "A" } else { "B" }.to_owned(),
            selects => supported
                .iter()
                .zip('A'..)
                .filter(|(yes, _)| **yes == (selects == Selects::Supported))
                .map(|(_, letter)| letter)
                .collect(),
        }
    }
}

/// Reads every scenario of a folder, S before M before X, in the order of their numbers.
pub(crate) fn read_all(folder: &Path) -> Result<Vec<Scenario>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut scenarios = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        scenarios.push(read(&path).map_err(|error| format!("{}: {error}", path.display()))?);
    }
    let part = |id: &str| ["S", "M", "X"].iter().position(|letter| id.starts_with(letter));
    let number = |id: &str| id[1..].split('-').next().and_then(|digits| digits.parse::<u32>().ok());
    scenarios.sort_by_key(|scenario: &Scenario| (part(&scenario.id), number(&scenario.id), scenario.id.clone()));
    Ok(scenarios)
}

fn read(path: &Path) -> Result<Scenario, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let value: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let options = value.get("options").and_then(Value::as_array).ok_or("no options")?;
    Ok(Scenario {
        id: string(&value, "id")?,
        title: says(&value, "title")?,
        selects: match string(&value, "selects")?.as_str() {
            "whether" => Selects::Whether,
            "supported" => Selects::Supported,
            "unsupported" => Selects::Unsupported,
            other => return Err(format!("`{other}` selects nothing")),
        },
        case: part(&value, "case")?,
        options: options
            .iter()
            .map(|option| Ok(Choice { says: says(option, "says")?, position: part(option, "position")? }))
            .collect::<Result<_, String>>()?,
    })
}

fn part<T: serde::de::DeserializeOwned>(value: &Value, name: &str) -> Result<T, String> {
    let found = value.get(name).ok_or_else(|| format!("no {name}"))?;
    serde_json::from_str(&found.to_string()).map_err(|error| format!("{name}: {error}"))
}

fn string(value: &Value, name: &str) -> Result<String, String> {
    value.get(name).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("no {name}"))
}

fn says(value: &Value, name: &str) -> Result<Says, String> {
    let found = value.get(name).ok_or_else(|| format!("no {name}"))?;
    Ok(Says { en: string(found, "en")?, zh: string(found, "zh")? })
}
