package org.mukhtalif.store.privacycentre;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.privacy.intake.Recognition;
import org.mukhtalif.privacy.intake.RecognitionOfMany;
import org.mukhtalif.privacy.retention.ErasureReport;
import org.mukhtalif.store.accounts.EmailAddress;
import org.mukhtalif.store.orders.Orders;
import org.springframework.stereotype.Component;

/// The destruction for somebody who asked whoever runs the store, in person or on paper. That it is she was made sure
/// of by him.
@Component
public class AssistedDestruction {

    private static final Pattern LINK =
            Pattern.compile(".*/orders/([A-Z0-9-]{4,20})/([A-Za-z0-9_-]{27})(?:/privacy)?/?");

    private final Recognition recognition;
    private final RecognitionOfMany guests;
    private final Orders orders;
    private final Destructions destructions;

    AssistedDestruction(Recognition recognition, RecognitionOfMany guests, Orders orders, Destructions destructions) {
        this.recognition = recognition;
        this.guests = guests;
        this.orders = orders;
        this.destructions = destructions;
    }

    /// Everybody whom an e-mail leads to: who has an account with it, and the guests who ordered with it.
    public List<DataSubjectId> knownBy(PersonalText typed) {
        if (EmailAddress.fault(typed).isPresent()) return List.of();
        var email = new EmailAddress(typed).recognised();
        return Stream.concat(
                        recognition.subjectOf(PersonalField.EMAIL, email).stream(), guests.subjectsOf(email).stream())
                .distinct()
                .toList();
    }

    /// Whose order a link opens.
    public Optional<DataSubjectId> linked(String address) {
        var link = LINK.matcher(address.strip());
        if (!link.matches()) return Optional.empty();
        return orders.find(link.group(1), link.group(2)).flatMap(order -> order.subject());
    }

    /// The certificate; nothing while a parcel is packed or on its way.
    public Optional<ErasureReport> destroy(DataSubjectId subject) {
        return switch (destructions.destroyByLink(subject, "ar")) {
            case DestructionResult.Destroyed(var report) -> Optional.of(report);
            case DestructionResult.MustWait _, DestructionResult.NotProved _ -> Optional.empty();
        };
    }
}
