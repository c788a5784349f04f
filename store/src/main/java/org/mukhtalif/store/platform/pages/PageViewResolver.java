package org.mukhtalif.store.platform.pages;

import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template of a view name: `storefront/cart` is `storefront/cart.jte`; `redirect:/cart` sends the
/// browser on, within its language.
class PageViewResolver implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine templates;
    private final Vocabulary vocabulary;
    private final PageFrames frames;
    private final PageMemory memory;
    private final Map<String, View> views = new ConcurrentHashMap<>();

    PageViewResolver(TemplateEngine templates, Vocabulary vocabulary, PageFrames frames, PageMemory memory) {
        this.templates = templates;
        this.vocabulary = vocabulary;
        this.frames = frames;
        this.memory = memory;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return new SendOn(name.substring(REDIRECT.length()));
        return views.computeIfAbsent(name, this::template);
    }

    private View template(String name) {
        var template = name + ".jte";
        if (!templates.hasTemplate(template))
            throw new IllegalStateException("There is no template store/src/main/jte/" + template);
        return new PageView(templates, template, vocabulary, frames, memory);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
