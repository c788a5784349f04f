package org.mukhtalif.store.fulfilment;

import java.util.Set;
import org.mukhtalif.privacy.datainventory.PersonalField;

/// What a courier needs, and no more.
class SlipFields {

    static final Set<PersonalField> ALL = Set.of(
            PersonalField.RECIPIENT_NAME,
            PersonalField.RECIPIENT_PHONE,
            PersonalField.DELIVERY_ADDRESS,
            PersonalField.SHORT_ADDRESS);

    private SlipFields() {}
}
