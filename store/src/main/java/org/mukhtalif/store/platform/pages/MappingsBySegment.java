package org.mukhtalif.store.platform.pages;

import static java.util.Collections.emptyList;
import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the method for an address among those whose first segment is the same. Spring compares an address that holds
/// a name or a number with every mapping there is, some three hundred. Wherever this does not find exactly one, Spring
/// looks as it always does.
class MappingsBySegment extends RequestMappingHandlerMapping {

    private Map<String, List<Mapped>> bySegment = Map.of();

    private record Mapped(String segment, RequestMappingInfo info, HandlerMethod method) {}

    private record Match(RequestMappingInfo info, HandlerMethod method) {}

    /// A mapping that begins with a variable may match any address, so then nothing can be left out.
    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        var mapped = methods.entrySet().stream()
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(pattern -> new Mapped(segmentOf(pattern), each.getKey(), each.getValue())))
                .distinct()
                .toList();
        boolean anywhere = mapped.stream().anyMatch(each -> each.segment().matches(".*[{*?].*"));
        bySegment = anywhere ? Map.of() : mapped.stream().collect(groupingBy(Mapped::segment));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        var matches = bySegment.getOrDefault(segmentOf(path), emptyList()).stream()
                .map(each -> matchOf(each, request))
                .filter(Objects::nonNull)
                .toList();
        if (matches.size() != 1) return super.lookupHandlerMethod(path, request);
        var match = matches.getFirst();
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, match.method());
        handleMatch(match.info(), path, request);
        return match.method();
    }

    private @Nullable Match matchOf(Mapped mapped, HttpServletRequest request) {
        var matching = getMatchingMapping(mapped.info(), request);
        return matching == null ? null : new Match(matching, mapped.method());
    }

    private static String segmentOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
