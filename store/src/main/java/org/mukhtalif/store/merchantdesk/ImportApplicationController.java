package org.mukhtalif.store.merchantdesk;

import java.util.stream.Collectors;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.productimport.Applied;
import org.mukhtalif.store.productimport.ProductExport;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Applies a list after it was looked at, and hands out the products as one.
@Controller
class ImportApplicationController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Workplaces workplaces;
    private final ListApplication application;
    private final ProductExport export;

    ImportApplicationController(Workplaces workplaces, ListApplication application, ProductExport export) {
        this.workplaces = workplaces;
        this.application = application;
        this.export = export;
    }

    @PostMapping("/desk/imports/{list}/application")
    String apply(
            @PathVariable long list,
            @RequestParam(defaultValue = "") String submit,
            SignedIn holder,
            Words words,
            Model model) {
        var merchant = workplaces.of(holder).id();
        var applied = application.apply(merchant, list, !submit.isEmpty());
        var done = words.of(
                "productimport.applied", applied.added(), applied.changed(), applied.unchanged(), applied.refused());
        model.addAttribute("page", new ImportsPage(failed(applied, words), done));
        return "merchantdesk/imports";
    }

    private static @org.jspecify.annotations.Nullable String failed(Applied applied, Words words) {
        return applied.failed().isEmpty()
                ? null
                : applied.failed().stream()
                        .map(problem -> ImportPages.said("productimport.problem.", problem, words))
                        .collect(Collectors.joining(" "));
    }

    @GetMapping("/desk/exports/products.csv")
    ResponseEntity<byte[]> csv(SignedIn holder) {
        return file(CSV, "products.csv", export.csv(workplaces.of(holder).id()));
    }

    @GetMapping("/desk/exports/products.xlsx")
    ResponseEntity<byte[]> xlsx(SignedIn holder) {
        return file(XLSX, "products.xlsx", export.xlsx(workplaces.of(holder).id()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
