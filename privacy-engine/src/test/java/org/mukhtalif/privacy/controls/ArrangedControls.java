package org.mukhtalif.privacy.controls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mukhtalif.privacy.MovableClock;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A control for each that the policy declares, holding until a test says otherwise.
public final class ArrangedControls {

    public final MovableClock clock = new MovableClock();
    public Controls controls;

    private final JdbcClient engine;
    private final List<Control> running = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();

    public ArrangedControls(PublishedPolicy policy, JdbcClient engine) {
        this.engine = engine;
        policy.controls().forEach(declared -> running.add(new Arranged(declared.key(), failing)));
        controls = made();
    }

    public void fail(String key) {
        failing.add(key);
        controls.runAll();
    }

    public void withdraw(String key) {
        running.removeIf(control -> control.key().equals(key));
        controls = made();
        controls.runAll();
    }

    private Controls made() {
        return new Controls(running, new KeptResults(engine), clock);
    }

    private record Arranged(String key, Set<String> failing) implements Control {

        @Override
        public Pace pace() {
            return Pace.EVERY_FEW_MINUTES;
        }

        @Override
        public ProofResult probe() {
            return ProofResult.heldIf(!failing.contains(key), "arranged by the test");
        }

        @Override
        public Sabotage sabotage() {
            return _ -> () -> {};
        }
    }
}
