package org.mukhtalif.store.privacycentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.accesslog.AccessLog;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.datainventory.SubjectCase;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.subjectrequests.SubjectRequests;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Postbox;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.checkout.Another;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.checkout.Placement;
import org.mukhtalif.store.fulfilment.DeliverySlip;
import org.mukhtalif.store.fulfilment.DeliverySlips;
import org.mukhtalif.store.fulfilment.UntoldRecipients;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@StoreTest
class Sending_to_somebody_else {

    @Autowired
    MockMvc web;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    People people;

    @Autowired
    Orders orders;

    @Autowired
    DeliverySlips slips;

    @Autowired
    UntoldRecipients untold;

    @Autowired
    SubjectRequests requests;

    @Autowired
    AccessLog book;

    @Autowired
    Erasure erasure;

    @Autowired
    BankTransfers transfers;

    @Autowired
    TestClock clock;

    private String sarasMail = "";
    private String hudasMail = "";

    @BeforeEach
    void fresh_addresses() {
        sarasMail = UUID.randomUUID() + "@buyer.example";
        hudasMail = UUID.randomUUID() + "@recipient.example";
    }

    @AfterEach
    void tell_the_time_again() {
        clock.reset();
    }

    @Test
    void the_recipient_is_a_person_of_her_own_and_each_holds_only_what_is_hers() {
        var order = sent(hudasMail);

        assertThat(huda(order)).isNotEqualTo(sara(order));
        assertThat(fields(huda(order)))
                .containsExactlyInAnyOrder(
                        PersonalField.RECIPIENT_NAME,
                        PersonalField.RECIPIENT_PHONE,
                        PersonalField.DELIVERY_ADDRESS,
                        PersonalField.SHORT_ADDRESS,
                        PersonalField.RECIPIENT_EMAIL);
        assertThat(fields(sara(order))).containsExactly(PersonalField.ORDER_EMAIL);
    }

    @Test
    void the_slip_shows_her_and_the_look_is_told_in_her_book_and_not_in_the_buyers() {
        var order = sent("");

        var slip = slip(order);

        assertThat(slip.recipient()).isEqualTo(new PersonalText("هدى الشمري"));
        assertThat(slip.mobile()).isEqualTo(new PersonalText("+966559998877"));
        assertThat(slip.recipientsLink()).isPresent();
        assertThat(looksOf(order.merchants().getFirst().asRecipient().toString(), huda(order)))
                .hasSize(1);
        assertThat(looksOf(order.merchants().getFirst().asRecipient().toString(), sara(order)))
                .isEmpty();
    }

