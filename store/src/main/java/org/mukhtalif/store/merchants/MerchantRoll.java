package org.mukhtalif.store.merchants;

import static java.util.Collections.unmodifiableMap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The merchants as they were when they were last read, findable by id and by either slug.
record MerchantRoll(Map<MerchantId, Merchant> byId, Map<String, Merchant> bySlug) {

    static MerchantRoll of(List<Merchant> merchants) {
        var byId = new LinkedHashMap<MerchantId, Merchant>();
        var bySlug = new HashMap<String, Merchant>();
        for (var merchant : merchants) {
            byId.put(merchant.id(), merchant);
            bySlug.put(merchant.slug().ar(), merchant);
            bySlug.put(merchant.slug().en(), merchant);
        }
        return new MerchantRoll(unmodifiableMap(byId), Map.copyOf(bySlug));
    }
}
