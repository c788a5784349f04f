package org.mukhtalif.store.orders;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Writes orders: the whole of a new one in a single statement, with its first link, its parts and lines as one
/// document each.
@Component
class OrderWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;
    private final JdbcClient pipelined;

    OrderWriter(JdbcClient db, @Qualifier("pipelined") JdbcClient pipelined) {
        this.db = db;
        this.pipelined = pipelined;
    }

    /// It is sent with the next statement or with the commit: if another order has its number since, that throws a
    /// `DuplicateKeyException`.
    void insert(OrderDraft draft, Order order, OrderSecret link) {
        pipelined
                .sql("""
                with placed as (
                    insert into orders.purchase_order
                           (number, placed_at, subject_id, of_account, for_another, recipient_id, with_short_address,
                            language, terms_version, payment_reference, fee_minor, fee_vat_minor, coupon, total_minor,
                            vat_minor, currency)
                    values (:number, :at, :subject, :ofAccount, :forAnother, :recipient, :withShortAddress,
                            :language, :terms, :payment, :fee, :feeVat, :coupon, :total,
                            :vat, :currency)),
                linked as (
                    insert into orders.access_link (secret_hash, order_number, made_at)
                    values (:secret, :number, :at)),
                parts as (
                    insert into orders.merchant_order
                           (order_number, merchant_id, seller, items_minor, shipping_kind, shipping_minor,
                            shipping_vat_minor, shipping_discount_minor, shipping_discount_by_store_minor,
                            shipping_days, vat_minor, total_minor, state, state_since)
                    select :number, p.merchant_id, p.seller, p.items, p.shipping_kind, p.shipping, p.shipping_vat,
                           p.shipping_discount, p.shipping_by_store, p.shipping_days, p.vat, p.total, p.state, :at
                      from jsonb_to_recordset(:parts::jsonb)
                        as p(merchant_id bigint, seller text, items bigint, shipping_kind text, shipping bigint,
                             shipping_vat bigint, shipping_discount bigint, shipping_by_store bigint,
                             shipping_days smallint, vat bigint, total bigint, state text))
                insert into orders.line_item
                       (order_number, merchant_id, position, offer_id, sku, product_ar, product_en, option_ar,
                        option_en, picture, tile, quantity, unit_price_minor, discount_minor,
                        discount_by_store_minor, total_minor, vat_minor)
                select :number, l.merchant_id, l.position, l.offer_id, l.sku, l.product_ar, l.product_en, l.option_ar,
                       l.option_en, l.picture, l.tile, l.quantity, l.unit_price, l.discount, l.by_store,
                       l.total, l.vat
                  from jsonb_to_recordset(:lines::jsonb)
                    as l(merchant_id bigint, position integer, offer_id bigint, sku text, product_ar text,
                         product_en text, option_ar text, option_en text, picture text, tile text, quantity integer,
                         unit_price bigint, discount bigint, by_store bigint, total bigint, vat bigint)
                """)
                .param("number", draft.number().value())
                .param("at", utc(draft.placedAt()))
                .param("secret", link.hash())
                .param("subject", id(draft.parties().buyer()))
                .param("ofAccount", draft.ofAccount())
                .param("forAnother", draft.parties().forAnother())
                .param("recipient", id(draft.parties().another()))
                .param("withShortAddress", draft.withShortAddress())
                .param("language", draft.language())
                .param("terms", draft.termsVersion())
                .param("payment", draft.payment().value())
                .param("fee", order.fee().price().minorUnits())
                .param("feeVat", order.fee().vat().minorUnits())
                .param("coupon", order.coupon().orElse(null))
                .param("total", order.total().minorUnits())
                .param("vat", order.vat().minorUnits())
                .param("currency", order.total().currency().getCurrencyCode())
                .param(
                        "parts",
                        JSON.writeValueAsString(
                                order.parts().stream().map(PartRow::of).toList()))
                .param(
                        "lines",
                        JSON.writeValueAsString(order.parts().stream()
                                .flatMap(part -> LineRow.of(part).stream())
                                .toList()))
                .update();
    }

    private static @Nullable UUID id(Optional<DataSubjectId> person) {
        return person.map(DataSubjectId::value).orElse(null);
    }

    void insertLinks(Map<OrderNumber, OrderSecret> secrets, Instant at) {
        var links = List.copyOf(secrets.entrySet());
        db.sql("""
                insert into orders.access_link (secret_hash, order_number, made_at)
                select l.secret, l.number, :at
                  from unnest(:secrets, :numbers) as l (secret, number)
                """)
                .param(
                        "secrets",
                        links.stream().map(link -> link.getValue().hash()).toArray(byte[][]::new),
                        Types.ARRAY)
                .param(
                        "numbers",
                        links.stream().map(link -> link.getKey().value()).toArray(String[]::new))
                .param("at", utc(at))
                .update();
    }

    /// Lets nobody else call a part of this order off until the transaction ends, so that the last one is known as
    /// such.
    void lock(OrderNumber number) {
        db.sql("select number from orders.purchase_order where number = :number for update")
                .param("number", number.value())
                .query(String.class)
                .optional();
    }

    /// Keeps a step if the part is still in the state the step starts from.
    boolean keep(OrderNumber number, MerchantId merchant, OrderState from, OrderState to) {
        return db.sql("""
                update orders.merchant_order
                   set state = :to, state_since = :since
                 where order_number = :number
                   and merchant_id = :merchant
                   and state = :from
                """)
                        .param("to", OrderStates.word(to))
                        .param("since", utc(to.since()))
                        .param("number", number.value())
                        .param("merchant", merchant.value())
                        .param("from", OrderStates.word(from))
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private record PartRow(
            long merchantId,
            String seller,
            long items,
            String shippingKind,
            long shipping,
            long shippingVat,
            long shippingDiscount,
            long shippingByStore,
            int shippingDays,
            long vat,
            long total,
            String state) {

        static PartRow of(MerchantOrder part) {
            return new PartRow(
                    part.merchant().value(),
                    part.seller().name(),
                    part.total().minus(part.shipping().price()).minorUnits(),
                    part.shipping().kind().name(),
                    part.shipping().price().minorUnits(),
                    part.shipping().vat().minorUnits(),
                    part.shipping().discount().amount().minorUnits(),
                    part.shipping().discount().byStore().minorUnits(),
                    part.shipping().withinDays(),
                    part.vat().minorUnits(),
                    part.total().minorUnits(),
                    OrderStates.word(part.state()));
        }
    }

    private record LineRow(
            long merchantId,
            int position,
            long offerId,
            String sku,
            String productAr,
            String productEn,
            @Nullable String optionAr,
            @Nullable String optionEn,
            String picture,
            String tile,
            int quantity,
            long unitPrice,
            long discount,
            long byStore,
            long total,
            long vat) {

        static List<LineRow> of(MerchantOrder part) {
            return IntStream.range(0, part.lines().size())
                    .mapToObj(position ->
                            of(part.merchant(), position, part.lines().get(position)))
                    .toList();
        }

        static LineRow of(MerchantId merchant, int position, LineItem line) {
            return new LineRow(
                    merchant.value(),
                    position,
                    line.offer().value(),
                    line.sku(),
                    line.product().ar(),
                    line.product().en(),
                    line.option().map(Bilingual::ar).orElse(null),
                    line.option().map(Bilingual::en).orElse(null),
                    line.picture(),
                    line.tile(),
                    line.quantity(),
                    line.unitPrice().minorUnits(),
                    line.discount().amount().minorUnits(),
                    line.discount().byStore().minorUnits(),
                    line.total().minorUnits(),
                    line.vat().minorUnits());
        }
    }
}
