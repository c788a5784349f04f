package org.mukhtalif.store.webhooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mukhtalif.store.memory.Held;
import org.mukhtalif.store.merchants.MerchantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The programs that merchants registered; five for each at most.
@Repository
public class Endpoints {

    static final int MOST = 5;

    private final JdbcClient db;
    private final Whereabouts whereabouts;
    private final SigningSecrets secrets;
    private final Clock clock;
    private final Held<Set<MerchantId>> listening = new Held<>(this::read);

    Endpoints(JdbcClient db, Whereabouts whereabouts, SigningSecrets secrets, Clock clock) {
        this.db = db;
        this.whereabouts = whereabouts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Registers a program under the address that was typed.
    public EndpointAnswer register(MerchantId merchant, String typed) {
        return whereabouts
                .read(typed)
                .map(url -> register(merchant, url))
                .orElseGet(() -> new EndpointAnswer.Refused("webhooks.url.shape"));
    }

    private EndpointAnswer register(MerchantId merchant, URI url) {
        if (!whereabouts.mayReach(url)) return new EndpointAnswer.Refused("webhooks.url.unreachable");
        var endpoint = new Endpoint(UUID.randomUUID(), merchant, url, clock.instant());
        int added = db.sql("""
                insert into webhooks.endpoint (id, merchant_id, url, made_at)
                select :id, :merchant, :url, :at
                 where (select count(*) from webhooks.endpoint e where e.merchant_id = :merchant) < :most
                """)
                .param("id", endpoint.id())
                .param("merchant", merchant.value())
                .param("url", url.toString())
                .param("at", endpoint.madeAt().atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .update();
        listening.changed();
        return added == 0
                ? new EndpointAnswer.Refused("webhooks.too-many")
                : new EndpointAnswer.Registered(endpoint, secrets.of(endpoint).shown());
    }

    /// In the order in which they were registered.
    public List<Endpoint> of(MerchantId merchant) {
        return db.sql("""
                select e.id, e.merchant_id, e.url, e.made_at
                  from webhooks.endpoint e
                 where e.merchant_id = :merchant
                 order by e.made_at, e.id
                """)
                .param("merchant", merchant.value())
                .query(Endpoints::toEndpoint)
                .list();
    }

    /// Whether one of these merchants has a program that wants to know. Most have none, and an order need not ask the
    /// database for that. What another node registered is known a second later.
    boolean areOfAny(Collection<MerchantId> merchants) {
        return !Collections.disjoint(listening.get(), merchants);
    }

    private Set<MerchantId> read() {
        return Set.copyOf(db.sql("select distinct e.merchant_id from webhooks.endpoint e")
                .query((row, _) -> new MerchantId(row.getLong("merchant_id")))
                .list());
    }

    /// Tells this program nothing more; what it was told is forgotten with it. Somebody else's is left alone.
    public void remove(MerchantId merchant, UUID id) {
        db.sql("delete from webhooks.endpoint where id = :id and merchant_id = :merchant")
                .param("id", id)
                .param("merchant", merchant.value())
                .update();
        listening.changed();
    }

    static Endpoint toEndpoint(ResultSet row, int index) throws SQLException {
        return new Endpoint(
                row.getObject("id", UUID.class),
                new MerchantId(row.getLong("merchant_id")),
                URI.create(row.getString("url")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
