package org.mukhtalif.store.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.memory.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The categories of the shop, two levels deep and held in memory.
@Repository
public class Categories {

    private final JdbcClient db;
    private final Held<CategoryTree> tree = new Held<>(this::read);

    Categories(JdbcClient db) {
        this.db = db;
    }

    public Optional<Category> find(CategoryId id) {
        var known = tree.get().byId().get(id);
        return Optional.ofNullable(known != null ? known : tree.anew().byId().get(id));
    }

    /// By the Arabic or the English slug.
    public Optional<Category> bySlug(String slug) {
        return Optional.ofNullable(tree.get().bySlug().get(slug));
    }

    public Optional<Category> byCode(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /// Every category, siblings in the order of their places.
    public Collection<Category> all() {
        return tree.get().byId().values();
    }

    /// The categories of the first level.
    public List<Category> tops() {
        return tree.get().tops();
    }

    public List<Category> childrenOf(CategoryId parent) {
        return tree.get().children().getOrDefault(parent, List.of());
    }

    /// From the first level down to the category itself, as a page shows the way back.
    public List<Category> pathTo(CategoryId id) {
        var category = find(id);
        var parent = category.flatMap(Category::parent).flatMap(this::find);
        return Stream.concat(parent.stream(), category.stream()).toList();
    }

    /// Adds a category. A parent that has a parent itself is refused: there are two levels.
    public CategoryId add(NewCategory category) {
        var id = db.sql("""
                insert into catalog.category (
                       code, parent_id, position, name_ar, name_en, slug_ar, slug_en, blurb_ar, blurb_en, picture, tile)
                values (:code, :parent, :position, :nameAr, :nameEn, :slugAr, :slugEn, :blurbAr, :blurbEn, :picture,
                        :tile)
                returning id
                """)
                .param("code", category.code())
                .param("parent", category.parent().map(this::firstLevel).orElse(null))
                .param("position", category.position())
                .param("nameAr", category.name().ar())
                .param("nameEn", category.name().en())
                .param("slugAr", category.slug().ar())
                .param("slugEn", category.slug().en())
                .param("blurbAr", category.blurb().ar())
                .param("blurbEn", category.blurb().en())
                .param("picture", category.picture())
                .param("tile", category.tile())
                .query(Long.class)
                .single();
        tree.changed();
        return new CategoryId(id);
    }

    void changed() {
        tree.changed();
    }

    private Long firstLevel(String code) {
        return byCode(code)
                .filter(category -> category.parent().isEmpty())
                .map(category -> category.id().value())
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is not a category of the first level; add that one first".formatted(code)));
    }

    private CategoryTree read() {
        return CategoryTree.of(db.sql("""
                select id, code, parent_id, name_ar, name_en, slug_ar, slug_en, blurb_ar, blurb_en, picture, tile
                  from catalog.category
                 order by position, id
                """).query(Categories::toCategory).list());
    }

    private static Category toCategory(ResultSet row, int index) throws SQLException {
        return new Category(
                new CategoryId(row.getLong("id")),
                row.getString("code"),
                Optional.ofNullable(row.getObject("parent_id", Long.class)).map(CategoryId::new),
                new Bilingual(row.getString("name_ar"), row.getString("name_en")),
                new Slug(row.getString("slug_ar"), row.getString("slug_en")),
                new Bilingual(row.getString("blurb_ar"), row.getString("blurb_en")),
                row.getString("picture"),
                row.getString("tile"));
    }
}
