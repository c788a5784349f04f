package org.mukhtalif.store.api;

import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes [OwnWords] into an answer, as a page prints them in its last line.
@JacksonComponent
class OwnWordsToJson extends ValueSerializer<OwnWords> {

    @Override
    public void serialize(OwnWords words, JsonGenerator json, SerializationContext context) {
        json.writeString(words.text().reveal());
    }
}