    @Test
    void a_letter_tells_her_who_holds_her_data_and_leads_to_a_page_of_her_own() throws Exception {
        var order = sent(hudasMail);
        var letter = new Postbox(hudasMail).newestOf(1);
        var page = pathOf(letter);

        assertThat(letter.text()).contains("وكتب لنا اسمك وجوالك وعنوانك").doesNotContain("سارة");
        assertThat(new Postbox(sarasMail).newestOf(1).link()).contains("/orders/" + order.number());
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("اسم المستلم"), not(containsString("42.00")))));
        web.perform(post(page + "/copy").with(csrf()))
                .andExpect(content().string(allOf(containsString("هدى الشمري"), not(containsString(sarasMail)))));
        web.perform(post(page + "/copy.json").with(csrf()))
                .andExpect(content().string(containsString("recipient-email")));
        web.perform(get(page.replaceFirst("/parcels/", "/orders/"))).andExpect(status().isNotFound());
        assertThat(new Postbox(hudasMail).all()).hasSize(1);
    }

    @Test
    void the_paper_in_the_parcel_tells_her_and_opens_less_than_the_letter() throws Exception {
        var order = sent("");
        var page = "/parcels/" + order.number() + "/"
                + slip(order).recipientsLink().orElseThrow().toLink();

        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(not(containsString("هدى")), not(containsString("/copy")))));
        web.perform(post(page + "/copy").with(csrf())).andExpect(status().isNotFound());
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isUnprocessableContent());
        assertThat(orders.find(order.number()).orElseThrow().receiver()).isPresent();

        shopping.delivered(order.number(), order.merchants().getFirst());
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isOk());
        assertThat(orders.find(order.number()).orElseThrow().receiver()).isEmpty();
    }

    @Test
    void her_erasure_leaves_the_buyers_data_and_the_slip_says_so() {
        var order = sent(hudasMail);
        var merchant = order.merchants().getFirst();
        var parcel = shopping.delivered(order.number(), merchant);

        erasure.eraseEverything(huda(order));

        assertThat(slips.printFor(merchant, parcel)).get().isInstanceOf(DeliverySlip.Erased.class);
        assertThat(fields(sara(order))).containsExactly(PersonalField.ORDER_EMAIL);
        assertThat(orders.find(order.number()).orElseThrow().subject()).contains(sara(order));
    }

    @Test
    void the_buyers_erasure_leaves_the_parcel_its_recipient() {
        var order = sent(hudasMail);
        var parcel = shopping.parcel(order.number(), order.merchants().getFirst());

        erasure.eraseEverything(sara(order));

        var now = orders.find(order.number()).orElseThrow();
        assertThat(now.subject()).isEmpty();
        assertThat(slips.printFor(order.merchants().getFirst(), parcel.number()))
                .get()
                .isInstanceOf(DeliverySlip.Printed.class);
    }

    @Test
    void by_her_letter_she_calls_off_what_is_not_packed_and_everything_of_hers_goes() throws Exception {
        var order = sent(hudasMail);
        shopping.parcel(order.number(), order.merchants().getFirst());
        var page = pathOf(new Postbox(hudasMail).newestOf(1));

        web.perform(get(page + "/destruction"))
                .andExpect(content().string(containsString(order.number().value())));
        web.perform(post(page + "/destruction").with(csrf())).andExpect(status().isOk());

        assertThat(requests.holdings(huda(order))).isEmpty();
        web.perform(get(page)).andExpect(content().string(containsString("أُتلفت بياناتك")));
        assertThat(new Postbox(hudasMail).newestOf(2).subject()).isNotBlank();
    }

    @Test
    void whoever_was_not_told_within_thirty_days_is_forgotten() {
        var told = sent("");
        slip(told);
        var quiet = sent("");

        clock.advance(Duration.ofDays(29));
        assertThat(untold.overdue()).doesNotContain(matter(quiet));
        clock.advance(Duration.ofDays(2));
        assertThat(untold.overdue()).contains(matter(quiet)).doesNotContain(matter(told));
    }

    @Test
    void a_shopper_with_an_account_mends_where_it_goes_and_her_own_data_stays_untouched() throws Exception {
        var buyer = people.shopper();
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        var order = paid(toHuda(
                shopping.placement(cart, Optional.of(buyer.subject()), form("")), Optional.of(buyer.subject()), ""));

        assertThat(fields(buyer.subject())).doesNotContain(PersonalField.RECIPIENT_NAME);
        web.perform(post("/me/orders/" + order.number() + "/contact")
                        .cookie(buyer.session())
                        .with(csrf())
                        .param("recipient", "هدى العتيبي"))
                .andExpect(status().isSeeOther());
        assertThat(slip(order).recipient()).isEqualTo(new PersonalText("هدى العتيبي"));
        assertThat(fields(buyer.subject())).doesNotContain(PersonalField.RECIPIENT_NAME);
    }

    private Order sent(String recipientsMail) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        return paid(
                toHuda(shopping.placement(cart, Optional.empty(), form(sarasMail)), Optional.empty(), recipientsMail));
    }

    /// Whoever receives it is never asked for money, so it is paid before.
    private Order paid(Placement placement) {
        var order = shopping.placed(placement);
        transfers.received(order.payment());
        return orders.find(order.number()).orElseThrow();
    }

    private static Placement toHuda(Placement placement, Optional<DataSubjectId> shopper, String recipientsMail) {
        return new Placement(
                placement.cart(),
                shopper,
                placement.delivery(),
                Optional.of(new Another(new PersonalText(recipientsMail))),
                placement.shipping(),
                "bank-transfer",
                placement.acceptedTerms(),
                placement.shownTotal(),
                placement.key(),
                placement.language());
    }

    private static DeliveryForm form(String buyersMail) {
        return Shopping.form("هدى الشمري", "0559998877", buyersMail);
    }

    private DeliverySlip.Printed slip(Order order) {
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        if (slips.printFor(merchant, parcel).orElseThrow() instanceof DeliverySlip.Printed printed) return printed;
        throw new AssertionError("The slip may not be printed");
    }

    private List<PersonalField> fields(DataSubjectId whose) {
        return requests.holdings(whose).stream()
                .filter(held -> held.caseId().kind().equals("order"))
                .map(held -> held.field())
                .toList();
    }

    private List<AccessEntry.Act> looksOf(String reader, DataSubjectId whose) {
        return book.entriesOf(whose, 50).stream()
                .filter(entry -> entry.recipient().toString().equals(reader))
                .map(entry -> entry.act())
                .toList();
    }

    private static SubjectCase matter(Order order) {
        return new SubjectCase(huda(order), order.caseId());
    }

    private static DataSubjectId sara(Order order) {
        return order.subject().orElseThrow();
    }

    private static DataSubjectId huda(Order order) {
        return order.receiver().orElseThrow();
    }

    private static String pathOf(Postbox.Mail letter) {
        return letter.link().replaceFirst("https?://[^/]+", "");
    }
}
