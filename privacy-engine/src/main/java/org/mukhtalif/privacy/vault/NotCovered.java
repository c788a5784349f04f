package org.mukhtalif.privacy.vault;

import org.mukhtalif.privacy.datainventory.PersonalField;

/// Somebody asked the vault for something that the access log does not know of. A defect, never a user's mistake.
public class NotCovered extends RuntimeException {

    NotCovered(PersonalField field) {
        super("""
                No unused receipt covers the field '%s', so the vault stays shut. \
                Record an entry of the access log that names it, or leave the field out.\
                """.formatted(field.key()));
    }
}
