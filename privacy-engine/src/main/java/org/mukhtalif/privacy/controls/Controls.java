package org.mukhtalif.privacy.controls;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.mukhtalif.privacy.policy.Proof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Runs the controls, remembers what each showed last, and keeps it for a year: each change at once, and otherwise one
/// result an hour.
@Component
public class Controls {

    private static final Logger LOG = LoggerFactory.getLogger(Controls.class);
    private static final Duration KEPT_EVERY = Duration.ofHours(1);

    private final Map<String, Control> controls;
    private final KeptResults kept;
    private final Clock clock;
    private final Map<String, ControlResult> last = new ConcurrentHashMap<>();
    private final Map<String, ControlResult> lastKept = new ConcurrentHashMap<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final Object turn = new Object();

    Controls(List<Control> controls, KeptResults kept, Clock clock) {
        this.controls = controls.stream().collect(toUnmodifiableMap(Control::key, control -> control));
        this.kept = kept;
        this.clock = clock;
    }

    /// Takes over what was kept before: what a run before this one, or another node, showed.
    public synchronized void remember() {
        kept.latest().forEach((key, result) -> {
            lastKept.put(key, result);
            last.merge(key, result, (known, found) -> found.at().isAfter(known.at()) ? found : known);
        });
    }

    /// Tries all, one after the other. A failing control is an alarm in the log, not a crash.
    public void runAll() {
        controls.values().forEach(this::run);
    }

    /// Tries all but those that walk through much of the store and were shown to hold within the last day: a large
    /// store would open late each time. They are tried when it is open, see [Pace#NIGHTLY].
    void runAtStart() {
        var now = clock.instant();
        var due = new ArrayList<Control>();
        for (var control : controls.values())
            if (control.pace() == Pace.NIGHTLY && holdsAt(now, control.key())) left.add(control.key());
            else due.add(control);
        var beside = CompletableFuture.runAsync(
                () -> due.stream().filter(Control::needsNoDatabase).forEach(this::run), Thread::startVirtualThread);
        due.stream().filter(control -> !control.needsNoDatabase()).forEach(this::run);
        beside.join();
    }

    /// Tries what the start left, once.
    public void runWhatTheStartLeft() {
        for (var key : Set.copyOf(left)) if (left.remove(key)) run(key);
    }

    /// Tries one, if it runs here.
    public void run(String key) {
        named(key).ifPresent(this::run);
    }

    /// Tries those of this pace.
    public void run(Pace pace) {
        controls.values().stream().filter(control -> control.pace() == pace).forEach(this::run);
    }

    /// The keys of those whose promise is struck through now: they failed, or were not tried for a day.
    public Set<String> alarms() {
        var now = clock.instant();
        return controls.keySet().stream()
                .filter(key -> proofOf(key)
                        .filter(proof -> !proof.held() || !proof.isFreshAt(now))
                        .isPresent())
                .collect(toUnmodifiableSet());
    }

    /// Whether some control was not tried for a day, or never: then a command beside a store tries all of them itself.
    public boolean isBehind() {
        var now = clock.instant();
        return controls.keySet().stream()
                .anyMatch(key ->
                        proofOf(key).filter(proof -> proof.isFreshAt(now)).isEmpty());
    }

    /// Forgets what is older than a year.
    public void forgetOld() {
        kept.forgetOld(clock.instant());
    }

    /// What the control with this key showed last; nothing: it was not tried yet, or does not run here.
    public Optional<Proof> proofOf(String key) {
        return resultOf(key).map(ControlResult::proof);
    }

    /// The same with what was seen, for whoever runs the store.
    public Optional<ControlResult> resultOf(String key) {
        return controls.containsKey(key) ? Optional.ofNullable(last.get(key)) : Optional.empty();
    }

    /// The control with this key, if it runs here.
    public Optional<Control> named(String key) {
        return Optional.ofNullable(controls.get(key));
    }

    /// All that run here, by key.
    public Map<String, Control> all() {
        return new TreeMap<>(controls);
    }

    private boolean holdsAt(Instant now, String key) {
        return proofOf(key)
                .filter(proof -> proof.held() && proof.isFreshAt(now))
                .isPresent();
    }

    /// Those that need a database go one after the other: some hold what another waits for until they are done.
    private void run(Control control) {
        if (control.needsNoDatabase()) note(control.key(), tried(control));
        else
            synchronized (turn) {
                note(control.key(), tried(control));
            }
    }

    private synchronized void note(String key, ProofResult shown) {
        var result = ControlResult.of(key, shown, clock.instant());
        last.put(result.control(), result);
        if (!result.held())
            LOG.error("The control '{}' failed, its promise is struck through: {}", result.control(), result.why());
        keep(result);
    }

    private void keep(ControlResult result) {
        var before = lastKept.get(result.control());
        if (before != null
                && before.held() == result.held()
                && before.at().plus(KEPT_EVERY).isAfter(result.at())
                && !before.at().isAfter(result.at())) return;
        try {
            kept.add(result);
            lastKept.put(result.control(), result);
        } catch (DataAccessException e) {
            LOG.error("The result of the control '{}' could not be kept", result.control(), e);
        }
    }

    private static ProofResult tried(Control control) {
        try {
            return control.probe();
        } catch (RuntimeException e) {
            LOG.error("The control '{}' could not be tried", control.key(), e);
            return new ProofResult.Failed(
                    "it could not be tried: " + e.getClass().getSimpleName());
        }
    }
}
