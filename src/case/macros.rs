//! How records and choices are declared: the type, its builder and its wire form from one description.
//!
//! `record!` declares a struct with required and optional fields, `choice!` an enum of named values. A field's type is
//! a name, or a name with one name in angle brackets. Every field and variant must be documented. Both reach every
//! module that the crate's root declares after this one.

/// Declares a struct, its `new`, a setter for each optional field, and its wire form.
macro_rules! record {
    ($(#[doc = $doc:literal])+ $(#[derive($($extra:ident),+)])? pub struct $Name:ident {
        required:
        $($(#[doc = $rdoc:literal])+ $r:ident : $R:ident $(<$RA:ident>)?,)+
        $(optional:
        $($(#[doc = $odoc:literal])+ $o:ident : $O:ident $(<$OA:ident>)?,)+)?
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq $($(, $extra)+)?)]
        #[non_exhaustive]
        pub struct $Name {
            $($(#[doc = $rdoc])+ pub $r: $R $(<$RA>)?,)+
            $($($(#[doc = $odoc])+ pub $o: $O $(<$OA>)?,)+)?
        }

        impl $Name {
            /// What must be given; whatever may be left out is left out.
            #[must_use]
            pub fn new($($r: $crate::case::macros::argument!($R $(<$RA>)?)),+) -> Self {
                Self {
                    $($r: $crate::case::macros::converted!($r, $R $(<$RA>)?),)+
                    $($($o: Default::default(),)+)?
                }
            }

            $($($crate::case::macros::setter! { $(#[doc = $odoc])+ $o: $O $(<$OA>)? })+)?
        }

        $crate::case::macros::record_on_the_wire! {
            $Name { $($r)+ } { $($($o)+)? }
        }
    };
    ($(#[doc = $doc:literal])+ $(#[derive($($extra:ident),+)])? pub struct $Name:ident {
        optional:
        $($(#[doc = $odoc:literal])+ $o:ident : $O:ident $(<$OA:ident>)?,)+
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, Default $($(, $extra)+)?)]
        #[non_exhaustive]
        pub struct $Name {
            $($(#[doc = $odoc])+ pub $o: $O $(<$OA>)?,)+
        }

        impl $Name {
            /// With everything left out.
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }

            $($crate::case::macros::setter! { $(#[doc = $odoc])+ $o: $O $(<$OA>)? })+
        }

        $crate::case::macros::record_on_the_wire! {
            $Name {} { $($o)+ }
        }
    };
}

/// What a builder takes for a field of a type.
macro_rules! argument {
    (u32) => { u32 };
    (bool) => { bool };
    (Option<u32>) => { u32 };
    (Option<$A:ident>) => { impl Into<$A> };
    (Vec<$A:ident>) => { impl IntoIterator<Item = impl Into<$A>> };
    ($T:ident $(<$A:ident>)?) => { impl Into<$T $(<$A>)?> };
}

/// What a builder stores of what it took.
macro_rules! converted {
    ($given:ident, u32) => {
        $given
    };
    ($given:ident, bool) => {
        $given
    };
    ($given:ident, Option<u32>) => {
        Some($given)
    };
    ($given:ident, Option<$A:ident>) => {
        Some($given.into())
    };
    ($given:ident, Vec<$A:ident>) => {
        $given.into_iter().map(Into::into).collect()
    };
    ($given:ident, $T:ident $(<$A:ident>)?) => {
        $given.into()
    };
}

/// The setter of one optional field.
macro_rules! setter {
    ($(#[doc = $doc:literal])+ $field:ident : $T:ident $(<$A:ident>)?) => {
        #[doc = concat!("Sets `", stringify!($field), "`:")]
        $(#[doc = $doc])+
        #[must_use]
        pub fn $field(mut self, $field: $crate::case::macros::argument!($T $(<$A>)?)) -> Self {
            self.$field = $crate::case::macros::converted!($field, $T $(<$A>)?);
            self
        }
    };
}

/// The wire form of a record: a map of its fields, those at their default left out.
macro_rules! record_on_the_wire {
    ($Name:ident { $($r:ident)* } { $($o:ident)* }) => {
        impl $crate::case::wire::Wire for $Name {
            fn read(
                node: &$crate::case::Node,
                at: &$crate::case::path::Path<'_>,
                problems: &mut $crate::case::problems::Problems,
            ) -> Self {
                const FIELDS: &[&str] = &[$(stringify!($r),)* $(stringify!($o),)*];
                let slots = $crate::case::wire::slots::<{ FIELDS.len() }>(
                    stringify!($Name), FIELDS, node, at, problems,
                );
                let Some(mut slots) = slots else {
                    return Self::placeholder();
                };
                Self {
                    $($r: $crate::case::wire::required(slots.next(), &at.field(stringify!($r)), problems),)*
                    $($o: $crate::case::wire::optional(slots.next(), &at.field(stringify!($o)), problems),)*
                }
            }

            fn write(&self) -> $crate::case::Node {
                $crate::case::wire::map([
                    $((stringify!($r), Some($crate::case::wire::Wire::write(&self.$r))),)*
                    $((stringify!($o), $crate::case::wire::unless_default(&self.$o)),)*
                ])
            }

            fn placeholder() -> Self {
                Self {
                    $($r: $crate::case::wire::Wire::placeholder(),)*
                    $($o: Default::default(),)*
                }
            }
        }

        $crate::case::wire::by_serde!($Name);
    };
}

/// Declares an enum, the names of its values, and its wire form: a plain value is a text, a value that holds something
/// is a map of one entry.
macro_rules! choice {
    ($(#[doc = $doc:literal])+ $(#[default($Default:ident)])? pub enum $Name:ident {
        $($(#[doc = $vdoc:literal])+ $V:ident = $name:literal),+ $(,)?
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $Name {
            $($(#[doc = $vdoc])+ $V,)+
        }

        $(impl Default for $Name {
            fn default() -> Self {
                Self::$Default
            }
        })?

        impl $Name {
            /// Every value, in the order of the documentation.
            pub const ALL: &[Self] = &[$(Self::$V),+];

            /// The value's name on the wire.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$V => $name,)+
                }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        impl $crate::case::wire::Wire for $Name {
            fn read(
                node: &$crate::case::Node,
                at: &$crate::case::path::Path<'_>,
                problems: &mut $crate::case::problems::Problems,
            ) -> Self {
                const NAMES: &[&str] = &[$($name),+];
                let named = $crate::case::wire::plain(stringify!($Name), NAMES, node, at, problems);
                named.and_then(|index| Self::ALL.get(index)).copied().unwrap_or_else(Self::placeholder)
            }

            fn write(&self) -> $crate::case::Node {
                $crate::case::Node::Text(self.name().to_owned())
            }

            fn placeholder() -> Self {
                $crate::case::macros::first!($(Self::$V),+)
            }
        }

        $crate::case::wire::by_serde!($Name);
    };
    ($(#[doc = $doc:literal])+ $(#[derive($($extra:ident),+)])? $(#[default($Default:ident)])? pub enum $Name:ident {
        $($(#[doc = $vdoc:literal])+ $V:ident $(($T:ty))? = $name:literal),+ $(,)?
    }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq $($(, $extra)+)?)]
        #[non_exhaustive]
        pub enum $Name {
            $($(#[doc = $vdoc])+ $V $(($T))?,)+
        }

        $(impl Default for $Name {
            fn default() -> Self {
                Self::$Default
            }
        })?

        impl $crate::case::wire::Wire for $Name {
            fn read(
                node: &$crate::case::Node,
                at: &$crate::case::path::Path<'_>,
                problems: &mut $crate::case::problems::Problems,
            ) -> Self {
                const NAMES: &[&str] = &[$($name),+];
                let Some((name, held)) = $crate::case::wire::tagged(stringify!($Name), NAMES, node, at, problems)
                else {
                    return Self::placeholder();
                };
                $(if name == $name {
                    return $crate::case::macros::variant_read!(name, held, at, problems, $V $(($T))?);
                })+
                Self::placeholder()
            }

            fn write(&self) -> $crate::case::Node {
                $($crate::case::macros::variant_written!(self, $name, $V $(($T))?);)+
                $crate::case::Node::Null
            }

            fn placeholder() -> Self {
                $crate::case::macros::first!($($crate::case::macros::variant_placeholder!($V $(($T))?)),+)
            }
        }

        $crate::case::wire::by_serde!($Name);
    };
}

/// The first of several expressions.
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}

/// Reads what a variant holds.
macro_rules! variant_read {
    ($name:ident, $held:ident, $at:ident, $problems:ident, $V:ident) => {{
        $crate::case::wire::holds_nothing($name, $held, $at, $problems);
        Self::$V
    }};
    ($name:ident, $held:ident, $at:ident, $problems:ident, $V:ident($T:ty)) => {
        Self::$V($crate::case::wire::held::<$T>($name, $held, $at, $problems))
    };
}

/// Returns the wire form of a variant if the value is one.
macro_rules! variant_written {
    ($self:ident, $name:literal, $V:ident) => {
        if matches!($self, Self::$V) {
            return $crate::case::Node::Text($name.to_owned());
        }
    };
    ($self:ident, $name:literal, $V:ident($T:ty)) => {
        if let Self::$V(held) = $self {
            return $crate::case::Node::Map(vec![($name.to_owned(), $crate::case::wire::Wire::write(held))]);
        }
    };
}

/// A stand-in of a variant.
macro_rules! variant_placeholder {
    ($V:ident) => {
        Self::$V
    };
    ($V:ident($T:ty)) => {
        Self::$V($crate::case::wire::Wire::placeholder())
    };
}

pub(crate) use {
    argument, converted, first, record_on_the_wire, setter, variant_placeholder, variant_read, variant_written,
};
