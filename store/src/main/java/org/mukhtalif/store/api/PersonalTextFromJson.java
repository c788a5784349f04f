package org.mukhtalif.store.api;

import org.mukhtalif.privacy.datainventory.PersonalText;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Puts a person's words behind their mask while they are read. Longer than any field takes is cut a little above the
/// longest: still too long, and never a burden. There is no way back: writing one into an answer fails.
@JacksonComponent
class PersonalTextFromJson extends ValueDeserializer<PersonalText> {

    private static final int LONGEST = 400;

    @Override
    public PersonalText deserialize(JsonParser json, DeserializationContext context) {
        var typed = json.getValueAsString("");
        return new PersonalText(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    }
}
