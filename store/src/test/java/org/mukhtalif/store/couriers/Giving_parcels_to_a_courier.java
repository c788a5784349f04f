package org.mukhtalif.store.couriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.accesslog.AccessRecord;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.accounts.Role;
import org.mukhtalif.store.fulfilment.CourierKey;
import org.mukhtalif.store.fulfilment.Fulfilment;
import org.mukhtalif.store.fulfilment.FulfilmentNumber;
import org.mukhtalif.store.fulfilment.Fulfilments;
import org.mukhtalif.store.fulfilment.ParcelHappening;
import org.mukhtalif.store.fulfilment.ParcelSteps;
import org.mukhtalif.store.fulfilment.ParcelStories;
import org.mukhtalif.store.fulfilment.StepResult;
import org.mukhtalif.store.fulfilment.Tracking;
import org.mukhtalif.store.fulfilment.TrackingNumber;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.merchantdesk.DeskTeller;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderState;
import org.mukhtalif.store.orders.Orders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Giving_parcels_to_a_courier {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    DeskTeller teller;

    @Autowired
    Register register;

    @Autowired
    Couriers couriers;

    @Autowired
    Manifests manifests;

    @Autowired
    Reports reports;

    @Autowired
    FileExchange files;

    @Autowired
    Leases leases;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    ParcelStories stories;

    @Autowired
    Orders orders;

    @Autowired
    Disclosures disclosures;

    @Autowired
    AccessLog book;

    @Autowired
    Erasure erasure;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("couriers")
    Path folder;

    private CourierKey swift;
    private MerchantId nakhil;
    private Order order;
    private FulfilmentNumber parcel;

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

    @Test
    void its_list_says_whom_a_parcel_goes_to_and_what_is_paid_at_the_door() throws Exception {
        give();
        exchange();
        assertThat(lists()).as("a list gathers for a quarter of an hour").isEmpty();
        clock.advance(Duration.ofMinutes(16));
        exchange();

        var list = lists().getFirst();
        assertThat(Files.readString(list).lines())
                .containsExactly(
                        "parcel,order,from,from_city,recipient,mobile,address,short_address,pieces,collect,currency",
                        "%s,%s,\"%s\",\"الرياض\",\"سارة القحطاني\",966551234567,\"الرياض، حي الياسمين، شارع الأمل، 2929، 13322\",\"RRRD2929\",1,%s,SAR"
                                .formatted(parcel, order.number(), name(nakhil), riyals(order)));
        exchange();
        assertThat(lists()).containsExactly(list);
        assertThat(told()).singleElement().satisfies(entry -> {
            assertThat(entry.purpose()).isEqualTo(Purpose.DELIVERY);
            assertThat(entry.clause()).isEqualTo("4");
            assertThat(entry.fields())
                    .containsExactlyInAnyOrder(
                            PersonalField.RECIPIENT_NAME,
                            PersonalField.RECIPIENT_PHONE,
                            PersonalField.DELIVERY_ADDRESS,
                            PersonalField.SHORT_ADDRESS);
        });
    }

    @Test
    void a_name_that_a_sheet_would_take_for_a_formula_is_harmless() throws Exception {
        order = shopping.placed(shopping.placement(
                shopping.cart(java.util.Map.of(
                        goods.offer(goods.product(nakhil, goods.section(), "عسل", "Honey"), nakhil, 4_500, 20), 1)),
                Optional.empty(),
                Shopping.form("=سارة \"أم\" نورة", "0551234567")));
        parcel = shopping.parcel(order.number(), nakhil).number();
        steps.pack(nakhil, parcel);
        announced();
        assertThat(Files.readString(lists().getFirst())).contains("\"'=سارة \"\"أم\"\" نورة\"");
    }

    @Test
    void what_it_says_moves_the_parcel_and_the_same_file_again_changes_nothing() throws Exception {
        announced();
        say("picked_up,%s,SPL-77".formatted(now()), "failed,%s,".formatted(now()));
        exchange();
        assertThat(state())
                .isInstanceOfSatisfying(
                        Fulfilment.Dispatched.class,
                        sent -> assertThat(sent.tracking()).contains(Tracking.by(new TrackingNumber("SPL-77"))));
        assertThat(stories.of(order.number()).stream().map(ParcelHappening::kind))
                .endsWith(ParcelHappening.Kind.GIVEN, ParcelHappening.Kind.DISPATCHED, ParcelHappening.Kind.TRIED);
        exchange();
        assertThat(lists()).as("what was fetched lies there no longer").isEmpty();

        var delivered = "delivered,%s,".formatted(now());
        say(delivered);
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Delivered.class);
        assertThat(part()).isInstanceOf(OrderState.Completed.class);
        var before = heard();

        say(delivered);
        exchange();
        assertThat(heard()).isEqualTo(before);
        say("picked_up,%s,SPL-77".formatted(now()), delivered);
        exchange();
        assertThat(heard().getFirst().taken()).isZero();
        assertThat(heard().getFirst().unchanged()).isEqualTo(2);
        assertThat(waiting("in")).isEmpty();
    }

    @Test
    void a_delivery_is_believed_although_nobody_told_of_the_pick_up() throws Exception {
        announced();
        say("delivered,%s,".formatted(now()));
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Delivered.class);
        say("returned,%s,".formatted(now()));
        exchange();
        assertThat(reasons()).containsExactly("delivered-already");
        assertThat(part()).isInstanceOf(OrderState.Completed.class);
    }

    @Test
    void a_parcel_that_nobody_takes_comes_back_and_is_owed_no_more() throws Exception {
        announced();
        say("picked_up,%s,".formatted(now()), "returned,%s,".formatted(now()));
        exchange();
        assertThat(state()).isInstanceOf(Fulfilment.Returned.class);
        assertThat(part()).isInstanceOf(OrderState.Cancelled.class);
    }

    @Test
    void what_is_no_line_is_refused_with_a_reason_and_moves_nothing() throws Exception {
        announced();
        var others = shopping.placed(goods.anOffer(1_000, 5));
        var other =
                shopping.parcel(others.number(), others.merchants().getFirst()).number();
        lay("""
                parcel;event;at;tracking
                hello
                %1$s;flew;%2$s;
                %1$s;delivered;yesterday;
                %1$s;delivered;%2$s;<script>
                F-222222;delivered;%2$s;
                %3$s;delivered;%2$s;
                %1$s;delivered;2099-01-01T00:00:00Z;
                %1$s;delivered;2001-01-01T00:00:00Z;
                =cmd|x;delivered;%2$s;
                %4$s
                """.formatted(parcel, now(), other, "x".repeat(5_000)));
        exchange();
        assertThat(reasons())
                .containsExactly(
                        "shape",
                        "event",
                        "time",
                        "tracking",
                        "unknown-parcel",
                        "unknown-parcel",
                        "still-to-come",
                        "before-it-was-given",
                        "parcel",
                        "shape");
        assertThat(state()).isInstanceOf(Fulfilment.Packed.class);
        for (var dirt : List.of("", "parcel,state\n", "\uD800"))
            assertThat(StatusFile.of(dirt.getBytes(StandardCharsets.UTF_16)).lines())
                    .singleElement()
                    .isInstanceOf(StatusLine.Dirty.class);
        assertThat(StatusFile.of(new byte[CourierFolder.LARGEST + 1]).lines())
                .containsExactly(new StatusLine.Dirty(1, "too-large"));
    }

    @Test
    void another_courier_reads_nothing_and_is_not_believed() throws Exception {
        announced();
        var other = courier(Optional.empty());
        assertThat(asks(other)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
        swift = other;
        say("delivered,%s,".formatted(now()));
        exchange();
        assertThat(reasons()).containsExactly("unknown-parcel");
        assertThat(state()).isInstanceOf(Fulfilment.Packed.class);
    }

    @Test
    void it_reads_only_while_it_has_the_parcel_to_bring() throws Exception {
        assertThat(asks(swift)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
        announced();
        assertThat(asks(swift)).isInstanceOf(Disclosure.Granted.class);
        clock.advance(Duration.ofDays(31));
        assertThat(asks(swift)).isInstanceOf(Disclosure.Refused.class);
        clock.reset();
        steps.dispatch(nakhil, parcel, new TrackingNumber("SPL-77"));
        steps.deliver(nakhil, parcel);
        assertThat(asks(swift)).isEqualTo(new Disclosure.Refused("not-your-parcel"));
    }

    @Test
    void a_list_that_nobody_fetches_is_destroyed_and_its_parcels_stand_in_the_next() throws Exception {
        announced();
        var first = lists().getFirst();
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        exchange();
        assertThat(lists()).hasSize(1).doesNotContain(first);
        assertThat(Files.readString(lists().getFirst())).contains(parcel.value());
    }

    @Test
    void a_list_goes_with_the_contact_of_whom_it_names() throws Exception {
        announced();
        assertThat(lists()).hasSize(1);
        erasure.eraseEverything(order.subject().orElseThrow());
        assertThat(lists()).isEmpty();
        clock.advance(Duration.ofHours(1));
        exchange();
        assertThat(lists()).isEmpty();
    }

    @Test
    void a_parcel_that_went_another_way_stands_in_no_list() throws Exception {
        give();
        assertThat(couriers.take(nakhil, parcel, Optional.of(Tracking.by(new TrackingNumber("OWN-1")))))
                .isInstanceOf(StepResult.Done.class);
        clock.advance(Duration.ofMinutes(16));
        exchange();
        assertThat(lists()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void after_its_contract_it_is_given_nothing_and_the_merchant_types_again() {
        var over = courier(Optional.of(LocalDate.now(clock).minusDays(1)));
        register.choose(nakhil, Optional.of(over));
        assertThat(couriers.fetchingFor(nakhil)).isEmpty();
        assertThat(couriers.take(nakhil, parcel, Optional.empty())).isEqualTo(new StepResult.NoTracking());
    }

    @Test
    void one_node_speaks_with_a_courier_at_a_time() throws Exception {
        give();
        clock.advance(Duration.ofMinutes(16));
        leases.during(swift, () -> exchange());
        assertThat(lists()).isEmpty();
        exchange();
        assertThat(lists()).hasSize(1);
    }

    @Test
    void a_list_that_was_not_finished_is_written_again_under_its_own_name() throws Exception {
        give();
        clock.advance(Duration.ofMinutes(16));
        manifests.makeIfDue(swift, clock.instant());
        manifests.makeIfDue(swift, clock.instant());
        assertThat(manifests.unwritten(swift)).hasSize(1);
        exchange();
        exchange();
        assertThat(lists()).hasSize(1);
        assertThat(manifests.unwritten(swift)).isEmpty();
    }

    @Test
    void the_merchant_chooses_it_and_hands_over_at_his_desk() throws Exception {
        var session = teller.of(nakhil);
        var desk = "/desk/fulfilments/" + parcel;
        send("/desk/shipping/courier", session, "courier", "");
        assertThat(page("/desk/shipping", session)).contains("من يحمل طرودك");
        assertThat(page(desk, session)).doesNotContain("/handover");
        assertThat(send("/desk/shipping/courier", session, "courier", "nobody")).contains("courier-gone");
        assertThat(send("/desk/shipping/courier", session, "courier", swift.value()))
                .contains("courier-chosen");
        assertThat(page(desk, session)).contains("/handover").contains("شركة سريعة");
        assertThat(send(desk + "/handover", session, "x", "")).contains("parcel-given");
        assertThat(send(desk + "/handover", session, "x", "")).contains("parcel-given");
        assertThat(page(desk, session)).doesNotContain(desk + "/handover").contains("أُخبرت شركة سريعة بالطرد");
    }

    @Test
    void whoever_runs_the_store_keeps_the_register_and_reads_what_was_refused() throws Exception {
        announced();
        say("flew,%s,".formatted(now()));
        exchange();
        var operator = people.with(Role.OPERATOR).session();
        assertThat(page("/staff/couriers", operator))
                .contains("شركة سريعة")
                .contains("الحالة ليست من الأربع")
                .doesNotContain("سارة");
        var wrong = web.perform(post("/staff/couriers")
                        .with(csrf())
                        .cookie(operator)
                        .param("key", "Big Couriers")
                        .param("ar", "شركة")
                        .param("en", "Company")
                        .param("until", "soon"))
                .andReturn()
                .getResponse();
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString(StandardCharsets.UTF_8))
                .contains("Big Couriers")
                .contains("2027-12-31");
        assertThat(send("/staff/couriers/" + swift + "/closing", operator, "x", ""))
                .contains("struck-off");
        assertThat(register.all()).noneMatch(entry -> entry.key().equals(swift));
        assertThat(couriers.fetchingFor(nakhil)).isEmpty();
        say("picked_up,%s,".formatted(now()));
        exchange();
        assertThat(state()).as("what it has it brings").isInstanceOf(Fulfilment.Dispatched.class);
    }

    @Test
    void one_company_serves_whoever_has_chosen_nobody() {
        var other = goods.merchant();
        register.serveAll(Optional.of(swift));
        try {
            assertThat(register.of(other).map(CourierEntry::key)).contains(swift);
            register.choose(other, Optional.empty());
            assertThat(register.of(other)).isEmpty();
        } finally {
            register.serveAll(Optional.empty());
        }
        assertThat(register.of(goods.merchant())).isEmpty();
    }

    private CourierKey courier(Optional<LocalDate> until) {
        var key = new CourierKey("swift-" + NEXT.getAndIncrement());
        assertThat(register.add(
                        new CourierEntry(key, new Bilingual("شركة سريعة", "Swift company"), Way.FILES, until, false)))
                .isTrue();
        return key;
    }

    private void give() {
        assertThat(couriers.take(nakhil, parcel, Optional.empty())).isInstanceOf(StepResult.Done.class);
    }

    private void announced() {
        give();
        clock.advance(Duration.ofMinutes(16));
        exchange();
    }

    private void exchange() {
        files.exchange(register.find(swift).orElseThrow());
    }

    private void say(String... lines) throws IOException {
        var text = new StringBuilder("parcel,event,at,tracking\n");
        for (var line : lines) text.append(parcel).append(',').append(line).append('\n');
        lay(text.toString());
    }

    private void lay(String text) throws IOException {
        var in = Files.createDirectories(folder.resolve(swift.value()).resolve("in"));
        Files.writeString(in.resolve("status-" + NEXT.getAndIncrement() + ".csv"), text);
    }

    private List<Path> lists() throws IOException {
        return waiting("out");
    }

    private List<Path> waiting(String way) throws IOException {
        var place = folder.resolve(swift.value()).resolve(way);
        if (!Files.isDirectory(place)) return List.of();
        try (var files = Files.list(place)) {
            return files.toList();
        }
    }

    private List<Report> heard() {
        return reports.newest(100).stream()
                .filter(report -> report.courier().equals(swift))
                .toList();
    }

    private List<String> reasons() {
        return heard().getFirst().refused().stream().map(Report.Refusal::reason).toList();
    }

    private Fulfilment state() {
        return fulfilments.find(nakhil, parcel).orElseThrow();
    }

    private OrderState part() {
        return orders.find(order.number())
                .orElseThrow()
                .partOf(nakhil)
                .orElseThrow()
                .state();
    }

    private Disclosure asks(CourierKey who) {
        return disclosures.disclose(new DisclosureRequest(
                order.subject().orElseThrow(),
                order.caseId(),
                java.util.Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.DELIVERY,
                who.asRecipient()));
    }

    private List<AccessRecord> told() {
        return book.entriesOf(order.subject().orElseThrow(), 50).stream()
                .filter(entry -> entry.act() == AccessEntry.Act.DISCLOSED)
                .filter(entry -> entry.recipient().equals(swift.asRecipient()))
                .toList();
    }

    @Autowired
    org.mukhtalif.store.merchants.Merchants merchants;

    private String name(MerchantId merchant) {
        return merchants.find(merchant).orElseThrow().name().ar();
    }

    private String now() {
        return clock.instant().toString();
    }

    private static String riyals(Order order) {
        return java.math.BigDecimal.valueOf(order.total().minorUnits(), 2).toPlainString();
    }

    private String page(String path, Cookie session) throws Exception {
        return web.perform(get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String send(String path, Cookie session, String field, String value) throws Exception {
        return String.valueOf(
                web.perform(post(path).with(csrf()).cookie(session).param(field, value))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"));
    }
}
