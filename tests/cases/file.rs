//! The shape of a literate case file.

use std::fmt;
use std::path::{Path, PathBuf};

/// A case file.
#[derive(Clone)]
pub(crate) struct Literate {
    pub(crate) rule: String,
    pub(crate) prose: String,
    pub(crate) case: String,
    pub(crate) recorded: String,
    pub(crate) limbs: Vec<Limb>,
    /// Findings whose conditions cannot fail, by the file's own word.
    pub(crate) cannot_fail: Vec<String>,
}

/// A limb: the case with a patch.
#[derive(Clone)]
pub(crate) struct Limb {
    pub(crate) title: String,
    pub(crate) prose: String,
    pub(crate) patch: String,
    pub(crate) recorded: String,
}

/// Every case file, sorted.
pub(crate) fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            found.extend(all(&path));
        } else if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    found
}

impl Literate {
    /// Reads a file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut sections = text.split("\n## ");
        let head = sections.next().unwrap_or_default();
        let (title, rest) = head.split_once('\n').ok_or("the file is empty")?;
        let rule = title.strip_prefix("# ").ok_or("the first line is `# <rule>`")?.trim().to_owned();
        let cannot_fail = rest
            .lines()
            .filter_map(|line| line.strip_prefix("Cannot fail: "))
            .filter_map(|line| line.split_once(':'))
            .map(|(finding, _)| finding.trim().to_owned())
            .collect();
        let mut limbs = Vec::new();
        for section in sections {
            let (title, rest) = section.split_once('\n').ok_or("a limb is empty")?;
            limbs.push(Limb {
                title: title.trim().to_owned(),
                prose: prose(rest),
                patch: block(rest, "json patch").ok_or(format!("limb `{title}` has no `json patch`"))?,
                recorded: block(rest, "text difference").unwrap_or_default(),
            });
        }
        Ok(Self {
            rule,
            prose: prose(rest),
            case: block(rest, "json case").ok_or("no `json case` block")?,
            recorded: block(rest, "text ruling").unwrap_or_default(),
            limbs,
            cannot_fail,
        })
    }
}

fn block(text: &str, kind: &str) -> Option<String> {
    let start = format!("```{kind}\n");
    let (_, rest) = text.split_once(start.as_str())?;
    let (body, _) = rest.split_once("```")?;
    Some(body.trim_end().to_owned())
}

fn prose(text: &str) -> String {
    text.split("```").next().unwrap_or_default().trim().to_owned()
}

impl fmt::Display for Literate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# {}\n\n{}\n", self.rule, self.prose)?;
        writeln!(f, "```json case\n{}\n```\n", self.case.trim_end())?;
        writeln!(f, "```text ruling\n{}\n```", self.recorded.trim_end())?;
        for limb in &self.limbs {
            writeln!(f, "\n## {}\n", limb.title)?;
            if !limb.prose.is_empty() {
                writeln!(f, "{}\n", limb.prose)?;
            }
            writeln!(f, "```json patch\n{}\n```\n", limb.patch.trim_end())?;
            writeln!(f, "```text difference\n{}\n```", limb.recorded.trim_end())?;
        }
        Ok(())
    }
}
