//! Patterns and answers as people read them.

use redress::findings::Literal;
use redress::rulebook::{Origin, Rank};

/// The anchor of a heading.
pub(crate) fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || matches!(letter, '-' | ' '));
    kept.collect::<String>().trim().to_lowercase().replace(' ', "-")
}

/// Whether a literal is told sooner by what it excludes.
fn excludes(literal: Literal) -> bool {
    let all = literal.finding().entry().values.len();
    let allowed = literal.values().count();
    allowed > 2 && all - allowed < allowed
}

fn told(literal: Literal) -> (bool, Literal) {
    if excludes(literal) { (true, literal.not()) } else { (false, literal) }
}

/// A literal in English: `delivery is refused`.
pub(crate) fn english(literal: Literal) -> String {
    let label = literal.finding().entry().label.en;
    let (without, literal) = told(literal);
    let values: Vec<String> = literal.values().map(|value| value.replace('_', " ")).collect();
    match values.as_slice() {
        [only] if only == "yes" || only == "no" => format!("{label}: {only}"),
        _ if without => format!("{label} is not {}", values.join(" nor ")),
        _ => format!("{label} is {}", values.join(" or ")),
    }
}

/// A literal in Chinese: `交付状态为已拒签`.
pub(crate) fn chinese(literal: Literal) -> String {
    let entry = literal.finding().entry();
    let (without, literal) = told(literal);
    let chinese = |name: &str| entry.values.iter().find(|value| value.name == name).map_or("", |value| value.zh);
    let values: Vec<&str> = literal.values().map(chinese).collect();
    if matches!(values.as_slice(), ["是" | "否"]) {
        return format!("{}：{}", entry.label.zh, values.concat());
    }
    format!("{}{}{}", entry.label.zh, if without { "不为" } else { "为" }, values.join("或"))
}

/// A conjunction, in English and in Chinese.
fn conjunction(literals: &[Literal]) -> (String, String) {
    let english: Vec<String> = literals.iter().copied().map(english).collect();
    let chinese: Vec<String> = literals.iter().copied().map(chinese).collect();
    (english.join("; "), chinese.join("；"))
}

/// English, and Chinese in the line below it, within an item of a list.
pub(crate) fn both(english: &str, chinese: &str) -> String {
    format!("{english}\\\n  {chinese}")
}

/// Alternatives, each a conjunction: in one line if there is one, else as a list.
pub(crate) fn patterns(alternatives: &[Vec<Literal>]) -> String {
    if let [only] = alternatives {
        let (english, chinese) = conjunction(only);
        let all = if only.len() > 1 { "all of: " } else { "" };
        return both(&format!("when {all}{english}"), &chinese);
    }
    let item = |literals: &Vec<Literal>| {
        let (english, chinese) = conjunction(literals);
        format!("\n  - {english}\\\n    {chinese}")
    };
    format!("when any of these holds:{}", alternatives.iter().map(item).collect::<String>())
}

/// Answers, each to its own question.
pub(crate) fn answers(literals: &[Literal]) -> String {
    let (english, chinese) = conjunction(literals);
    both(&english, &chinese)
}

/// How a rule relates to its article.
pub(crate) fn origin(origin: Origin, english: &str, chinese: &str) -> String {
    match origin {
        Origin::Transcribes => "transcribes the article".to_owned(),
        Origin::Interprets => both(&format!("interprets the article: {english}"), &format!("采此解：{chinese}")),
        _ => both(&format!("states a usage: {english}"), &format!("交易习惯：{chinese}")),
    }
}

/// A class of precedence: `sellers cause`.
pub(crate) fn rank(rank: Rank) -> String {
    let mut told = String::new();
    for letter in format!("{rank:?}").chars() {
        if letter.is_ascii_uppercase() && !told.is_empty() {
            told.push(' ');
        }
        told.push(letter.to_ascii_lowercase());
    }
    told
}
