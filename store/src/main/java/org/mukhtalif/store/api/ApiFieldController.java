package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mukhtalif.privacy.policy.FieldNotice;
import org.mukhtalif.store.checkout.FieldsAsked;
import org.mukhtalif.store.ui.Words;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What has to stand beside the fields of a checkout, for programs: `/api/v1/fields`.
@RestController
@Tag(name = "privacy")
class ApiFieldController {

    private final FieldsAsked asked;

    ApiFieldController(FieldsAsked asked) {
        this.asked = asked;
    }

    @GetMapping("/api/v1/fields")
    @Operation(
            operationId = "listAskedFields",
            summary =
                    "What a shopper is asked for who orders, pays or returns: why, on what basis, how long it is kept",
            description = """
                    Show `why`, `basis` and `period` beside each field of your form: they are the words of the
                    policy in force, in the language of `Accept-Language`. `where` says which form a field
                    belongs to, and `field` is the name that `errors` uses for it.
                    """)
    List<FieldJson> list(Words words) {
        return Stream.of(FieldsAsked.Where.values())
                .flatMap(where -> asked.at(where).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(field -> FieldJson.of(where, field.getKey(), field.getValue(), words)))
                .toList();
    }

    /// What stands beside one field, in the caller's language.
    ///
    /// @param where `checkout`, `tax-invoice`, `bank-transfer` or `return`
    /// @param field its name, as `errors` uses it
    /// @param label what it is called
    /// @param required whether nothing works without it
    /// @param why why it is asked for
    /// @param basis on what legal basis
    /// @param period how long it is kept
    record FieldJson(
            String where, String field, String label, boolean required, String why, String basis, String period) {

        static FieldJson of(FieldsAsked.Where where, String field, FieldNotice notice, Words words) {
            return new FieldJson(
                    where.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    field,
                    notice.label().in(words.isArabic()),
                    notice.required(),
                    notice.why().in(words.isArabic()),
                    notice.basis().in(words.isArabic()),
                    notice.period().in(words.isArabic()));
        }
    }
}
