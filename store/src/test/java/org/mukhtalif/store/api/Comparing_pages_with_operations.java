package org.mukhtalif.store.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mukhtalif.store.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What a shopper can do on a page she can do by a program, or `docs/developer/pages-and-operations.md` says why not.
@StoreTest
class Comparing_pages_with_operations {

    private static final Pattern ROW = Pattern.compile("[|] `([A-Z]+ /[^`]*)` [|] (.+) [|]");
    private static final Pattern NAMED = Pattern.compile("`([a-zA-Z]+)`");
    private static final List<String> OTHERS = List.of("/api/", "/desk/", "/staff/");
    private static final List<String> SHOPPERS = List.of("storefront", "privacycentre");

    @Autowired
    private MockMvc network;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void every_page_of_shoppers_stands_in_the_guide_and_no_other() throws IOException {
        var there = addresses.getHandlerMethods().entrySet().stream()
                .filter(handler -> isForShoppers(handler.getValue()))
                .flatMap(handler -> handler.getKey().getPatternValues().stream()
                        .filter(path -> OTHERS.stream().noneMatch(path::startsWith))
                        .flatMap(path -> handler.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(toCollection(TreeSet::new));
        assertThat(rows().keySet()).isEqualTo(there);
    }

    @Test
    void each_has_an_operation_that_there_is_or_a_reason() throws IOException {
        var operations = operations();
        assertThat(rows()).allSatisfy((page, does) -> {
            var named =
                    NAMED.matcher(does).results().map(found -> found.group(1)).toList();
            if (does.startsWith("–")) assertThat(does).as(page).hasSizeGreaterThan(8);
            else assertThat(named).as(page).isNotEmpty().isSubsetOf(operations);
        });
    }

    @Test
    void each_operation_is_a_pages_too() throws IOException {
        var named = rows().values().stream()
                .flatMap(does -> NAMED.matcher(does).results().map(found -> found.group(1)))
                .collect(toCollection(TreeSet::new));
        assertThat(named).isEqualTo(operations());
    }

    private static boolean isForShoppers(HandlerMethod handler) {
        var room = handler.getBeanType().getPackageName();
        return SHOPPERS.stream().anyMatch(each -> room.equals("org.mukhtalif.store." + each));
    }

    private static Map<String, String> rows() throws IOException {
        var rows = new TreeMap<String, String>();
        var guide = Files.readString(Path.of("../docs/developer/pages-and-operations.md"));
        ROW.matcher(guide).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    private TreeSet<String> operations() {
        return new Program(network)
                .get("/api/v1/openapi.json")
                .body()
                .at("/paths")
                .valueStream()
                .flatMap(path -> path.valueStream())
                .map(operation -> operation.at("/operationId").asString())
                .collect(toCollection(TreeSet::new));
    }
}
