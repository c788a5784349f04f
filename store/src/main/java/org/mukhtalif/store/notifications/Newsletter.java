package org.mukhtalif.store.notifications;

import java.time.Instant;
import org.mukhtalif.store.language.Bilingual;

/// News that went to everybody who had agreed.
///
/// @param text paragraphs, an empty line between two
/// @param readers how many had agreed when it was sent
public record Newsletter(long id, Bilingual subject, Bilingual text, Instant sentAt, int readers) {}
