package org.mukhtalif.store.privacycentre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/// Sara, who buys, and Huda, who receives it.
abstract class SentToSomebodyElse {

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

    String sarasMail = "";

    String hudasMail = "";

    @BeforeEach
    void fresh_addresses() {
        sarasMail = UUID.randomUUID() + "@buyer.example";
        hudasMail = UUID.randomUUID() + "@recipient.example";
    }

    @AfterEach
    void tell_the_time_again() {
        clock.reset();
    }

    Order sent(String recipientsMail) {
        var cart = shopping.cart(Map.of(goods.anOffer(4_200, 9), 1));
        return paid(
                toHuda(shopping.placement(cart, Optional.empty(), form(sarasMail)), Optional.empty(), recipientsMail));
    }

    /// Whoever receives it is never asked for money, so it is paid before.
    Order paid(Placement placement) {
        var order = shopping.placed(placement);
        transfers.received(order.payment());
        return orders.find(order.number()).orElseThrow();
    }

    static Placement toHuda(Placement placement, Optional<DataSubjectId> shopper, String recipientsMail) {
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

    static DeliveryForm form(String buyersMail) {
        return Shopping.form("هدى الشمري", "0559998877", buyersMail);
    }

    DeliverySlip.Printed slip(Order order) {
        var merchant = order.merchants().getFirst();
        var parcel = shopping.parcel(order.number(), merchant).number();
        if (slips.printFor(merchant, parcel).orElseThrow() instanceof DeliverySlip.Printed printed) return printed;
        throw new AssertionError("The slip may not be printed");
    }

    List<PersonalField> fields(DataSubjectId whose) {
        return requests.holdings(whose).stream()
                .filter(held -> held.caseId().kind().equals("order"))
                .map(held -> held.field())
                .toList();
    }

    List<AccessEntry.Act> looksOf(String reader, DataSubjectId whose) {
        return book.entriesOf(whose, 50).stream()
                .filter(entry -> entry.recipient().toString().equals(reader))
                .map(entry -> entry.act())
                .toList();
    }

    static SubjectCase matter(Order order) {
        return new SubjectCase(huda(order), order.caseId());
    }

    static DataSubjectId sara(Order order) {
        return order.subject().orElseThrow();
    }

    static DataSubjectId huda(Order order) {
        return order.receiver().orElseThrow();
    }

    static String pathOf(Postbox.Mail letter) {
        return letter.link().replaceFirst("https?://[^/]+", "");
    }
}
