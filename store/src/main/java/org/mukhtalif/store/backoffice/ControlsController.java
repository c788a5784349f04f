package org.mukhtalif.store.backoffice;

import java.time.Clock;
import java.time.Duration;
import org.mukhtalif.privacy.controls.Controls;
import org.mukhtalif.privacy.controls.KeptResults;
import org.mukhtalif.privacy.policy.PublishedPolicy;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The alarms: which controls hold, which do not and why, and what changed lately.
@Controller
class ControlsController {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 2_000;

    private final Controls controls;
    private final KeptResults kept;
    private final PublishedPolicy policy;
    private final Clock clock;

    ControlsController(Controls controls, KeptResults kept, PublishedPolicy policy, Clock clock) {
        this.controls = controls;
        this.kept = kept;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/staff/controls")
    String show(SignedIn who, Words words, Model model) {
        var now = clock.instant();
        var lines = policy.controls().stream()
                .map(declared -> ControlsPage.Line.of(declared, controls.resultOf(declared.key()), now, words))
                .toList();
        var fallen = kept.since(now.minus(LATELY), MOST).stream()
                .filter(result -> !result.held())
                .map(ControlsPage.Fall::of)
                .limit(50)
                .toList();
        model.addAttribute("page", new ControlsPage(StaffLinks.of(who.role(), words), lines, fallen));
        return "backoffice/controls";
    }
}
