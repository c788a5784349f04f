package org.mukhtalif.privacy.disclosure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Counts what was refused since the start, and tells it in the security log: who asked, for what purpose, and which
/// rule refused. Never about whom.
@Component
public class Refusals {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    Refusals() {}

    /// How often this rule has refused since the start.
    public long by(String rule) {
        var count = counts.get(rule);
        return count == null ? 0 : count.sum();
    }

    void add(DisclosureRequest request, String rule) {
        counts.computeIfAbsent(rule, _ -> new LongAdder()).increment();
        // Probes are refused on purpose, dozens of times at each start; an operator who wants to read them raises the
        // level.
        SECURITY.info(
                "disclosure refused: rule={} recipient={}/{} purpose={}",
                rule,
                request.recipient().kind().key(),
                request.recipient().id(),
                request.purpose().key());
    }
}
