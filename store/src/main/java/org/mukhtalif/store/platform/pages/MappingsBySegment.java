package org.mukhtalif.store.platform.pages;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the method for an address among those whose first segment is the same and that have as many. Spring compares
/// an address that holds a name or a number with every mapping there is, some three hundred. Wherever this does not
/// find exactly one, Spring looks as it always does.
class MappingsBySegment extends RequestMappingHandlerMapping {

    private Map<String, List<Mapped>> byPlace = Map.of();

    record Mapped(String pattern, RequestMappingInfo info, HandlerMethod method) {}

    private record Match(RequestMappingInfo info, HandlerMethod method) {}

    /// A mapping that begins with a variable may match any address, so then nothing can be left out.
    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        var mapped = methods.entrySet().stream()
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .map(pattern -> new Mapped(pattern, each.getKey(), each.getValue())))
                .distinct()
                .toList();
        boolean anywhere =
                mapped.stream().anyMatch(each -> segmentOf(each.pattern()).matches(".*[{*?].*"));
        byPlace = anywhere
                ? Map.of()
                : mapped.stream()
                        .collect(groupingBy(each ->
                                each.pattern().contains("*") ? segmentOf(each.pattern()) : placeOf(each.pattern())));
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        Match match = null;
        for (var each : candidates(path)) {
            var matching = getMatchingMapping(each.info(), request);
            if (matching == null) continue;
            if (match != null) return super.lookupHandlerMethod(path, request);
            match = new Match(matching, each.method());
        }
        if (match == null) return super.lookupHandlerMethod(path, request);
        request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, match.method());
        handleMatch(match.info(), path, request);
        return match.method();
    }

    /// Those of the same length; where there are none, those that take all that follows.
    List<Mapped> candidates(String path) {
        var ofThisLength = byPlace.get(placeOf(path));
        return ofThisLength != null ? ofThisLength : byPlace.getOrDefault(segmentOf(path), List.of());
    }

    /// Its first segment, with a slash for each that follows.
    private static String placeOf(String path) {
        int more = (int) path.chars().skip(1).filter(letter -> letter == '/').count();
        return segmentOf(path) + "/".repeat(more + 1);
    }

    private static String segmentOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
