package org.mukhtalif.store.platform.commands;

import java.util.List;
import java.util.Set;
import org.mukhtalif.store.catalog.Sku;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.springframework.context.ApplicationContext;

/// `catalog stock`: how many pieces of a variant a merchant has counted.
final class SetStock implements Command {

    private static final Set<String> ITS_OPTIONS = Set.of("merchant", "json");

    private final Class<?> store;

    SetStock(Class<?> store) {
        this.store = store;
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.rest().size() != 2
                || !arguments.rest().getLast().matches("[0-9]{1,7}")
                || Sku.of(arguments.rest().getFirst()).isEmpty()) throw new WrongUsage("usage.stock");
        var sku = new Sku(arguments.rest().getFirst());
        int pieces = Integer.parseInt(arguments.rest().getLast());
        var settings = Settings.of(arguments, System.getenv(), ITS_OPTIONS);
        try (var rooms = new StoreApplication(store, settings).closed()) {
            var offer = offer(rooms, ImportCatalog.merchant(rooms, arguments.required("merchant")), sku);
            rooms.getBean(Offers.class).recount(offer.id(), pieces);
            if (arguments.has("json"))
                terminal.plain("{\"sku\":\"%s\",\"was\":%d,\"stock\":%d}".formatted(sku, offer.stock(), pieces));
            else terminal.say("catalog.stock-set", sku.value(), String.valueOf(offer.stock()), String.valueOf(pieces));
            return 0;
        }
    }

    private static Offer offer(ApplicationContext rooms, MerchantId merchant, Sku sku) {
        var workbench = rooms.getBean(Workbench.class);
        var codes = workbench.productsBySku(merchant, List.of(sku)).values();
        return workbench.coded(merchant, codes).values().stream()
                .flatMap(product -> rooms
                        .getBean(Offers.class)
                        .forVariants(product.variants().values())
                        .stream()
                        .filter(offer ->
                                offer.variant().equals(product.variants().get(sku))))
                .filter(offer -> offer.merchant().equals(merchant))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("usage.unknown-sku", sku));
    }
}
