//! The order: its lines, what was paid, what was promised, how it went on.

use super::{Check, ORDER, ids};
use crate::case::path::Path;
use crate::case::{Confirmation, DispatchPromise, Line, LineKind, Money, PenaltySum, limits};

const LINES: Path<'static> = ORDER.field("lines");
const FREIGHT: Path<'static> = ORDER.field("freight");
const PAYMENTS: Path<'static> = ORDER.field("payments");

impl Check<'_> {
    /// What concerns the order.
    pub(super) fn order(&mut self) {
        let order = &self.facts.order;
        self.by_now(&ORDER.field("paid_at"), order.paid_at);
        if order.lines.is_empty() {
            self.problems.incoherent(&LINES, &[], || "empty; an order has at least one line".to_owned());
        } else if order.lines.iter().all(|line| line.kind == LineKind::Gift) {
            self.problems.incoherent(&LINES, &[], || "gifts only; a gift comes with another line".to_owned());
        }
        for (index, line) in order.lines.iter().enumerate() {
            self.line(&LINES.index(index), line);
        }
        self.payments();
        self.progress();
    }

    fn line(&mut self, at: &Path<'_>, line: &Line) {
        self.in_range(&at.field("quantity"), line.quantity, 1..=limits::QUANTITY, "pieces");
        self.digits(&at.field("paid"), line.paid);
        self.digits_if_given(&at.field("declared_value"), line.declared_value);
        if let Some(value) = &line.fair_value {
            let set = at.field("fair_value");
            self.digits(&set.field("amount"), value.amount);
            self.by_now(&set.field("at"), value.at);
            if line.declared_value.is_some() {
                self.problems.incoherent(&set, &[&at.field("declared_value")], || {
                    "set although the seller declared a value; then that counts".to_owned()
                });
            }
        }
        self.promised_dispatch(&at.field("dispatch_promise"), line.dispatch_promise.as_ref());
        self.secured(at, line);
        let (overdue, given) = (at.field("address_overdue_since"), at.field("address_given_at"));
        if let Some(since) = line.address_overdue_since {
            self.within_the_case(&overdue, since);
        }
        if let Some(when) = line.address_given_at {
            self.by_now(&given, when);
            match line.address_overdue_since {
                Some(since) => {
                    self.not_before((&given, when), (&overdue, since), "given before it was overdue");
                }
                None => self.problems.incoherent(&given, &[&overdue], || {
                    "given, but `address_overdue_since` does not say from when the seller was late".to_owned()
                }),
            }
        }
        if let Some(warranty) = &line.warranty {
            let kind = at.field("kind");
            let at = at.field("warranty");
            if line.kind != LineKind::Goods {
                self.problems.incoherent(&at, &[&kind], || {
                    format!(
                        "given for a line of kind `{}`; a guarantee of exchange or repair is for `goods`",
                        line.kind
                    )
                });
            }
            let steps = [
                ("return_days", warranty.return_days),
                ("exchange_days", warranty.exchange_days),
                ("repair_days", warranty.repair_days),
            ];
            for (step, days) in steps {
                if let Some(days) = days {
                    self.in_range(&at.field(step), days, 1..=limits::PERIOD, "days");
                }
            }
            if let Some(times) = warranty.exchange_after_repairs {
                self.in_range(&at.field("exchange_after_repairs"), times, 1..=limits::PERIOD, "repairs");
            }
            self.in_range(&at.field("repairs_in_vain"), warranty.repairs_in_vain, 0..=limits::PERIOD, "repairs");
        }
        if let Some(days) = line.no_reason_days {
            self.in_range(&at.field("no_reason_days"), days, 7..=limits::PERIOD, "days");
        }
        if let Some(until) = line.after_sales_until {
            self.after_payment(&at.field("after_sales_until"), until);
        }
        if let Some(asked) = line.reclaimed_at {
            self.within_the_case(&at.field("reclaimed_at"), asked);
        }
        self.quotes(&at.field("quotes"), line);
        let is_gift = line.kind == LineKind::Gift;
        if is_gift && !line.paid.is_zero() {
            let kind = at.field("kind");
            self.problems.incoherent(&at.field("paid"), &[&kind], || {
                format!("`{}` for a gift; a gift costs \"0\", or it is no `gift`", line.paid)
            });
        }
        let Some(main) = &line.gift_of else {
            return;
        };
        let gift_of = at.field("gift_of");
        if !is_gift {
            self.problems.incoherent(&gift_of, &[&at.field("kind")], || {
                format!("given for a line that is `{}`; only a `gift` comes with another line", line.kind)
            });
        }
        self.exists(&gift_of, ids::Kind::Line, main.as_str());
        let main = self.ids.lines.position(main.as_str());
        if let Some((index, other)) = main.and_then(|index| Some((index, self.facts.order.lines.get(index)?))) {
            if other.kind == LineKind::Gift {
                let other_kind = LINES.index(index);
                self.problems.incoherent(&gift_of, &[&other_kind.field("kind")], || {
                    format!("`{}` is a gift itself; a gift comes with a line that is none", other.id)
                });
            }
        }
    }

    fn payments(&mut self) {
        let order = &self.facts.order;
        let freight = order.freight.paid.unwrap_or(Money::ZERO);
        let paid = FREIGHT.field("paid");
        self.digits(&paid, freight);
        if order.freight.free_shipping && !freight.is_zero() {
            self.problems.incoherent(&paid, &[&FREIGHT.field("free_shipping")], || {
                format!("`{freight}` for freight although shipping is free; one of the two is wrong")
            });
        }
        self.waived_freight();
        for (index, payment) in order.payments.iter().enumerate() {
            self.digits(&PAYMENTS.index(index).field("amount"), payment.amount);
        }
        let given = Money::sum(order.payments.iter().map(|payment| payment.amount));
        let due = Money::sum(order.lines.iter().map(|line| line.paid)).plus(freight);
        if !order.payments.is_empty() && given != due {
            self.problems.incoherent(&PAYMENTS, &[&LINES, &FREIGHT], || {
                format!("the payments come to `{given}`, the lines and the freight to `{due}`")
            });
        }
    }

    /// What settling would take is said as exactly as the currency allows, and of no more than was bought.
    fn quotes(&mut self, at: &Path<'_>, line: &Line) {
        let quotes = &line.quotes;
        for (field, amount) in [
            ("worth", quotes.worth),
            ("way_back", quotes.way_back),
            ("resend", quotes.resend),
            ("gift", quotes.gift),
            ("compensation", quotes.compensation),
        ] {
            self.digits_if_given(&at.field(field), amount);
        }
        if let Some(missing) = quotes.missing {
            self.in_range(&at.field("missing"), missing, 1..=line.quantity.max(1), "pieces");
        }
        if let Some(amount) = quotes.compensation.filter(|amount| *amount > line.paid) {
            self.problems.incoherent(&at.field("compensation"), &[], || {
                format!("`{amount}` for a line of `{}`; nobody is paid back more than was paid", line.paid)
            });
        }
    }

    /// Freight is waived where the lines reach the sum from which shipping is free.
    fn waived_freight(&mut self) {
        let terms = &self.facts.order.freight;
        let (waived, free_from) = (FREIGHT.field("waived"), FREIGHT.field("free_from"));
        self.digits_if_given(&waived, terms.waived);
        self.digits_if_given(&FREIGHT.field("return_cap"), terms.return_cap);
        self.digits_if_given(&free_from, terms.free_from);
        let lines = Money::sum(self.facts.order.lines.iter().map(|line| line.paid));
        match (terms.waived, terms.free_from) {
            (Some(_), None) => {
                self.problems.incoherent(&waived, &[&free_from], || "given without `free_from`".to_owned());
            }
            (Some(_), Some(sum)) if lines < sum => {
                self.problems.incoherent(&waived, &[&free_from, &LINES], || {
                    format!("given although the lines come to `{lines}`, and shipping is free from `{sum}`")
                });
            }
            _ => {}
        }
    }

    /// Prepayments and promised sums.
    fn secured(&mut self, at: &Path<'_>, line: &Line) {
        if let Some(paid) = &line.prepayment {
            let field = at.field("prepayment");
            let (amount, price) = (field.field("amount"), field.field("price"));
            self.digits(&amount, paid.amount);
            self.digits_if_given(&price, paid.price);
            let whole = paid.price.unwrap_or(line.paid);
            if paid.amount > whole {
                self.problems.incoherent(&amount, &[&price], || {
                    format!("`{}` before performance, and the whole price is `{whole}`", paid.amount)
                });
            }
        }
        let promises = at.field("liquidated_damages");
        for (index, promise) in line.liquidated_damages.iter().enumerate() {
            let of = promises.index(index);
            for (field, sum) in [("promised", Some(&promise.promised)), ("platform", promise.platform.as_ref())] {
                let sum_at = of.field(field);
                match sum {
                    Some(PenaltySum::Amount(amount)) => self.digits(&sum_at.field("amount"), *amount),
                    Some(PenaltySum::PercentOfPrice(rate)) => {
                        self.in_range(&sum_at.field("percent_of_price"), *rate, 1..=limits::PERIOD, "percent");
                    }
                    None => {}
                }
            }
        }
    }

    fn promised_dispatch(&mut self, at: &Path<'_>, promise: Option<&DispatchPromise>) {
        match promise {
            Some(DispatchPromise::WithinHours(hours)) => {
                self.in_range(&at.field("within_hours"), *hours, 1..=limits::PERIOD, "hours");
            }
            Some(DispatchPromise::Until(until)) => self.after_payment(&at.field("until"), *until),
            None => {}
        }
    }

    fn progress(&mut self) {
        let order = &self.facts.order;
        if let Some(until) = order.claim_deadline {
            self.after_payment(&ORDER.field("claim_deadline"), until);
        }
        self.promised_dispatch(&ORDER.field("dispatch_promise"), order.dispatch_promise.as_ref());
        let confirmation = ORDER.field("confirmation");
        let confirmed = match &order.confirmation {
            Confirmation::Clicked(at) => Some((confirmation.field("clicked"), *at)),
            Confirmation::Automatic(at) => Some((confirmation.field("automatic"), *at)),
            Confirmation::NotConfirmed => None,
        };
        if let Some((path, at)) = &confirmed {
            self.within_the_case(path, *at);
        }
        if let Some(completed) = order.completed_at {
            let path = ORDER.field("completed_at");
            self.within_the_case(&path, completed);
            if let Some((confirmation, at)) = &confirmed {
                self.not_before((&path, completed), (confirmation, *at), "completed before receipt was confirmed");
            }
        }
        self.beginning_and_end();
    }

    /// When the order was placed, whether it was paid, when the trade was closed.
    fn beginning_and_end(&mut self) {
        let order = &self.facts.order;
        let (placed, unpaid, closed) = (ORDER.field("placed_at"), ORDER.field("unpaid"), ORDER.field("closed_at"));
        if let Some(at) = order.placed_at {
            self.by_now(&placed, at);
            self.not_before((&ORDER.field("paid_at"), order.paid_at), (&placed, at), "paid before it was placed");
        }
        if let Some(at) = order.closed_at {
            self.within_the_case(&closed, at);
        }
        if let (Some(_), Some(_)) = (order.closed_at, order.completed_at) {
            self.problems.incoherent(&closed, &[&ORDER.field("completed_at")], || {
                "given beside `completed_at`; a trade ends in success or is closed".to_owned()
            });
        }
        if !order.unpaid {
            return;
        }
        for (index, line) in order.lines.iter().enumerate().filter(|(_, line)| !line.paid.is_zero()) {
            self.problems.incoherent(&LINES.index(index).field("paid"), &[&unpaid], || {
                format!("`{}` in an order that is unpaid; 0, or the order is not `unpaid`", line.paid)
            });
        }
        if order.completed_at.is_some() {
            self.problems.incoherent(&ORDER.field("completed_at"), &[&unpaid], || {
                "given for an order that is unpaid; it is closed, or it was paid".to_owned()
            });
        }
    }
}
