package org.mukhtalif.store.backoffice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.privacy.datainventory.PersonalText;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;

/// One return as the store sees it, with what shows the fault. Who sends back does not stand here.
///
/// @param kept how many photos there are
/// @param opened addresses of those that were opened for this page, each holding its picture
/// @param openable whether the store may still see them
public record ReturnPage(
        List<NavLink> links,
        ReturnsPage.Row row,
        List<Line> lines,
        List<Choice> declines,
        int kept,
        List<PersonalText> opened,
        boolean openable) {

    public ReturnPage {
        links = List.copyOf(links);
        lines = List.copyOf(lines);
        declines = List.copyOf(declines);
        opened = List.copyOf(opened);
    }

    public record Line(String product, @Nullable String option, String picture, String tile, int quantity) {}
}
