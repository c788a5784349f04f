package org.mukhtalif.store.platform.drill;

import static java.util.stream.Collectors.toCollection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mukhtalif.privacy.controls.Control;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.DrillGround;
import org.mukhtalif.privacy.policy.PolicyDocument;
import org.mukhtalif.privacy.policy.PolicyFacts;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/// Switches guards off, one after the other, and looks which sentences of the policy turn red.
@Component
@ConditionalOnBooleanProperty("mukhtalif.drill")
public class Drill {

    private final Controls controls;
    private final DrillGround ground;
    private final PublishedPolicy policy;
    private final PolicyFacts facts;
    private final Clock clock;

    Drill(Controls controls, DrillGround ground, PublishedPolicy policy, PolicyFacts facts, Clock clock) {
        this.controls = controls;
        this.ground = ground;
        this.policy = policy;
        this.facts = facts;
        this.clock = clock;
    }

    /// All controls that run here, by key.
    public Set<String> controls() {
        return controls.all().keySet();
    }

    /// The controls that do not hold while every guard stands: as long as there is one, a drill shows nothing.
    public Set<String> alreadyRed() {
        controls.runAll();
        return red();
    }

    /// Switches off the guard behind this control, and on again. Nothing: no such control runs here.
    public Optional<DrillResult> of(String key) {
        return controls.named(key).map(this::of);
    }

    private DrillResult of(Control control) {
        var mending = control.sabotage().on(ground);
        try {
            controls.runAll();
        } finally {
            mending.run();
        }
        var red = red();
        var struck = struckBy(control.key());
        red.forEach(controls::run);
        boolean healed = red().isEmpty();
        red.remove(control.key());
        red.removeIf(key -> controls.named(key)
                .filter(other -> other.restsOn().contains(control.key()))
                .isPresent());
        return new DrillResult(control.key(), struck, List.copyOf(red), healed);
    }

    private TreeSet<String> red() {
        return controls.all().keySet().stream()
                .filter(key -> controls.proofOf(key).filter(Proof::held).isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /// Written past the page's own writer, which may be the guard that is off.
    private List<String> struckBy(String key) {
        return PolicyDocument.of(policy, facts, controls::proofOf, clock.instant(), true).sections().stream()
                .filter(section -> section.blocks().stream()
                        .anyMatch(block -> block instanceof PolicyDocument.Block.Struck struck
                                && struck.control().equals(key)))
                .map(PolicyDocument.Section::clause)
                .toList();
    }
}
