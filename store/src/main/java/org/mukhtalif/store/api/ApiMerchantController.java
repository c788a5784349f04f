package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Merchants for programs: `/api/v1/merchants`.
@RestController
@Tag(name = "catalogue")
class ApiMerchantController {

    private final Merchants merchants;

    ApiMerchantController(Merchants merchants) {
        this.merchants = merchants;
    }

    @GetMapping("/api/v1/merchants")
    @Operation(operationId = "listMerchants", summary = "All merchants, in the order in which they joined")
    List<MerchantJson> list() {
        return merchants.all().stream().map(MerchantJson::of).toList();
    }

    @GetMapping("/api/v1/merchants/{slug}")
    @Operation(operationId = "getMerchant", summary = "One merchant by its Arabic or English slug")
    MerchantJson show(@PathVariable String slug, Words words) {
        return merchants.bySlug(slug).map(MerchantJson::of).orElseThrow(() -> Problem.notFound(words));
    }

    /// What the law has a seller show.
    ///
    /// @param vatNumber absent where the merchant is not registered for VAT
    record MerchantJson(
            long id,
            Bilingual name,
            Slug slug,
            Bilingual story,
            Bilingual city,
            String commercialRegister,
            @Nullable String vatNumber) {

        static MerchantJson of(Merchant merchant) {
            return new MerchantJson(
                    merchant.id().value(),
                    merchant.name(),
                    merchant.slug(),
                    merchant.story(),
                    merchant.city(),
                    merchant.commercialRegister(),
                    merchant.vatNumber().orElse(null));
        }
    }
}
