package org.mukhtalif.store.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Spring compares each address with all mappings; the store looks among few of them.
@StoreTest
class Finding_the_method_of_an_address {

    @Autowired
    MappingsBySegment store;

    @Autowired
    ApplicationContext context;

    @Test
    void finds_what_spring_would_find_for_every_address_there_is() {
        var spring = new RequestMappingHandlerMapping();
        context.getAutowireCapableBeanFactory().initializeBean(spring, "spring");

        assertThat(store.getHandlerMethods()).hasSizeGreaterThan(200);
        assertThat(store.getHandlerMethods().keySet())
                .allSatisfy(mapping ->
                        assertThat(found(store, mapping)).as("%s", mapping).isEqualTo(found(spring, mapping)));
    }

    @Test
    void looks_among_those_that_are_as_long() throws Exception {
        assertThat(store.candidates("/orders/M-7K3Q92/secret")).hasSizeLessThan(5);
        assertThat(store.candidates("/assets/0f/fonts/arabic.woff2")).hasSize(1);
        assertThat(store.candidates("/nowhere")).isEmpty();
    }

    private static Object found(RequestMappingHandlerMapping mappings, RequestMappingInfo asked) {
        try {
            var found = mappings.getHandler(request(asked));
            return found == null ? "nothing" : found.getHandler().toString();
        } catch (Exception refused) {
            return refused.getClass();
        }
    }

    private static MockHttpServletRequest request(RequestMappingInfo asked) {
        var pattern = asked.getPatternValues().iterator().next();
        var methods = asked.getMethodsCondition().getMethods();
        var method = methods.isEmpty() ? "GET" : methods.iterator().next().name();
        var request = new MockHttpServletRequest(method, pattern.replaceAll("\\{[^}]+}", "7"));
        asked.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> request.setContentType(type.toString()));
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }
}
