package org.mukhtalif.store.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Sends a [Problem] as it is; whatever else goes wrong is answered like everywhere in the store, which knows programs
/// by their address. Heard are all who stand in the document, of whatever room.
@RestControllerAdvice(annotations = Tag.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAnswers {

    @ExceptionHandler(ErrorResponseException.class)
    ResponseEntity<ProblemDetail> problem(ErrorResponseException refused) {
        return ResponseEntity.status(refused.getStatusCode())
                .headers(refused.getHeaders())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(refused.getBody());
    }
}
