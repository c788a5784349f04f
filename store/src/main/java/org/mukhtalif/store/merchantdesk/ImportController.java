package org.mukhtalif.store.merchantdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.accounts.SignedIn;
import org.mukhtalif.store.catalog.CategoryId;
import org.mukhtalif.store.productimport.FileRead;
import org.mukhtalif.store.productimport.ListFile;
import org.mukhtalif.store.productimport.Planner;
import org.mukhtalif.store.productimport.WaitingLists;
import org.mukhtalif.store.ui.NoSuchPage;
import org.mukhtalif.store.ui.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Lists of products: brought, looked at, read otherwise.
@Controller
class ImportController {

    private final Workplaces workplaces;
    private final WaitingLists lists;
    private final Planner planner;
    private final ImportPages pages;

    ImportController(Workplaces workplaces, WaitingLists lists, Planner planner, ImportPages pages) {
        this.workplaces = workplaces;
        this.lists = lists;
        this.planner = planner;
        this.pages = pages;
    }

    @GetMapping("/desk/imports")
    String start(SignedIn holder, Model model) {
        workplaces.of(holder);
        model.addAttribute("page", new ImportsPage(null, null));
        return "merchantdesk/imports";
    }

    @PostMapping("/desk/imports")
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile list,
            SignedIn holder,
            HttpServletResponse answer,
            Words words,
            Model model)
            throws IOException {
        var merchant = workplaces.of(holder).id();
        var content = list == null ? new byte[0] : list.getBytes();
        return switch (ListFile.read(content)) {
            case FileRead.Lines lines -> "redirect:/desk/imports/" + lists.keep(merchant, content, lines);
            case FileRead.Refused(var key) -> {
                answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", new ImportsPage(words.of("productimport.file." + key), null));
                yield "merchantdesk/imports";
            }
        };
    }

    @GetMapping("/desk/imports/{list}")
    String look(@PathVariable long list, SignedIn holder, Words words, Model model) {
        var merchant = workplaces.of(holder).id();
        var waiting = lists.find(merchant, list).orElseThrow(NoSuchPage::new);
        var plan = planner.plan(merchant, waiting.file(), waiting.mapping(), waiting.otherwise());
        model.addAttribute("page", pages.of(waiting, plan, words));
        return "merchantdesk/import";
    }

    @PostMapping("/desk/imports/{list}")
    String readOtherwise(@PathVariable long list, @RequestParam Map<String, String> typed, SignedIn holder) {
        var merchant = workplaces.of(holder).id();
        var waiting = lists.find(merchant, list).orElseThrow(NoSuchPage::new);
        List<String> columns = new ArrayList<>();
        for (int at = 0; at < waiting.mapping().headings().size(); at++)
            columns.add(typed.getOrDefault("column-" + at, ""));
        var category = Optional.of(typed.getOrDefault("category", ""))
                .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                .map(id -> new CategoryId(Long.parseLong(id)));
        lists.read(merchant, list, columns, category);
        return "redirect:/desk/imports/" + list;
    }
}
