package org.mukhtalif.store.storefront;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.checkout.DeliveryForm;
import org.mukhtalif.store.ui.Choice;
import org.mukhtalif.store.ui.FieldError;

/// The form that mends where a placed order goes, empty at first: what is held is not opened for it.
///
/// @param path of this page; it may hold the secret of a link
/// @param open whether nothing is packed yet, so that it can be mended
/// @param why beside each field: why it is asked for, on what basis, how long it is kept
public record ContactPage(
        String number,
        String path,
        boolean open,
        DeliveryForm typed,
        List<FieldError> errors,
        Map<String, String> why,
        List<Choice> cities) {

    public ContactPage {
        errors = List.copyOf(errors);
        why = Map.copyOf(why);
        cities = List.copyOf(cities);
    }

    public @Nullable String error(String field) {
        return FieldError.of(field, errors);
    }

    /// The order's page.
    public String back() {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
