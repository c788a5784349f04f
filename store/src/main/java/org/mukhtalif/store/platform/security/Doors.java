package org.mukhtalif.store.platform.security;

/// Which addresses belong to which audience. A page under a new address gets its line here, or it does not exist.
final class Doors {

    private Doors() {}

    static final String[] FILES = {"/assets/**", "/pictures/**", "/favicon.ico", "/robots.txt", "/health/**"};

    static final String[] ME = {"/me", "/me/**"};

    static final String[] DESK_SIGN_IN = {"/desk/session", "/desk/session/**"};

    static final String[] DESK = {"/desk", "/desk/**"};

    static final String[] STAFF_SIGN_IN = {"/staff/session", "/staff/session/**"};

    static final String[] STAFF_PRIVACY = {"/staff/requests/**", "/staff/holds/**"};

    static final String[] STAFF_CONTENT = {
        "/staff/newsletters/**",
        "/staff/coupons/**",
        "/staff/couriers",
        "/staff/couriers/**",
        "/staff/returns/**",
        "/staff/payments/**",
        "/staff/refunds/**",
        "/staff/payouts",
        "/staff/payouts/**",
        "/staff/invoices",
        "/staff/invoices/**",
        "/staff/synonyms/**",
        "/staff/products/**",
        "/staff/categories/**",
        "/staff/brands/**"
    };

    static final String[] STAFF = {"/staff", "/staff/**"};

    /// Programs; they show a bearer token.
    static final String[] PROGRAMS = {"/api/**"};

    static final String[] PROGRAMS_OF_A_PERSON = {"/api/v1/me", "/api/v1/me/**", "/api/v1/sessions/current"};

    static final String[] STOREFRONT = {
        "/",
        "/categories/**",
        "/products/**",
        "/merchants/**",
        "/search/**",
        "/new",
        "/sale",
        "/cart/**",
        "/checkout/**",
        "/orders/**",
        "/parcels/**",
        "/payments/**",
        "/registration/**",
        "/confirmation/**",
        "/email/**",
        "/session/**",
        "/recovery/**",
        "/privacy/**",
        "/terms/**",
        "/cookies/**",
        "/consents/**",
        "/guardians/**",
        "/sitemap.xml",
        "/error"
    };

    /// Pages on which somebody's data may stand: no copy of them is kept anywhere on the way.
    static final String[] NOT_KEPT = {
        "/me",
        "/me/**",
        "/desk",
        "/desk/**",
        "/staff",
        "/staff/**",
        "/orders/**",
        "/parcels/**",
        "/payments/**",
        "/checkout/**",
        "/registration/**",
        "/confirmation/**",
        "/email/**",
        "/session/**",
        "/recovery/**",
        "/consents/**",
        "/guardians/**",
        "/api/v1/me",
        "/api/v1/me/**",
        "/api/v1/cart/**",
        "/api/v1/quotes",
        "/api/v1/orders/**",
        "/api/v1/sessions/**",
        "/api/v1/accounts/**",
        "/api/v1/recoveries/**",
        "/api/v1/order-recoveries"
    };

    /// Pages that show photos which were opened for them: these stand in the page itself, because each look at them is
    /// one opening and no picture of a person has an address.
    static final String[] OPENED_PHOTOS = {
        "/orders/*/*/returns/*", "/me/orders/*/returns/*", "/desk/returns/*", "/staff/returns/*"
    };

    /// What a mail program does by itself (RFC 8058), and a payment company's program: neither has the token of a form;
    /// each knows a secret instead.
    static final String[] WITHOUT_FORM_TOKEN = {"/consents/*", "/payments/notifications"};
}
