package org.mukhtalif.store.fulfilment;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.mukhtalif.privacy.consent.Acceptances;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.privacyspi.PersonalDataHolder;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.Goods;
import org.mukhtalif.store.People;
import org.mukhtalif.store.Shopping;
import org.mukhtalif.store.TestClock;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.Orders;
import org.mukhtalif.store.returns.Returns;
import org.springframework.beans.factory.annotation.Autowired;

/// An order, whoever may read where it goes, and for how long.
abstract class ContactOfAnOrder {

    @Autowired
    People people;

    @Autowired
    Goods goods;

    @Autowired
    Shopping shopping;

    @Autowired
    OrderCases cases;

    @Autowired
    Cancellations cancellations;

    @Autowired
    ParcelSteps steps;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    Returns returns;

    @Autowired
    Disclosures disclosures;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Erasure erasure;

    @Autowired
    RetentionSweep sweep;

    @Autowired
    List<PersonalDataHolder> holders;

    @Autowired
    Orders orders;

    @Autowired
    TestClock clock;

    @AfterEach
    void tellTheTimeAgain() {
        clock.reset();
    }

    Disclosure mail(Order order, Recipient recipient) {
        return disclosures.disclose(new DisclosureRequest(
                order.subject().orElseThrow(),
                order.caseId(),
                Set.of(PersonalField.ORDER_EMAIL),
                Purpose.NOTICES,
                recipient));
    }

    Disclosure ownReading(Order order) {
        return disclosures.disclose(new DisclosureRequest(
                order.subject().orElseThrow(),
                order.caseId(),
                Set.of(PersonalField.RECIPIENT_NAME),
                Purpose.RIGHTS,
                Recipient.THE_PERSON));
    }

    OfferId offer(MerchantId merchant) {
        return goods.offer(goods.product(merchant, goods.section(), "تمر", "Dates"), merchant, 4_500, 20);
    }
}
