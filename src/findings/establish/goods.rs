//! The line itself: what it is, what was promised for it, in what state the goods are.

use crate::case::{Case, Category, Head, LineKind, Nature as Kind, SpecialCategory as Special, Trace};
use crate::findings::vocabulary::{
    beyond_checking, durable, exclusion_confirmed, free_shipping, freight_waived, gift_value_asked, line_kind, nature,
    no_reason_promise, special_category, unfit_for_refusal, used, value_declared,
};
use crate::findings::{Docket, Fact, Literal};

use super::claims;

/// Everything about the goods of a line.
pub(super) fn of_line(case: &Case, docket: &mut Docket, at: usize, nth: usize) {
    let Some(line) = case.lines().get(nth) else { return };
    let fact = |field| Fact::Item("order.lines", nth, field);
    let kind = match line.kind {
        LineKind::Goods => line_kind::GOODS,
        LineKind::Gift => line_kind::GIFT,
        LineKind::Virtual => line_kind::VIRTUAL,
        LineKind::Service => line_kind::SERVICE,
    };
    docket.put(at, kind, fact("kind"));
    let excluded = match line.nature {
        Kind::Ordinary => nature::ORDINARY,
        Kind::CustomMade | Kind::Perishable | Kind::DigitalOpened | Kind::Periodical => nature::BY_LAW,
        Kind::SealSensitive | Kind::DepreciatesOnTrial | Kind::SoldAsFlawed => nature::BY_CONFIRMATION,
    };
    docket.put(at, excluded, fact("nature"));
    docket.put(at, special(line.special_category), fact("special_category"));
    if line.nature == Kind::Perishable {
        docket.put(at, unfit_for_refusal::YES, fact("nature"));
    }
    docket.put(at, if line.durable { durable::YES } else { durable::NO }, fact("durable"));
    let confirmed = if line.exclusion_confirmed { exclusion_confirmed::YES } else { exclusion_confirmed::NO };
    docket.put(at, confirmed, fact("exclusion_confirmed"));
    let promised = if line.no_reason_days.is_some() { no_reason_promise::YES } else { no_reason_promise::NO };
    docket.put(at, promised, fact("no_reason_days"));
    let worn = line.traces.iter().any(|trace| matches!(trace, Trace::Used | Trace::Washed));
    docket.put(at, if worn { used::YES } else { used::NO }, fact("traces"));
    let beyond = line.traces.iter().any(|trace| counts_as_use(line.category, *trace));
    docket.put(at, if beyond { beyond_checking::YES } else { beyond_checking::NO }, fact("traces"));
    let declared = if line.declared_value.is_some() { value_declared::YES } else { value_declared::NO };
    docket.put(at, declared, fact("declared_value"));
    let asked = match value_asked(case, nth).filter(|request| claims::is_live(case, docket, *request)) {
        Some(request) => (gift_value_asked::YES, Fact::Item("requests", request, "heads")),
        None => (gift_value_asked::NO, Fact::NothingRecorded("request for the gift's value")),
    };
    docket.put(at, asked.0, asked.1);
    let terms = &case.facts().order.freight;
    let free = if terms.free_shipping { free_shipping::YES } else { free_shipping::NO };
    docket.put(at, free, Fact::Field("order.freight.free_shipping"));
    let waived = if terms.waived.is_some() { freight_waived::ON_RECORD } else { freight_waived::NOT_SAID };
    docket.put(at, waived, Fact::Field("order.freight.waived"));
}

const fn special(category: Special) -> Literal {
    match category {
        Special::NoneOfThem => special_category::NONE,
        Special::Apparel => special_category::APPAREL,
        Special::LargeAppliance => special_category::LARGE_APPLIANCE,
        Special::Fresh => special_category::FRESH,
        Special::CustomMade => special_category::CUSTOM_MADE,
        Special::Virtual => special_category::VIRTUAL,
        Special::UsedDigital => special_category::USED_DIGITAL,
        Special::Bulky => special_category::BULKY,
        Special::Services => special_category::SERVICES,
        Special::Furniture => special_category::FURNITURE,
        Special::Jewellery => special_category::JEWELLERY,
        Special::Bags => special_category::BAGS,
        Special::Watches => special_category::WATCHES,
        Special::Pets => special_category::PETS,
        Special::Plants => special_category::PLANTS,
        Special::Food => special_category::FOOD,
        Special::Shoes => special_category::SHOES,
        Special::Phones => special_category::PHONES,
        Special::Fliggy => special_category::FLIGGY,
    }
}

/// The live request that asks for the value of a gift: about the gift, or about the goods it came with.
pub(super) fn value_asked(case: &Case, gift: usize) -> Option<usize> {
    let main = case.main_of(gift)?;
    case.claims().filter(|(_, line)| *line == gift || *line == main).map(|(request, _)| request).find(|request| {
        let heads = case.facts().requests.get(*request).map(|made| &made.heads);
        let live = case.current(*request).is_some_and(|now| now.live);
        live && heads.is_some_and(|heads| heads.contains(&Head::GiftValue))
    })
}

/// SR-9's table: the traces that leave goods of a category not intact. Opening and trying out never do (SR-8).
fn counts_as_use(category: Category, trace: Trace) -> bool {
    match trace {
        Trace::Opened | Trace::TriedOut | Trace::Used => false,
        Trace::DamagedByBuyer => true,
        Trace::SealBroken => category == Category::Sealed,
        Trace::Altered | Trace::Activated => category == Category::Electronics,
        Trace::TagRemoved => matches!(category, Category::Apparel | Category::Electronics),
        Trace::Soiled | Trace::Washed | Trace::CutOpen => category == Category::Apparel,
    }
}
