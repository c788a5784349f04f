package org.mukhtalif.privacy.subjectrequests;

import java.time.Instant;

/// The day of a request is near or past, and nobody has answered it.
public record RequestDue(RequestNumber number, Instant due) {}
