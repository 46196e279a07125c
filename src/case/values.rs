//! The wire forms of the values that records are made of: lists, texts, numbers and the like.

use std::borrow::Cow;

use crate::case::Node;
use crate::case::limits;
use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::Wire;

impl<T: Wire> Wire for Option<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        if *node == Node::Null { None } else { Some(T::read(node, at, problems)) }
    }

    fn write(&self) -> Node {
        self.as_ref().map_or(Node::Null, T::write)
    }

    fn placeholder() -> Self {
        None
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        Self::new(T::read(node, at, problems))
    }

    fn write(&self) -> Node {
        T::write(self)
    }

    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        let Node::List(entries) = node else {
            problems.unreadable(at, || format!("expected a list, found {}", node.kind()));
            return Self::new();
        };
        let most = limits::of_list(at.name());
        if entries.len() > most {
            let many = entries.len();
            problems.unreadable(at, || format!("{many} entries are too many: at most {most}"));
        }
        entries.iter().take(most).enumerate().map(|(index, entry)| T::read(entry, &at.index(index), problems)).collect()
    }

    fn write(&self) -> Node {
        Node::List(self.iter().map(T::write).collect())
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Wire for bool {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        if let Node::Bool(value) = node {
            return *value;
        }
        problems.unreadable(at, || format!("expected true or false, found {}", node.kind()));
        false
    }

    fn write(&self) -> Node {
        Node::Bool(*self)
    }

    fn placeholder() -> Self {
        false
    }
}

impl Wire for u32 {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        if let Node::Number(value) = node {
            if let Ok(value) = Self::try_from(*value) {
                return value;
            }
        }
        problems.unreadable(at, || match node {
            Node::Number(value) => format!("`{value}` is out of range: a whole number from 0 to {}", Self::MAX),
            Node::OtherNumber => format!("expected a whole number from 0 to {}, found another number", Self::MAX),
            _ => format!("expected a whole number, found {}", node.kind()),
        });
        0
    }

    fn write(&self) -> Node {
        Node::Number(i64::from(*self))
    }

    fn placeholder() -> Self {
        0
    }
}

impl Wire for String {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        match node {
            Node::Text(text) if text.len() <= limits::WORDS => return text.clone(),
            Node::Text(text) => problems.unreadable(at, || {
                format!("`{}` is {} bytes long: at most {}", shortened(text), text.len(), limits::WORDS)
            }),
            _ => problems.unreadable(at, || format!("expected a text, found {}", node.kind())),
        }
        Self::new()
    }

    fn write(&self) -> Node {
        Node::Text(self.clone())
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Wire for Cow<'static, str> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
        Cow::Owned(String::read(node, at, problems))
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }

    fn placeholder() -> Self {
        Cow::Borrowed("")
    }
}

impl Wire for Node {
    fn read(node: &Node, _: &Path<'_>, _: &mut Problems) -> Self {
        node.clone()
    }

    fn write(&self) -> Node {
        self.clone()
    }

    fn placeholder() -> Self {
        Self::Null
    }
}
