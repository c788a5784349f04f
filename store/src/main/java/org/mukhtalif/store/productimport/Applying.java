package org.mukhtalif.store.productimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mukhtalif.store.catalog.DescribedProduct;
import org.mukhtalif.store.catalog.VariantId;
import org.mukhtalif.store.catalog.Workbench;
import org.mukhtalif.store.catalog.Written;
import org.mukhtalif.store.merchants.MerchantId;
import org.mukhtalif.store.offers.NewOffer;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.mukhtalif.store.offers.PriceBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes what a plan says, each product whole or not at all. Whoever is interrupted brings the file again: what was
/// written is unchanged then, and the rest follows.
@Component
public class Applying {

    private final Workbench workbench;
    private final Offers offers;
    private final PriceBook prices;
    private final TransactionTemplate transaction;

    Applying(Workbench workbench, Offers offers, PriceBook prices, TransactionTemplate transaction) {
        this.workbench = workbench;
        this.offers = offers;
        this.prices = prices;
        this.transaction = transaction;
    }

    /// @param afterwards what is done with each new product, such as handing it to the store
    public Applied apply(MerchantId merchant, Plan plan, Afterwards afterwards) {
        int added = 0;
        int changed = 0;
        var failed = new ArrayList<Problem>();
        for (var line : plan.lines()) {
            if (line.kind() != PlanLine.Kind.NEW && line.kind() != PlanLine.Kind.CHANGED) continue;
            var problem = write(merchant, line.product().orElseThrow(), afterwards);
            if (problem.isPresent()) failed.add(new Problem(line.row(), "", problem.get(), line.title()));
            else if (line.kind() == PlanLine.Kind.NEW) added++;
            else changed++;
        }
        int refused = plan.count(PlanLine.Kind.REFUSED) + failed.size();
        return new Applied(added, changed, plan.count(PlanLine.Kind.UNCHANGED), refused, failed);
    }

    private Optional<String> write(MerchantId merchant, Intended product, Afterwards afterwards) {
        return transaction.execute(status -> {
            var written = product.before()
                    .map(before -> workbench.revise(merchant, before.id(), product.text()))
                    .orElseGet(() -> workbench.add(merchant, product.code(), product.text()));
            return switch (written) {
                case Written.Done(var done) -> {
                    offer(done, product);
                    if (product.before().isEmpty()) afterwards.with(done);
                    yield Optional.<String>empty();
                }
                case Written.SkuTaken _ -> undone("sku-taken", status);
                case Written.ChoicesMustStay _ -> undone("choices-stay", status);
                case Written.NoSuchProduct _ -> undone("gone", status);
            };
        });
    }

    private static Optional<String> undone(String problem, TransactionStatus transaction) {
        transaction.setRollbackOnly();
        return Optional.of(problem);
    }

    private void offer(DescribedProduct product, Intended intended) {
        var there = offers.ofMerchant(product.merchant(), List.of(product.id()));
        intended.asked().forEach((sku, asked) -> {
            var variant = product.variants().get(sku);
            if (variant != null) offer(product, variant, Optional.ofNullable(there.get(variant)), asked);
        });
    }

    private void offer(DescribedProduct product, VariantId variant, Optional<Offer> there, Intended.Asked asked) {
        asked.terms().ifPresent(terms -> {
            var id = there.map(Offer::id)
                    .orElseGet(() -> offers.make(new NewOffer(
                            product.id(),
                            variant,
                            product.merchant(),
                            prices.asked(terms),
                            asked.stock().orElse(0))));
            prices.set(id, terms);
        });
        there.ifPresent(offer -> asked.stock()
                .filter(stock -> stock != offer.stock())
                .ifPresent(stock -> offers.recount(offer.id(), stock)));
    }

    /// What is done with a new product, in the transaction that wrote it.
    @FunctionalInterface
    public interface Afterwards {
        void with(DescribedProduct product);
    }
}
