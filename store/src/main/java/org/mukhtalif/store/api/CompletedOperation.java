package org.mukhtalif.store.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import org.springframework.http.HttpHeaders;

/// An operation of the document with what holds for every one of its kind: how it fails, who may ask, what the names of
/// its parameters mean.
final class CompletedOperation {

    private static final String PROBLEM = "#/components/schemas/Problem";

    private final Operation operation;
    private final String path;

    CompletedOperation(Operation operation, String path) {
        this.operation = operation;
        this.path = path;
    }

    void complete(String bearer) {
        if (operation.getDescription() != null)
            operation.setDescription(operation.getDescription().strip().replaceAll("\\s+", " "));
        if (operation.getParameters() != null)
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter ->
                            DocumentedParameters.of(parameter.getName()).ifPresent(parameter::setDescription));
        if (operation.getRequestBody() != null) fails("400", "The body cannot be read");
        if (operation.getRequestBody() != null) fails("422", "Something sent cannot be so; `errors` names the fields");
        if (path.contains("{")) fails("404", "It is not there, or not the caller's");
        fails("429", "Too fast");
        fails("default", "What could not be done (RFC 9457)");
        if (isPersonal()) {
            operation.addSecurityItem(new SecurityRequirement().addList(bearer));
            fails("401", "Nobody is signed in by this token");
        }
        operation.getResponses().forEach(CompletedOperation::asProblem);
    }

    private boolean isPersonal() {
        return path.startsWith("/api/v1/me") || path.endsWith("/current");
    }

    private void fails(String code, String description) {
        operation.getResponses().computeIfAbsent(code, _ -> new ApiResponse().description(description));
    }

    /// Whatever fails is told by a problem document, and where waiting helps, by the seconds to wait.
    private static void asProblem(String code, ApiResponse response) {
        if (code.startsWith("2")) return;
        response.setContent(new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM))));
        if (code.equals("429") || code.equals("503"))
            response.addHeaderObject(
                    HttpHeaders.RETRY_AFTER,
                    new Header().description("Seconds to wait").schema(new IntegerSchema()));
    }
}
