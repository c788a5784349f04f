package org.mukhtalif.store.backoffice;

import java.util.List;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.NavLink;

/// The categories as they stand, each with its form.
///
/// @param parents what a category may stand under
public record CategoriesPage(List<NavLink> links, List<Row> tops, List<Choice> parents) {

    public CategoriesPage {
        links = List.copyOf(links);
        tops = List.copyOf(tops);
        parents = List.copyOf(parents);
    }

    /// @param parent the number of the one it stands under, or nothing
    public record Row(long id, Texts texts, String parent, int position, List<Row> children) {
        public Row {
            children = List.copyOf(children);
        }
    }

    public record Texts(String ar, String en, String blurbAr, String blurbEn) {}
}
