package org.mukhtalif.store.platform.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.mukhtalif.store.ui.Csrf;
import org.mukhtalif.store.ui.Frame;
import org.mukhtalif.store.ui.Language;

/// Pages that many open at the same moment, for a second or so: short enough that no price and no stock is told longer
/// than the shelves themselves may lag. A page is kept when somebody asked for it just before; most are not. All by
/// which one visitor's page differs from another's stands in its frame, so
/// a page is kept under its frame, and cut where the form token of its first reader stood.
class PageMemory {

    private static final String PLACE = PageMemory.class.getName();
    private static final int MOST_BYTES = 24 << 20;

    private final boolean keeps;
    private final Demand demand = new Demand();
    private final Cache<Place, KeptPage> pages;

    /// @param keptFor zero: nothing is kept
    PageMemory(Duration keptFor) {
        this.keeps = !keptFor.isZero();
        this.pages = Caffeine.newBuilder()
                .expireAfterWrite(keptFor)
                .scheduler(Scheduler.systemScheduler())
                .maximumWeight(MOST_BYTES)
                .<Place, KeptPage>weigher((_, page) -> page.weight())
                .build();
    }

    /// The page as somebody else got it just now. If there is none, the one that is made for this request is kept.
    Optional<KeptPage> find(HttpServletRequest request, Language language, Frame frame) {
        if (!keeps) return Optional.empty();
        var place = new Place(language, frame.withCsrf(Csrf.NONE));
        var kept = Optional.ofNullable(pages.getIfPresent(place));
        if (kept.isEmpty() && demand.isFor(place.hashCode())) request.setAttribute(PLACE, place);
        return kept;
    }

    /// Keeps a page that was made whole, if somebody looked for it here.
    void keep(HttpServletRequest request, byte[] page) {
        if (request.getAttribute(PLACE) instanceof Place place)
            pages.put(place, KeptPage.cut(page, PageFrames.tokenOnPage(request)));
    }

    private record Place(Language language, Frame frame) {}
}
