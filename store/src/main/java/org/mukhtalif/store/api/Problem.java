package org.mukhtalif.store.api;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// What could not be done, as a problem document (RFC 9457): a stable `type` for the program, a title and a detail in
/// the caller's language for people. Carried by an exception, because an operation that fails has no other answer.
public final class Problem {

    private Problem() {}

    /// @param kind the end of the stable type, such as `sold-out`; the bundle's key of its title is `api.<kind>`
    /// @param detail what to do about it, in words
    public static ErrorResponseException of(HttpStatus status, String kind, String detail, Words words) {
        return of(status, kind, detail, Map.of(), words);
    }

    /// @param more further members of the document, such as the pieces that are left
    public static ErrorResponseException of(
            HttpStatus status, String kind, String detail, Map<String, Object> more, Words words) {
        var document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create("/problems/" + kind));
        document.setTitle(words.of("api." + kind));
        more.forEach(document::setProperty);
        return new ErrorResponseException(status, document, null);
    }

    /// Some fields cannot be so: each with its fault in words.
    public static ErrorResponseException ofFields(Map<String, String> faults, Words words) {
        var errors = faults.entrySet().stream()
                .map(fault -> new FieldFault(fault.getKey(), words.of(fault.getValue())))
                .toList();
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid",
                words.of("api.invalid.text"),
                Map.of("errors", List.copyOf(errors)),
                words);
    }

    /// Nothing is there, or nothing that the caller may know of.
    public static ErrorResponseException notFound(Words words) {
        return of(HttpStatus.NOT_FOUND, "not-found", words.of("failure.not-found.text"), words);
    }

    /// @param field the member of the request
    /// @param message what is wrong with it
    record FieldFault(String field, String message) {}
}
