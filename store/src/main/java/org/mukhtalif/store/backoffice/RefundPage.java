package org.mukhtalif.store.backoffice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.money.Money;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;

/// Giving lines, pieces or a part of a price back, while the goods stay with the shopper. Who she is does not stand
/// here.
///
/// @param order the order that was looked up; nothing before one was
/// @param story what happened to the order, in the order of time
/// @param refusal why the form just sent was not taken
public record RefundPage(
        List<NavLink> links,
        @Nullable String order,
        List<Part> parts,
        List<Event> story,
        @Nullable String refusal) {

    public RefundPage {
        links = List.copyOf(links);
        parts = List.copyOf(parts);
        story = List.copyOf(story);
    }

    /// @param number of the parcel or the refund that it is about
    public record Event(String title, @Nullable String number, Instant at) {}

    /// @param notYet why nothing can be given back for it now; nothing where it can
    public record Part(
            long merchantId,
            String merchant,
            Money shipping,
            @Nullable String typedShipping,
            List<Line> lines,
            List<Given> given,
            @Nullable String notYet) {
        public Part {
            lines = List.copyOf(lines);
            given = List.copyOf(given);
        }
    }

    /// @param pieces how many can be given back, none first; only that one where all went back
    /// @param chosen of these, in the form just sent
    /// @param typed the amount in the form just sent
    public record Line(
            int position,
            String product,
            int quantity,
            Money paid,
            List<Choice> pieces,
            @Nullable String chosen,
            @Nullable String typed) {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    public record Given(String number, String reason, Money total) {}
}
