package org.mukhtalif.privacy.controls;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.mukhtalif.privacy.policy.DeclaredControl;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Runs the controls and remembers, for this process, what each showed last.
@Component
public class Controls implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Controls.class);

    private final List<Control> controls;
    private final Clock clock;
    private final Map<String, Proof> proofs = new ConcurrentHashMap<>();

    /// @throws IllegalStateException if a control proves something that the policy does not name
    Controls(List<Control> controls, PublishedPolicy policy, Clock clock) {
        var declared = policy.controls().stream().map(DeclaredControl::key).collect(toUnmodifiableSet());
        for (var control : controls)
            if (!declared.contains(control.key()))
                throw new IllegalStateException("The control '%s' is not declared in policy/%s/policy.yaml"
                        .formatted(control.key(), policy.version()));
        this.controls = List.copyOf(controls);
        this.clock = clock;
    }

    /// Tries each once, before the first request.
    @Override
    public void afterSingletonsInstantiated() {
        runAll();
    }

    /// Tries all, one after the other. A failing control is an alarm in the log, not a crash.
    public void runAll() {
        controls.forEach(this::run);
    }

    /// What the control with this key showed last; nothing: no such control runs here.
    public Optional<Proof> proofOf(String key) {
        return Optional.ofNullable(proofs.get(key));
    }

    /// All last results, by key.
    public Map<String, Proof> proofs() {
        return new TreeMap<>(proofs);
    }

    private void run(Control control) {
        var result = tried(control);
        if (result instanceof ProofResult.Failed(var why))
            LOG.error("The control '{}' failed, its promise is struck through: {}", control.key(), why);
        proofs.put(control.key(), new Proof(result instanceof ProofResult.Held, clock.instant()));
    }

    private static ProofResult tried(Control control) {
        try {
            return control.probe();
        } catch (RuntimeException e) {
            LOG.error("The control '{}' could not be tried", control.key(), e);
            return new ProofResult.Failed("it could not be tried");
        }
    }
}
