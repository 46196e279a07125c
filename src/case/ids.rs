//! What the parts of a case are called by.

use std::fmt;
use std::sync::Arc;

use crate::case::Node;
use crate::case::limits;
use crate::case::path::{Path, shortened};
use crate::case::problems::Problems;
use crate::case::wire::{Wire, by_serde};

/// Whether a text may be an id: 1 to [`limits::ID`] letters and digits of ASCII, `-`, `_` and `.`.
fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !text.is_empty() && text.len() <= limits::ID && text.bytes().all(allowed)
}

macro_rules! ids {
    ($($(#[doc = $doc:literal])+ $Name:ident,)+) => {
        $(
            $(#[doc = $doc])+
            ///
            /// 1 to 64 letters and digits of ASCII, `-`, `_` and `.`. Any text can be made one; what is no id is a
            /// problem when the case is checked.
            #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub struct $Name(Arc<str>);

            impl $Name {
                /// The id as a text.
                #[must_use]
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl From<&str> for $Name {
                fn from(text: &str) -> Self {
                    Self(text.into())
                }
            }

            impl From<String> for $Name {
                fn from(text: String) -> Self {
                    Self(text.into())
                }
            }

            impl From<&$Name> for $Name {
                fn from(id: &$Name) -> Self {
                    id.clone()
                }
            }

            impl AsRef<str> for $Name {
                fn as_ref(&self) -> &str {
                    &self.0
                }
            }

            impl PartialEq<str> for $Name {
                fn eq(&self, other: &str) -> bool {
                    *self.0 == *other
                }
            }

            impl PartialEq<&str> for $Name {
                fn eq(&self, other: &&str) -> bool {
                    *self.0 == **other
                }
            }

            impl fmt::Display for $Name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.pad(&self.0)
                }
            }

            impl Wire for $Name {
                fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Self {
                    Self(read(node, at, problems).into())
                }

                fn write(&self) -> Node {
                    Node::Text(self.0.to_string())
                }

                fn placeholder() -> Self {
                    Self(Arc::from(""))
                }
            }

            by_serde!($Name);
        )+
    };
}

ids! {
    /// The name of a marketplace that has none of its own here.
    MarketplaceId,
    /// The id of an order.
    OrderId,
    /// The id of a line of the order.
    LineId,
    /// The id of a shipment.
    ShipmentId,
    /// The id of a request.
    RequestId,
    /// The id of an agreement.
    AgreementId,
    /// The id of an item of evidence.
    EvidenceId,
    /// The id of an inspection.
    InspectionId,
    /// The id of a term of the seller.
    TermId,
    /// The id of a discount.
    DiscountId,
    /// The id of a voucher.
    VoucherId,
    /// The id of a complaint.
    ComplaintId,
}

fn read<'n>(node: &'n Node, at: &Path<'_>, problems: &mut Problems) -> &'n str {
    const RIGHT: &str = "1 to 64 letters and digits of ASCII, `-`, `_` and `.`";
    match node {
        Node::Text(text) if is_id(text) => return text,
        Node::Text(text) => problems.unreadable(at, || format!("`{}` is not an id: {RIGHT}", shortened(text))),
        _ => problems.unreadable(at, || format!("expected an id ({RIGHT}), found {}", node.kind())),
    }
    ""
}
