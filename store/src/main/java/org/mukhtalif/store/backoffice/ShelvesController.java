package org.mukhtalif.store.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.Categories;
import org.mukhtalif.store.catalog.Category;
import org.mukhtalif.store.catalog.CategoryEditing;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The categories of the shop: `/staff/categories`.
@Controller
class ShelvesController {

    private static final int LAST = 10_000;

    private final Categories categories;
    private final CategoryEditing editing;

    ShelvesController(Categories categories, CategoryEditing editing) {
        this.categories = categories;
        this.editing = editing;
    }

    @GetMapping("/staff/categories")
    String show(SignedIn who, Words words, Model model) {
        var tops = categories.tops();
        var parents = tops.stream()
                .map(top -> new Choice(top.id().toString(), top.name().in(words.locale())))
                .toList();
        model.addAttribute("page", new CategoriesPage(StaffLinks.of(who.role(), words), rows(tops), parents));
        return "backoffice/categories";
    }

    @PostMapping("/staff/categories")
    String add(@ModelAttribute NameForm form, @RequestParam(defaultValue = "") String parent) {
        if (!form.isWhole()) return "redirect:/staff/categories?notice=category-incomplete";
        editing.add(form.name(), form.blurb(), number(parent).map(CategoryId::new));
        return "redirect:/staff/categories?notice=category-kept";
    }

    @PostMapping("/staff/categories/{category}")
    String rename(@PathVariable long category, @ModelAttribute NameForm form) {
        if (!form.isWhole()) return "redirect:/staff/categories?notice=category-incomplete";
        editing.rename(new CategoryId(Math.max(1, category)), form.name(), form.blurb());
        return "redirect:/staff/categories?notice=category-kept";
    }

    @PostMapping("/staff/categories/{category}/place")
    String move(
            @PathVariable long category,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String position) {
        var moved = editing.move(
                new CategoryId(Math.max(1, category)), number(parent).map(CategoryId::new), (int)
                        Math.min(LAST, number(position).orElse((long) LAST)));
        return "redirect:/staff/categories?notice=category-" + moved.key();
    }

    private List<CategoriesPage.Row> rows(List<Category> siblings) {
        return IntStream.range(0, siblings.size())
                .mapToObj(at -> row(siblings.get(at), at + 1))
                .toList();
    }

    private CategoriesPage.Row row(Category category, int position) {
        return new CategoriesPage.Row(
                category.id().value(),
                texts(category.name(), category.blurb()),
                category.parent().map(CategoryId::toString).orElse(""),
                position,
                rows(categories.childrenOf(category.id())));
    }

    private static CategoriesPage.Texts texts(Bilingual name, Bilingual blurb) {
        return new CategoriesPage.Texts(name.ar(), name.en(), blurb.ar(), blurb.en());
    }

    private static Optional<Long> number(String typed) {
        return Optional.of(typed.strip())
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }
}
