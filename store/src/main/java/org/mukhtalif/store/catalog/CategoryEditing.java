package org.mukhtalif.store.catalog;

import java.security.SecureRandom;
import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// How the store's people arrange the shelves. There are two levels, so a category can never stand under itself.
@Repository
public class CategoryEditing {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Categories categories;

    CategoryEditing(
            JdbcClient db, TransactionTemplate transaction, ApplicationEventPublisher events, Categories categories) {
        this.db = db;
        this.transaction = transaction;
        this.events = events;
        this.categories = categories;
    }

    /// Adds a category at the end of its siblings; its address is made of its name.
    public CategoryId add(Bilingual name, Bilingual blurb, Optional<CategoryId> parent) {
        var above = parent.flatMap(categories::find);
        var code = "c-" + Long.toString(RANDOM.nextLong(1L << 40), 36);
        var wanted = Slug.from(name, code);
        boolean taken = categories.bySlug(wanted.ar()).isPresent()
                || categories.bySlug(wanted.en()).isPresent();
        var slug = taken ? new Slug(wanted.ar() + "-" + code, wanted.en() + "-" + code) : wanted;
        return categories.add(new NewCategory(
                code,
                above.map(Category::code),
                1_000,
                name,
                slug,
                blurb,
                above.map(Category::picture).orElse("package-box"),
                above.map(Category::tile).orElse("sand")));
    }

    /// Calls it by other words; its address stays.
    public boolean rename(CategoryId category, Bilingual name, Bilingual blurb) {
        boolean found = db.sql("""
                update catalog.category
                   set name_ar = :nameAr, name_en = :nameEn, blurb_ar = :blurbAr, blurb_en = :blurbEn
                 where id = :id
                """)
                        .param("nameAr", name.ar())
                        .param("nameEn", name.en())
                        .param("blurbAr", blurb.ar())
                        .param("blurbEn", blurb.en())
                        .param("id", category.value())
                        .update()
                == 1;
        categories.changed();
        return found;
    }

    /// Puts it under another, or on the first level. One statement asks and moves, so that two people moving at once
    /// cannot make a third level.
    public CategoryMove move(CategoryId category, Optional<CategoryId> parent, int position) {
        return transaction.execute(_ -> {
            db.sql("lock table catalog.category in share row exclusive mode").update();
            categories.changed();
            var move = judge(category, parent);
            if (move != CategoryMove.DONE) return move;
            db.sql("update catalog.category set parent_id = :parent, position = :position where id = :id")
                    .param("parent", parent.map(CategoryId::value).orElse(null))
                    .param("position", position)
                    .param("id", category.value())
                    .update();
            categories.changed();
            events.publishEvent(new CategoryMoved(category));
            return CategoryMove.DONE;
        });
    }

    private CategoryMove judge(CategoryId category, Optional<CategoryId> parent) {
        if (categories.find(category).isEmpty()) return CategoryMove.UNKNOWN;
        if (parent.isEmpty()) return CategoryMove.DONE;
        var above = categories.find(parent.get());
        if (parent.get().equals(category)
                || above.filter(each -> each.parent().isEmpty()).isEmpty()) return CategoryMove.NOT_UNDER_THAT;
        return categories.childrenOf(category).isEmpty() ? CategoryMove.DONE : CategoryMove.HAS_CHILDREN;
    }
}
