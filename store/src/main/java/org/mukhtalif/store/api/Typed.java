package org.mukhtalif.store.api;

import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;

/// Words of a person as a program sent them: what it left out is blank, as in a form.
final class Typed {

    private Typed() {}

    static PersonalText orBlank(@Nullable PersonalText typed) {
        return typed == null ? new PersonalText("") : typed;
    }
}
