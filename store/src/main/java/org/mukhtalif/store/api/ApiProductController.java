package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One product for programs: `/api/v1/products/sukkari-dates`.
@RestController
@Tag(name = "catalogue")
class ApiProductController {

    private final Products products;
    private final Offers offers;
    private final OffersForPrograms told;

    ApiProductController(Products products, Offers offers, OffersForPrograms told) {
        this.products = products;
        this.offers = offers;
        this.told = told;
    }

    @GetMapping("/api/v1/products/{slug}")
    @Operation(
            operationId = "getProduct",
            summary = "One product by its Arabic or English slug, with its variants and all offers",
            description = """
                    Everything a product's page shows: variants, pictures, and each merchant's offer with its
                    price, the lowest price of the last thirty days and when it arrives. The `id` of an offer is
                    what a cart holds. 404 for a slug that names nothing on sale.
                    """)
    ProductJson show(@PathVariable String slug, Words words) {
        return products.bySlug(slug)
                .map(sheet -> ProductJson.of(sheet, told.of(offers.forVariants(sheet.variantIds()))))
                .orElseThrow(() -> Problem.notFound(words));
    }
}
