package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/// A packed parcel of al-Nakhil, and a courier that fetches lists and says what became of what stands in them.
abstract class ParcelsOfACourier {

    static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    Register register;

    @Autowired
    Couriers couriers;

    @Autowired
    Reports reports;

    @Autowired
    FileExchange files;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("couriers")
    Path folder;

    CourierKey swift;

    MerchantId nakhil;

    Order order;

    FulfilmentNumber parcel;

    @BeforeEach
    void al_nakhil_has_a_packed_parcel_and_a_courier() {
        swift = courier(Optional.empty());
        nakhil = goods.merchant();
        register.choose(nakhil, Optional.of(swift));
        order = shopping.placed(
                goods.offer(goods.product(nakhil, goods.section(), "تمر سكري", "Sukkari dates"), nakhil, 4_500, 20));
        parcel = shopping.parcel(order.number(), nakhil).number();
        steps.pack(nakhil, parcel);
    }

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    CourierKey courier(Optional<LocalDate> until) {
        var key = new CourierKey("swift-" + NEXT.getAndIncrement());
        assertThat(register.add(
                        new CourierEntry(key, new Bilingual("شركة سريعة", "Swift company"), Way.FILES, until, false)))
                .isTrue();
        return key;
    }

    void give() {
        assertThat(couriers.take(nakhil, parcel, Optional.empty())).isInstanceOf(StepResult.Done.class);
    }

    void announced() {
        give();
        clock.advance(Duration.ofMinutes(16));
        exchange();
    }

    void exchange() {
        files.exchange(register.find(swift).orElseThrow());
    }

    void say(String... lines) throws IOException {
        var text = new StringBuilder("parcel,event,at,tracking\n");
        for (var line : lines) text.append(parcel).append(',').append(line).append('\n');
        lay(text.toString());
    }

    void lay(String text) throws IOException {
        var in = Files.createDirectories(folder.resolve(swift.value()).resolve("in"));
        Files.writeString(in.resolve("status-" + NEXT.getAndIncrement() + ".csv"), text);
    }

    List<Path> lists() throws IOException {
        return waiting("out");
    }

    List<Path> waiting(String way) throws IOException {
        var place = folder.resolve(swift.value()).resolve(way);
        if (!Files.isDirectory(place)) return List.of();
        try (var files = Files.list(place)) {
            return files.toList();
        }
    }

    List<Report> heard() {
        return reports.newest(Optional.empty(), 100).stream()
                .filter(report -> report.courier().equals(swift))
                .toList();
    }

    List<String> reasons() {
        return heard().getFirst().refused().stream().map(Report.Refusal::reason).toList();
    }

    Fulfilment state() {
        return fulfilments.find(nakhil, parcel).orElseThrow();
    }

    @Autowired
    org.mukhtalif.store.merchants.Merchants merchants;

    String now() {
        return clock.instant().toString();
    }
}
