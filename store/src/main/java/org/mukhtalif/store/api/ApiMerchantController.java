package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.language.Bilingual;
import org.mukhtalif.store.language.Slug;
import org.mukhtalif.store.merchants.Merchant;
import org.mukhtalif.store.merchants.Merchants;
import org.mukhtalif.store.shipping.Deliveries;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Merchants for programs: `/api/v1/merchants`.
@RestController
@Tag(name = "catalogue")
class ApiMerchantController {

    private final Merchants merchants;
    private final Deliveries deliveries;

    ApiMerchantController(Merchants merchants, Deliveries deliveries) {
        this.merchants = merchants;
        this.deliveries = deliveries;
    }

    @GetMapping("/api/v1/merchants")
    @Operation(
            operationId = "listMerchants",
            summary = "All merchants, in the order in which they joined",
            description = """
                    Whom the goods come from, with what the law has a seller show. A merchant's `id` is what
                    `listProducts` takes as `shelf`, and `merchant` in filters.
                    """)
    List<MerchantJson> list() {
        return merchants.all().stream().map(this::json).toList();
    }

    @GetMapping("/api/v1/merchants/{slug}")
    @Operation(operationId = "getMerchant", summary = "One merchant by its Arabic or English slug", description = """
                    For the page of one seller: its story, city, commercial registration, and what bringing its
                    parcels usually costs. 404 if nobody sells under this slug.
                    """)
    MerchantJson show(@PathVariable String slug, Words words) {
        return merchants.bySlug(slug).map(this::json).orElseThrow(() -> Problem.notFound(words));
    }

    private MerchantJson json(Merchant merchant) {
        return new MerchantJson(
                merchant.id().value(),
                merchant.name(),
                merchant.slug(),
                merchant.story(),
                merchant.city(),
                merchant.commercialRegister(),
                merchant.vatNumber().orElse(null),
                merchant.dispatchDays(),
                DeliveryJson.of(deliveries.usual(merchant)));
    }

    /// What the law has a seller show, and how its parcels travel.
    ///
    /// @param dispatchDays working days until a parcel leaves the merchant
    /// @param vatNumber absent where the merchant is not registered for VAT
    /// @param commercialRegister the number of its commercial registration
    /// @param delivery what bringing its parcels costs before anybody says where
    /// @param story what it says of itself
    record MerchantJson(
            long id,
            Bilingual name,
            Slug slug,
            Bilingual story,
            Bilingual city,
            String commercialRegister,
            @Nullable String vatNumber,
            int dispatchDays,
            DeliveryJson delivery) {}
}
