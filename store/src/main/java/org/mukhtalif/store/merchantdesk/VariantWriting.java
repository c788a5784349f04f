package org.mukhtalif.store.merchantdesk;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.OfferId;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.PriceBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps what was typed about variants and their offers, all of it or nothing.
@Component
class VariantWriting {

    private final Workbench workbench;
    private final Offers offers;
    private final PriceBook prices;
    private final VariantPages pages;
    private final TransactionTemplate transaction;

    VariantWriting(
            Workbench workbench, Offers offers, PriceBook prices, VariantPages pages, TransactionTemplate transaction) {
        this.workbench = workbench;
        this.offers = offers;
        this.prices = prices;
        this.pages = pages;
        this.transaction = transaction;
    }

    Written keep(DescribedProduct product, List<VariantForm> forms) {
        return transaction.execute(status -> {
            var sold = forms.stream().filter(VariantForm::isSold).toList();
            var variants = sold.stream().map(VariantForm::text).toList();
            var written = workbench.revise(
                    product.merchant(), product.id(), product.text().withVariants(variants));
            if (written instanceof Written.Done(var kept)) offer(kept, sold);
            else status.setRollbackOnly();
            return written;
        });
    }

    private void offer(DescribedProduct product, List<VariantForm> forms) {
        var offered = pages.offered(product);
        for (var form : forms) {
            var variant = requireNonNull(product.variants().get(form.text().sku()));
            offer(product, variant, Optional.ofNullable(offered.get(variant)), form);
        }
    }

    private void offer(DescribedProduct product, VariantId variant, Optional<Offer> there, VariantForm form) {
        form.terms().ifPresent(terms -> {
            var id = there.map(Offer::id).orElseGet(() -> made(product, variant, form));
            prices.set(id, terms);
        });
        there.filter(_ -> form.recounts())
                .ifPresent(offer -> offers.recount(offer.id(), form.pieces().orElseThrow()));
    }

    private OfferId made(DescribedProduct product, VariantId variant, VariantForm form) {
        return offers.make(new NewOffer(
                product.id(),
                variant,
                product.merchant(),
                prices.asked(form.terms().orElseThrow()),
                form.pieces().orElseThrow()));
    }
}
