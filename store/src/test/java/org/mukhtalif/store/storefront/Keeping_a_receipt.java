package org.mukhtalif.store.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mukhtalif.privacy.accesslog.AccessEntry;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.privacy.retention.Erasure;
import org.mukhtalif.privacy.retention.RetentionSweep;
import org.mukhtalif.store.StoreTest;
import org.mukhtalif.store.payments.BankTransfers;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class Keeping_a_receipt extends TransfersWithReceipts {

    @Autowired
    BankTransfers transfers;

    @Autowired
    Erasure erasure;

    @Autowired
    RetentionSweep sweep;

    @Test
    void each_opening_is_told_in_the_book_of_who_sent_it() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        open(order);
        open(order);

        assertThat(book.entriesOf(her(order), 20))
                .filteredOn(entry -> entry.fields().equals(java.util.Set.of(PersonalField.TRANSFER_RECEIPT)))
                .extracting(entry -> entry.act() + " " + entry.recipient().kind() + " " + entry.purpose())
                .containsExactly(
                        AccessEntry.Act.DISCLOSED + " " + Recipient.Kind.ACCOUNTANT + " " + Purpose.PAYMENT,
                        AccessEntry.Act.DISCLOSED + " " + Recipient.Kind.ACCOUNTANT + " " + Purpose.PAYMENT,
                        AccessEntry.Act.COLLECTED + " " + Recipient.Kind.STORE + " " + Purpose.PAYMENT);
        assertThat(Page.open(web, path(order) + "/privacy", NOBODY).html())
                .contains("قارن محاسب المتجر")
                .contains("إيصال التحويل");
    }

    @Test
    void once_the_money_is_there_it_opens_for_nobody_and_fourteen_days_later_it_is_destroyed() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        transfers.received(order.payment());

        assertThat(open(order).getHeader("Location")).endsWith("?notice=receipt-closed");
        assertThat(kept(order)).hasSize(1);
        clock.advance(Duration.ofDays(14).plusHours(1));
        sweep.sweepWithTheClockConfirmed();

        assertThat(kept(order)).isEmpty();
        assertThat(receipts.among(List.of(order.number()))).isEmpty();
    }

    @Test
    void her_copy_holds_it_and_her_destruction_takes_it_along() throws Exception {
        var order = ordered("bank-transfer");
        send(path(order), photograph());
        var hers = her(order);

        assertThat(Page.send(web, path(order) + "/privacy/copy.json", Map.of(), NOBODY)
                        .html())
                .contains("data:image/jpeg;base64,");
        assertThat(Page.send(web, path(order) + "/privacy/copy", Map.of(), NOBODY)
                        .html())
                .contains("تجده في النسخة التي تُنزَّل")
                .doesNotContain("base64");
        erasure.eraseEverything(hers);

        assertThat(requests.holdings(hers)).isEmpty();
        assertThat(receipts.among(List.of(order.number()))).isEmpty();
        assertThat(open(order).getHeader("Location")).endsWith("?notice=receipt-closed");
    }
}
