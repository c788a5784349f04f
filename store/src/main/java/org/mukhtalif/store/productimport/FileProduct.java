package org.mukhtalif.store.productimport;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.Attribute;
import org.mukhtalif.store.catalog.BrandId;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.language.Bilingual;

/// One product as a file tells of it: what the file does not say is empty.
///
/// @param row its first line
/// @param code by which the file names it, if it does
/// @param problems why it is refused; with one it goes no further
/// @param mends what was put right in it
record FileProduct(
        int row,
        Optional<String> code,
        Texts texts,
        Facts facts,
        List<Bilingual> options,
        List<FileVariant> variants,
        List<Problem> problems,
        List<Problem> mends) {

    FileProduct {
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        problems = List.copyOf(problems);
        mends = List.copyOf(mends);
    }

    /// Names and descriptions; the empty text where the file says nothing.
    record Texts(String nameAr, String nameEn, String descriptionAr, String descriptionEn) {

        /// What a line of a report calls it.
        String shown() {
            return nameAr.isEmpty() ? nameEn : nameAr;
        }
    }

    record Facts(
            Optional<CategoryId> category,
            Optional<BrandId> brand,
            List<Attribute> attributes,
            Optional<Boolean> returnable) {
        Facts {
            attributes = List.copyOf(attributes);
        }
    }

    FileProduct refused(Problem problem) {
        var all = new java.util.ArrayList<>(problems);
        all.add(problem);
        return new FileProduct(row, code, texts, facts, options, variants, all, mends);
    }
}
