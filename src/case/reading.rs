//! Reading a document within limits that hold while it is read, so that a hostile one costs little.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::case::Node;
use crate::case::limits;

/// What may still be read.
#[derive(Debug)]
pub(crate) struct Budget {
    values: usize,
    text: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { values: limits::VALUES, text: limits::TEXT_IN_ALL }
    }
}

impl Budget {
    /// Takes one value off; false if there is none left.
    pub(crate) fn value(&mut self) -> bool {
        self.values.checked_sub(1).inspect(|&left| self.values = left).is_some()
    }

    /// Takes one text off, as a value and in its length.
    pub(crate) fn text(&mut self, text: &str) -> bool {
        text.len() <= limits::TEXT
            && self.value()
            && self.text.checked_sub(text.len()).inspect(|&left| self.text = left).is_some()
    }

    fn pay_value<E: Error>(&mut self) -> Result<(), E> {
        if self.value() {
            return Ok(());
        }
        Err(E::custom(format_args!("too many values: at most {} in one document", limits::VALUES)))
    }

    fn pay_text<E: Error>(&mut self, text: &str) -> Result<(), E> {
        if text.len() > limits::TEXT {
            return Err(E::custom(format_args!(
                "a text of {} bytes is too long: at most {}",
                text.len(),
                limits::TEXT
            )));
        }
        self.pay_value()?;
        self.text = self.text.checked_sub(text.len()).ok_or_else(|| {
            E::custom(format_args!("too much text: at most {} bytes in one document", limits::TEXT_IN_ALL))
        })?;
        Ok(())
    }
}

/// Reads one value within what is left of the budget.
struct Reader<'b> {
    budget: &'b mut Budget,
    depth: usize,
}

impl Reader<'_> {
    fn deeper<E: Error>(&mut self) -> Result<usize, E> {
        self.budget.pay_value()?;
        self.depth.checked_sub(1).ok_or_else(|| E::custom(format_args!("too deep: at most {} levels", limits::DEPTH)))
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null, a boolean, a number, a text, a list or a map")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        self.budget.pay_value()?;
        Ok(Node::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        self.budget.pay_value()?;
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.budget.pay_value()?;
        Ok(Node::Number(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.budget.pay_value()?;
        Ok(i64::try_from(value).map_or(Node::OtherNumber, Node::Number))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        self.budget.pay_value()?;
        Ok(Node::OtherNumber)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        self.budget.pay_text(text)?;
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Node, A::Error> {
        let depth = self.deeper()?;
        let mut entries = Vec::new();
        while let Some(entry) = access.next_element_seed(Reader { budget: self.budget, depth })? {
            entries.push(entry);
        }
        Ok(Node::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Node, A::Error> {
        let depth = self.deeper()?;
        let mut entries = Vec::new();
        while let Some(name) = access.next_key_seed(Name(self.budget))? {
            if entries.len() >= limits::ENTRIES {
                return Err(A::Error::custom(format_args!("too many entries: at most {} in a map", limits::ENTRIES)));
            }
            let node = access.next_value_seed(Reader { budget: self.budget, depth })?;
            entries.push((name, node));
        }
        Ok(Node::Map(entries))
    }
}

/// Reads the name of an entry.
struct Name<'b>(&'b mut Budget);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        self.0.pay_text(text)?;
        Ok(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Reader { budget: &mut Budget::default(), depth: limits::DEPTH }.deserialize(deserializer)
    }
}
