package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// The back office's own navigation: each role sees the doors that open for it.
public final class StaffLinks {

    private StaffLinks() {}

    static List<NavLink> of(Role role, Words words) {
        return switch (role) {
            case OPERATOR ->
                List.of(
                        link("home", "/staff", words),
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
                        link("home", "/staff", words),
                        link("requests", "/staff/requests", words),
                        link("holds", "/staff/holds", words),
                        link("controls", "/staff/controls", words),
                        link("policy", "/staff/policy", words));
            case SHOPPER, MERCHANT -> List.of();
        };
    }

    private static NavLink link(String name, String path, Words words) {
        return new NavLink(words.of("backoffice.nav." + name), path);
    }
}
