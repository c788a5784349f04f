package org.mukhtalif.store.storefront;

import java.util.List;

/// What can be ticked beside a shelf: a form that works by its button, and at once where a script runs.
public record FacetForm(List<Group> groups) {

    public FacetForm {
        groups = List.copyOf(groups);
    }

    /// @param single one of the ticks at most
    /// @param open whether its ticks are shown from the start
    public record Group(String title, boolean single, boolean open, List<Tick> ticks) {
        public Group {
            ticks = List.copyOf(ticks);
        }
    }

    public record Tick(String field, String value, String label, int count, boolean ticked) {}
}
