package org.mukhtalif.store.platform.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mukhtalif.store.ui.Language;
import org.mukhtalif.store.ui.Vocabulary;
import org.springframework.web.servlet.View;

/// One template. It receives the model of the controller (usually just `page`), `words` and `frame`; the page
/// is made whole in memory before the first byte leaves, so that a failure can still become an error page.
class PageView implements View {

    private static final int USUAL_BYTES = 64 * 1024;

    private final TemplateEngine templates;
    private final String template;
    private final Vocabulary vocabulary;
    private final PageFrames frames;
    private final PageMemory memory;

    PageView(TemplateEngine templates, String template, Vocabulary vocabulary, PageFrames frames, PageMemory memory) {
        this.templates = templates;
        this.template = template;
        this.vocabulary = vocabulary;
        this.frames = frames;
        this.memory = memory;
    }

    @Override
    public String getContentType() {
        return "text/html";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var words = vocabulary.in(RequestLanguage.of(request));
        var parameters = new HashMap<String, Object>(model == null ? Map.of() : model);
        parameters.put("words", words);
        parameters.put("frame", frames.around(request, words));
        var page = new Utf8ByteOutput(USUAL_BYTES);
        templates.render(template, parameters, page);
        var bytes = page.toByteArray();
        if (response.getStatus() == HttpServletResponse.SC_OK) memory.keep(request, bytes);
        send(bytes, words.language(), response);
    }

    /// One write: each further one passes all wrappers of the answer again.
    static void send(byte[] page, Language language, HttpServletResponse response) throws IOException {
        if (response.getContentType() == null) response.setContentType("text/html;charset=UTF-8");
        response.setLocale(language.locale());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
