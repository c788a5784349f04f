package org.mukhtalif.store.privacycentre;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mukhtalif.privacy.publication.KeptVersion;
import org.mukhtalif.privacy.publication.KeptVersions;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.FrameSource;
import org.mukhtalif.store.ui.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says above every page that a new version of the policy is published and from which day it binds, as long as it does
/// not. Looks once a minute, so that a page costs no statement for it.
@Component
@Order
class UpcomingPolicy implements FrameSource {

    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private record Look(Instant at, Optional<LocalDate> from) {}

    private final KeptVersions versions;
    private final Clock clock;
    private volatile Look last = new Look(Instant.EPOCH, Optional.empty());

    UpcomingPolicy(KeptVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Frame addTo(Frame frame, Words words, HttpServletRequest request) {
        return frame.notice() == null && upcoming().isPresent()
                ? frame.withNotice(words.of(
                        "privacycentre.upcoming", upcoming().orElseThrow().toString()))
                : frame;
    }

    private Optional<LocalDate> upcoming() {
        var known = last;
        var now = clock.instant();
        if (Duration.between(known.at(), now).abs().compareTo(LOOKS_EVERY) < 0) return known.from();
        var found = new Look(now, versions.upcoming().map(KeptVersion::effective));
        last = found;
        return found.from();
    }
}
