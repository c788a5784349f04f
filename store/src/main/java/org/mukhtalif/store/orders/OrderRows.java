package org.mukhtalif.store.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.money.Discount;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.payments.PaymentReference;

/// Gathers rows, one a line item and sorted by order and merchant, into orders.
class OrderRows {

    private final List<Order> orders = new ArrayList<>();
    private final List<MerchantOrder> parts = new ArrayList<>();
    private final List<LineItem> lines = new ArrayList<>();
    private final ResultSet row;

    private @Nullable String number;
    private long merchant;
    private @Nullable Order open;
    private @Nullable MerchantOrder openPart;

    private OrderRows(ResultSet row) {
        this.row = row;
    }

    static List<Order> toOrders(ResultSet row) throws SQLException {
        var rows = new OrderRows(row);
        while (row.next()) rows.take();
        rows.closeOrder();
        return rows.orders;
    }

    private void take() throws SQLException {
        if (!row.getString("number").equals(number)) {
            closeOrder();
            number = row.getString("number");
            merchant = row.getLong("merchant_id");
        } else if (row.getLong("merchant_id") != merchant) {
            closePart();
            merchant = row.getLong("merchant_id");
        }
        lines.add(line());
        if (openPart == null) openPart = part();
        if (open == null) open = order(openPart);
    }

    private void closePart() {
        var part = openPart;
        if (part == null) return;
        parts.add(new MerchantOrder(part.merchant(), part.seller(), lines, part.shipping(), part.state()));
        lines.clear();
        openPart = null;
    }

    private void closeOrder() {
        closePart();
        var order = open;
        if (order == null) return;
        orders.add(new Order(
                order.number(),
                order.placedAt(),
                order.parties(),
                order.withShortAddress(),
                order.language(),
                order.termsVersion(),
                order.payment(),
                order.fee(),
                order.coupon(),
                parts));
        parts.clear();
        open = null;
    }

    private Order order(MerchantOrder first) throws SQLException {
        return new Order(
                new OrderNumber(row.getString("number")),
                time("placed_at"),
                partiesIn(row),
                row.getBoolean("with_short_address"),
                row.getString("language"),
                row.getString("terms_version"),
                new PaymentReference(row.getObject("payment_reference", UUID.class)),
                new PaymentFee(money("fee_minor"), money("fee_vat_minor")),
                Optional.ofNullable(row.getString("coupon")),
                List.of(first));
    }

    static Parties partiesIn(ResultSet row) throws SQLException {
        return new Parties(person(row, "subject_id"), row.getBoolean("for_another"), person(row, "recipient_id"));
    }

    private static Optional<DataSubjectId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(DataSubjectId::new);
    }

    private MerchantOrder part() throws SQLException {
        return new MerchantOrder(
                new MerchantId(row.getLong("merchant_id")),
                SellerOfRecord.valueOf(row.getString("seller")),
                lines,
                new Shipping(
                        ShippingKind.valueOf(row.getString("shipping_kind")),
                        money("shipping_minor").plus(money("shipping_discount_minor")),
                        discount("shipping_discount"),
                        money("shipping_vat_minor"),
                        row.getInt("shipping_days")),
                OrderStates.of(row.getString("state"), time("state_since")));
    }

    private LineItem line() throws SQLException {
        var optionAr = row.getString("option_ar");
        return new LineItem(
                new OfferId(row.getLong("offer_id")),
                row.getString("sku"),
                new Bilingual(row.getString("product_ar"), row.getString("product_en")),
                optionAr == null ? Optional.empty() : Optional.of(new Bilingual(optionAr, row.getString("option_en"))),
                row.getString("picture"),
                row.getString("tile"),
                row.getInt("quantity"),
                money("unit_price_minor"),
                discount("discount"),
                money("line_vat_minor"));
    }

    private Discount discount(String column) throws SQLException {
        return new Discount(money(column + "_minor"), money(column + "_by_store_minor"));
    }

    private Money money(String column) throws SQLException {
        return new Money(row.getLong(column), Currency.getInstance(row.getString("currency")));
    }

    private Instant time(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
