//! Short lists.

use std::fmt;
use std::ops::Deref;
use std::{iter, option, slice, vec};

use serde::{Serialize, Serializer};

/// A list that has one entry most of the time, and then needs no room of its own. It reads as a slice.
///
/// ```
/// use redress::ruling::Few;
///
/// let mut list: Few<&str> = Few::new();
/// list.push_new("TB-29");
/// list.push_new("TB-29");
/// assert_eq!(list, ["TB-29"]);
/// list.push("TB-31");
/// assert_eq!((list.len(), list.last()), (2, Some(&"TB-31")));
/// ```
#[derive(Clone)]
pub struct Few<T>(Kept<T>);

#[derive(Clone)]
enum Kept<T> {
    AtMostOne(Option<T>),
    More(Vec<T>),
}

impl<T> Few<T> {
    /// An empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(Kept::AtMostOne(None))
    }

    /// Adds an entry at the end.
    pub fn push(&mut self, entry: T) {
        match &mut self.0 {
            Kept::More(list) => list.push(entry),
            Kept::AtMostOne(place) => match place.take() {
                None => *place = Some(entry),
                Some(first) => self.0 = Kept::More(vec![first, entry]),
            },
        }
    }
}

impl<T: PartialEq> Few<T> {
    /// Adds an entry that is not in it yet.
    pub fn push_new(&mut self, entry: T) {
        if !self.contains(&entry) {
            self.push(entry);
        }
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Kept::AtMostOne(place) => place.as_slice(),
            Kept::More(list) => list,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&**self).finish()
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: PartialEq, const N: usize> PartialEq<[T; N]> for Few<T> {
    fn eq(&self, other: &[T; N]) -> bool {
        **self == *other
    }
}

impl<T: PartialEq> PartialEq<Vec<T>> for Few<T> {
    fn eq(&self, other: &Vec<T>) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T> From<Vec<T>> for Few<T> {
    fn from(list: Vec<T>) -> Self {
        if list.len() > 1 { Self(Kept::More(list)) } else { Self(Kept::AtMostOne(list.into_iter().next())) }
    }
}

impl<T> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, entries: I) {
        entries.into_iter().for_each(|entry| self.push(entry));
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut list = Self::new();
        list.extend(entries);
        list
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = iter::Chain<option::IntoIter<T>, vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        let (one, more) = match self.0 {
            Kept::AtMostOne(place) => (place, Vec::new()),
            Kept::More(list) => (None, list),
        };
        one.into_iter().chain(more)
    }
}

impl<'a, T> IntoIterator for &'a Few<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> slice::Iter<'a, T> {
        self.iter()
    }
}

impl<T: Serialize> Serialize for Few<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}
