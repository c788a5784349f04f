package org.mukhtalif.store.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Where an address leads that only receives a form, once somebody opens it as a page: she reloads the form that came
/// back, goes back in her browser, or kept the address. The form stands on the nearest page above it, as the one of
/// `/cart/coupon` stands on `/cart`.
@Component
class PageAbove {

    private final RequestMappingHandlerMapping addresses;

    PageAbove(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping addresses) {
        this.addresses = addresses;
    }

    /// The path of that page, without language; nothing for who did not ask for a page, or where none is above.
    Optional<String> of(HttpServletRequest request) {
        var asked = request.getMethod();
        boolean toRead = asked.equals("GET") || asked.equals("HEAD");
        return toRead && !FailurePages.wantsProgramText(request) ? of(RequestLanguage.path(request)) : Optional.empty();
    }

    /// Never the home page: what has no page above it but that one has nothing to do with it.
    Optional<String> of(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            var above = path.substring(0, end);
            if (isPage(above)) return Optional.of(above);
        }
        return Optional.empty();
    }

    boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return addresses.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .anyMatch(mapping -> matches(mapping, parsed));
    }

    private static boolean matches(RequestMappingInfo mapping, PathContainer path) {
        var patterns = mapping.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
