package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// The back office's own navigation: each role sees the doors that open for it.
public final class StaffLinks {

    private static final String HOME = "/staff";

    private StaffLinks() {}

    static List<NavLink> of(Role role, Words words) {
        return switch (role) {
            case OPERATOR ->
                List.of(
                        link("home", HOME, words),
                        link("returns", "/staff/returns", words),
                        link("payouts", "/staff/payouts", words),
                        link("invoices", "/staff/invoices", words),
                        link("payments", "/staff/payments", words),
                        link("refunds", "/staff/refunds", words),
                        link("products", "/staff/products", words),
                        link("categories", "/staff/categories", words),
                        link("brands", "/staff/brands", words),
                        link("couriers", "/staff/couriers", words),
                        link("coupons", "/staff/coupons", words),
                        link("newsletters", "/staff/newsletters", words),
                        link("synonyms", "/staff/synonyms", words),
                        link("controls", "/staff/controls", words),
                        link("policy", "/staff/policy", words));
            case PRIVACY_OFFICER ->
                List.of(
                        link("home", HOME, words),
                        link("requests", "/staff/requests", words),
                        link("holds", "/staff/holds", words),
                        link("controls", "/staff/controls", words),
                        link("policy", "/staff/policy", words));
            case SHOPPER, MERCHANT -> List.of();
        };
    }

    /// The pages behind these doors besides the first, and what each is for.
    static List<StaffPage.Way> ways(Role role, Words words) {
        return of(role, words).stream()
                .filter(link -> !link.path().equals(HOME))
                .map(link -> new StaffPage.Way(
                        link.path(),
                        link.label(),
                        words.of("backoffice.way." + link.path().substring(HOME.length() + 1))))
                .toList();
    }

    private static NavLink link(String name, String path, Words words) {
        return new NavLink(words.of("backoffice.nav." + name), path);
    }
}
