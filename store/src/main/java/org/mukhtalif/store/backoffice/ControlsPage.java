package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.controls.ControlResult;
import org.mukhtalif.privacy.policy.DeclaredControl;
import org.mukhtalif.privacy.policy.Proof;
import org.mukhtalif.store.ui.NavLink;
import org.mukhtalif.store.ui.Words;

/// All controls as they stand, and which fell lately.
public record ControlsPage(List<NavLink> links, List<Line> lines, List<Fall> fallen) {

    /// One control.
    ///
    /// @param state key of the bundle: how it stands
    /// @param tone the colour of that
    /// @param why what it saw where it did not hold
    /// @param tried nothing: never
    public record Line(
            String control,
            String tries,
            String state,
            String tone,
            String why,
            @Nullable Instant tried) {

        static Line of(DeclaredControl declared, Optional<ControlResult> last, Instant now, Words words) {
            var state = state(declared, last, now);
            return new Line(
                    declared.key(),
                    declared.wording().in(words.isArabic()),
                    "backoffice.controls.state." + state,
                    tone(state),
                    last.map(ControlResult::why).orElse(""),
                    last.map(ControlResult::at).orElse(null));
        }

        private static String state(DeclaredControl declared, Optional<ControlResult> last, Instant now) {
            if (last.isEmpty()) return declared.awaits().isPresent() ? "awaited" : "missing";
            if (!last.get().held()) return "failed";
            return new Proof(true, last.get().at()).isFreshAt(now) ? "held" : "stale";
        }

        private static String tone(String state) {
            return switch (state) {
                case "held" -> "palm";
                case "awaited" -> "";
                default -> "pomegranate";
            };
        }
    }

    /// One time a control did not hold.
    public record Fall(String control, String why, Instant at) {

        static Fall of(ControlResult result) {
            return new Fall(result.control(), result.why(), result.at());
        }
    }

    public ControlsPage {
        links = List.copyOf(links);
        lines = List.copyOf(lines);
        fallen = List.copyOf(fallen);
    }

    /// How many do not stand as they should.
    public long alarms() {
        return lines.stream().filter(line -> line.tone().equals("pomegranate")).count();
    }
}
