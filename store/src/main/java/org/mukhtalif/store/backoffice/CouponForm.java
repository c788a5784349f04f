package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.money.Percentage;
import org.mukhtalif.store.money.TypedAmount;
import org.mukhtalif.store.promotions.Benefit;
import org.mukhtalif.store.promotions.CouponCode;
import org.mukhtalif.store.promotions.CouponTerms;
import org.mukhtalif.store.promotions.NewCoupon;

/// The form for a new coupon: what was typed, and what is wrong with it.
final class CouponForm {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final String PREFIX = "backoffice.coupons.fault.";

    private final Map<String, String> typed;
    private final SortedMap<String, String> faults = new TreeMap<>();

    CouponForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /// The coupon, if every field can be so; else [#faults] tells.
    Optional<NewCoupon> coupon(Instant now) {
        var code = CouponCode.of(of("code"));
        if (code.isEmpty()) fault("code", "code");
        var benefit = benefit();
        var from = date("from").map(CouponForm::morning).orElse(now);
        var until = date("until").map(day -> morning(day.plusDays(1)));
        if (until.filter(end -> !from.isBefore(end) || !now.isBefore(end)).isPresent()) fault("until", "until");
        var merchant = number("merchant", 18).map(MerchantId::new);
        var byStore = of("by-store").isBlank() ? Optional.of(Percentage.of("100")) : share("by-store");
        if (byStore.filter(share -> share.basisPoints() < 10_000).isPresent() && merchant.isEmpty())
            fault("by-store", "by-store-needs-merchant");
        var minimum = amount("minimum").orElse(Money.halalas(0));
        var most = count("most-uses");
        var each = count("most-each");
        if (!faults.isEmpty()) return Optional.empty();
        return Optional.of(new NewCoupon(
                code.orElseThrow(),
                benefit.orElseThrow(),
                byStore.orElseThrow(),
                new CouponTerms(merchant, number("category", 18), minimum, from, until, most, each)));
    }

    /// What is wrong, by field: keys of the bundle.
    SortedMap<String, String> faults() {
        return faults;
    }

    void fault(String field, String what) {
        faults.putIfAbsent(field, PREFIX + what);
    }

    String of(String field) {
        var value = typed.getOrDefault(field, "").strip();
        return value.length() > 60 ? "" : value;
    }

    private Optional<Benefit> benefit() {
        return switch (of("benefit")) {
            case "share" -> share("share").map(share -> new Benefit.Share(share, amount("most")));
            case "amount" -> {
                if (of("amount").isBlank()) fault("amount", "amount");
                yield amount("amount").map(Benefit.Amount::new);
            }
            case "free-shipping" -> Optional.of(new Benefit.FreeShipping());
            default -> {
                fault("benefit", "benefit");
                yield Optional.empty();
            }
        };
    }

    private Optional<Percentage> share(String field) {
        var read = TypedAmount.of(of(field).replace("%", "").replace("٪", ""))
                .filter(TypedAmount::isWhole)
                .map(typed -> typed.money().minorUnits())
                .filter(points -> points <= 10_000 && (points > 0 || field.equals("by-store")))
                .map(points -> new Percentage(points.intValue()));
        if (read.isEmpty()) fault(field, "share");
        return read;
    }

    private Optional<Money> amount(String field) {
        if (of(field).isBlank()) return Optional.empty();
        var read = TypedAmount.of(of(field))
                .filter(TypedAmount::isWhole)
                .map(TypedAmount::money)
                .filter(money -> money.minorUnits() > 0 || field.equals("minimum"));
        if (read.isEmpty()) fault(field, "amount");
        return read;
    }

    private Optional<Integer> count(String field) {
        if (of(field).isBlank()) return Optional.empty();
        var read = number(field, 7).map(Long::intValue);
        if (read.isEmpty()) fault(field, "count");
        return read;
    }

    private Optional<Long> number(String field, int digits) {
        var typed = of(field);
        return typed.matches("\\p{Nd}{1," + digits + "}")
                ? Optional.of(Long.parseLong(typed)).filter(number -> number > 0)
                : Optional.empty();
    }

    private Optional<LocalDate> date(String field) {
        if (of(field).isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(of(field)));
        } catch (DateTimeParseException _) {
            fault(field, "date");
            return Optional.empty();
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(RIYADH).toInstant();
    }
}
