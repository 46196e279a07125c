//! Where in a case something stands: `shipments[1].events[3].at`.

use std::fmt::{self, Write as _};

/// One step of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// Into a field of a map.
    Field(&'a str),
    /// Into an entry of a list, counted from 0.
    Index(usize),
}

/// A path while it is walked: each step borrows the one before it, so that walking costs nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'a> {
    before: Option<&'a Path<'a>>,
    step: Option<Step<'a>>,
}

impl Path<'_> {
    /// The whole document.
    pub(crate) const ROOT: Path<'static> = Path { before: None, step: None };

    /// The field of this name.
    pub(crate) const fn field<'b>(&'b self, name: &'b str) -> Path<'b> {
        Path { before: Some(self), step: Some(Step::Field(name)) }
    }

    /// The entry at this index.
    pub(crate) const fn index(&self, index: usize) -> Path<'_> {
        Path { before: Some(self), step: Some(Step::Index(index)) }
    }

    /// The name of the innermost field on the way here.
    pub(crate) fn name(&self) -> &str {
        match (self.step, self.before) {
            (Some(Step::Field(name)), _) => name,
            (_, Some(before)) => before.name(),
            _ => "",
        }
    }

    /// The steps from the document's root to here.
    pub(crate) fn trail(&self) -> Trail {
        let mut steps = Vec::new();
        let mut here = Some(self);
        while let Some(path) = here {
            steps.extend(path.step.map(OwnedStep::from));
            here = path.before;
        }
        steps.reverse();
        Trail(steps)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trail().fmt(f)
    }
}

/// One step of a path that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OwnedStep {
    /// Into a field of a map.
    Field(String),
    /// Into an entry of a list.
    Index(usize),
    /// Behind the last entry of a list, in a patch: `[+]`.
    Append,
}

impl From<Step<'_>> for OwnedStep {
    fn from(step: Step<'_>) -> Self {
        match step {
            Step::Field(name) => Self::Field(name.to_owned()),
            Step::Index(index) => Self::Index(index),
        }
    }
}

/// A path that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Trail(pub(crate) Vec<OwnedStep>);

impl Trail {
    /// Whether one of the two stands within the other.
    pub(crate) fn touches(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(one, two)| one == two)
    }

    /// Reads a path as it is written. `None` if it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut steps = Vec::new();
        for part in text.split('.') {
            let (name, mut rest) = part.find('[').and_then(|at| part.split_at_checked(at)).unwrap_or((part, ""));
            if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
                return None;
            }
            steps.push(OwnedStep::Field(name.to_owned()));
            while !rest.is_empty() {
                let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
                steps.push(index(inside)?);
                rest = after;
            }
        }
        Some(Self(steps))
    }
}

fn index(text: &str) -> Option<OwnedStep> {
    if text == "+" {
        return Some(OwnedStep::Append);
    }
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok().map(OwnedStep::Index) } else { None }
}

impl fmt::Display for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().enumerate() {
            match step {
                OwnedStep::Field(name) => {
                    if position > 0 {
                        f.write_char('.')?;
                    }
                    f.write_str(&shortened(name))?;
                }
                OwnedStep::Index(index) => write!(f, "[{index}]")?,
                OwnedStep::Append => f.write_str("[+]")?,
            }
        }
        Ok(())
    }
}

/// A text as messages show it: without control characters, and cut when it is long.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN: usize = 64;
    let mut shown: String = text.chars().take(SHOWN).flat_map(char::escape_debug).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push_str("...");
    }
    shown
}
