package org.mukhtalif.store.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;

/// One request, as the officer answers it.
///
/// @param asked what was written; nothing when it is closed
/// @param extendable whether it may still take longer
public record CasePage(
        List<NavLink> links,
        CasesPage.Row row,
        @Nullable PersonalText asked,
        boolean open,
        boolean extendable,
        List<Choice> refusals,
        List<Choice> extensions) {

    public CasePage {
        links = List.copyOf(links);
        refusals = List.copyOf(refusals);
        extensions = List.copyOf(extensions);
    }
}
