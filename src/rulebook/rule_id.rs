//! Names of rules.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use serde::{Serialize, Serializer};

/// The name of a rule.
///
/// Every citation carries one, so it is cheap to clone: that of a rule that is built in is a static, and threads that adjudicate
/// side by side share nothing they would have to count.
#[derive(Clone)]
pub struct RuleId(Kept);

#[derive(Clone)]
enum Kept {
    BuiltIn(&'static str),
    Brought(Arc<str>),
}

impl RuleId {
    /// The name of a rule that is built in.
    pub(crate) const fn built_in(name: &'static str) -> Self {
        Self(Kept::BuiltIn(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::BuiltIn(name) => name,
            Kept::Brought(name) => name,
        }
    }
}

impl From<&str> for RuleId {
    fn from(name: &str) -> Self {
        Self(Kept::Brought(name.into()))
    }
}

impl Deref for RuleId {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for RuleId {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RuleId {}

impl PartialOrd for RuleId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for RuleId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for RuleId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RuleId").field(&self.as_str()).finish()
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Serialize for RuleId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}
