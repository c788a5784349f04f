package org.mukhtalif.store.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mukhtalif.store.catalog.ProductId;
import org.mukhtalif.store.catalog.ProductSheet;
import org.mukhtalif.store.catalog.Products;
import org.mukhtalif.store.offers.Offer;
import org.mukhtalif.store.offers.Offers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the shelves from catalog and offers. A published product that somebody offers has a listing; every other has
/// none.
@Component
public class SearchIndex {

    private static final int PORTION = 1_000;

    private final Products products;
    private final Offers offers;
    private final ListingWriting writing;
    private final FacetCounts counts;
    private final TransactionTemplate transaction;

    SearchIndex(
            Products products,
            Offers offers,
            ListingWriting writing,
            FacetCounts counts,
            TransactionTemplate transaction) {
        this.products = products;
        this.offers = offers;
        this.writing = writing;
        this.counts = counts;
        this.transaction = transaction;
    }

    /// Makes all listings anew, in one transaction: readers see the old ones until it is done.
    ///
    /// @return how many products are listed now
    public int rebuild() {
        int listed = transaction.execute(_ -> {
            writing.begin();
            writing.removeAll();
            int total = 0;
            Optional<ProductId> last = Optional.empty();
            while (true) {
                var sheets = products.publishedAfter(last, PORTION);
                if (sheets.isEmpty()) return total;
                total += write(sheets);
                last = Optional.of(sheets.getLast().id());
            }
        });
        writing.tidy();
        counts.forget();
        return listed;
    }

    /// Whether nothing is listed: no goods yet, or nobody made the listings.
    public boolean isEmpty() {
        return writing.isEmpty();
    }

    /// Makes the listings of these products anew.
    public void refresh(Collection<ProductId> ids) {
        var distinct = Set.copyOf(ids);
        transaction.executeWithoutResult(_ -> {
            writing.begin();
            writing.remove(distinct);
            write(products.published(distinct));
        });
        counts.forget();
    }

    private int write(List<ProductSheet> sheets) {
        var ids = sheets.stream().map(ProductSheet::id).collect(toSet());
        var offered = offers.ofProducts(ids).stream().collect(groupingBy(Offer::product));
        var listed = sheets.stream()
                .filter(sheet -> !ofItsVariants(sheet, offered.getOrDefault(sheet.id(), List.of()))
                        .isEmpty())
                .map(sheet -> new Offered(sheet, ofItsVariants(sheet, offered.getOrDefault(sheet.id(), List.of()))))
                .toList();
        writing.add(listed);
        return listed.size();
    }

    // What is sold no more may still have an offer.
    private static List<Offer> ofItsVariants(ProductSheet sheet, List<Offer> offers) {
        var variants = Set.copyOf(sheet.variantIds());
        return offers.stream()
                .filter(offer -> variants.contains(offer.variant()))
                .toList();
    }
}
