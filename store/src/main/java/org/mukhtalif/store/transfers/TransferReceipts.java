package org.mukhtalif.store.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.disclosure.Disclosure;
import org.mukhtalif.privacy.disclosure.DisclosureRequest;
import org.mukhtalif.privacy.disclosure.Disclosures;
import org.mukhtalif.privacy.intake.Intake;
import org.mukhtalif.privacy.intake.IntakeRequest;
import org.mukhtalif.privacy.intake.IntakeResult;
import org.mukhtalif.privacy.policy.Purpose;
import org.mukhtalif.privacy.policy.Recipient;
import org.mukhtalif.store.orders.Order;
import org.mukhtalif.store.orders.OrderNumber;
import org.springframework.stereotype.Component;

/// The receipts that shoppers send of their transfers. One for each order; a new one takes the place of the one before.
@Component
public class TransferReceipts {

    private final ReceiptFiles files;
    private final ReceiptRows rows;
    private final TransferCases cases;
    private final Vaulting vaulting;
    private final Clock clock;

    TransferReceipts(ReceiptFiles files, ReceiptRows rows, TransferCases cases, Vaulting vaulting, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.cases = cases;
        this.vaulting = vaulting;
        this.clock = clock;
    }

    /// Whose order it is has been made sure of by whoever calls.
    public Sent send(Order order, byte[] file) {
        var sender = order.subject().filter(_ -> cases.isAwaited(order));
        if (sender.isEmpty()) return new Sent.Refused(Sent.Fault.NOT_AWAITED);
        return switch (files.judge(file)) {
            case ReceiptFiles.Judged.Refused(var fault) -> new Sent.Refused(fault);
            case ReceiptFiles.Judged.Right(var receipt) -> {
                vaulting.seal(sender.get(), order.number(), receipt);
                rows.note(order.number(), clock.instant());
                yield new Sent.Kept();
            }
        };
    }

    /// For which of these orders a receipt was sent, and when.
    public Map<OrderNumber, Instant> among(Collection<OrderNumber> orders) {
        return rows.among(orders);
    }

    /// Opens a receipt for somebody who looks for the money, and tells it in its sender's book.
    ///
    /// @param account who looks
    /// @return nothing if none is kept, or the transfer is awaited no longer
    public Optional<OpenedReceipt> open(Order order, String account) {
        return order.subject().flatMap(sender -> vaulting.open(sender, order.number(), account));
    }

    /// The way into the vault and out of it.
    @Component
    static class Vaulting {

        private final Intake intake;
        private final Disclosures disclosures;

        Vaulting(Intake intake, Disclosures disclosures) {
            this.intake = intake;
            this.disclosures = disclosures;
        }

        void seal(DataSubjectId sender, OrderNumber order, OpenedReceipt receipt) {
            var request = new IntakeRequest(
                    sender,
                    CaseId.transfer(order.value()),
                    Purpose.PAYMENT,
                    Map.of(PersonalField.TRANSFER_RECEIPT, receipt.sealable()));
            if (intake.collect(request) instanceof IntakeResult.Refused(var rule))
                throw new IllegalStateException("The policy takes no receipts of transfers: " + rule);
        }

        Optional<OpenedReceipt> open(DataSubjectId sender, OrderNumber order, String account) {
            var request = new DisclosureRequest(
                    sender,
                    CaseId.transfer(order.value()),
                    Set.of(PersonalField.TRANSFER_RECEIPT),
                    Purpose.PAYMENT,
                    Recipient.accountant(account));
            return disclosures.disclose(request) instanceof Disclosure.Granted granted
                    ? granted.value(PersonalField.TRANSFER_RECEIPT).map(OpenedReceipt::of)
                    : Optional.empty();
        }
    }
}
