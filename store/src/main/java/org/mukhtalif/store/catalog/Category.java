package org.mukhtalif.store.catalog;

import java.util.Optional;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;

/// A shelf of the shop. There are two levels: a category without a parent, and its children.
///
/// @param code a short Latin word for files and commands
/// @param blurb one sentence under the heading
/// @param picture the name of its picture
/// @param tile the tint behind the picture, a token of the look
public record Category(
        CategoryId id,
        String code,
        Optional<CategoryId> parent,
        Bilingual name,
        Slug slug,
        Bilingual blurb,
        String picture,
        String tile) {}
