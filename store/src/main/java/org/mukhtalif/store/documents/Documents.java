package org.mukhtalif.store.documents;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.mukhtalif.store.ui.Words;
import org.springframework.stereotype.Component;

/// Prints papers as PDF, Arabic from right to left, with the store's own letters in the file.
@Component
public class Documents {

    private final TemplateEngine templates;
    private final Typesetter typesetter = new Typesetter();

    Documents(TemplateEngine templates) {
        this.templates = templates;
    }

    /// @param template the template that writes the paper as XSL-FO, such as `merchantdesk/slip-paper`; it takes
    ///     `page` and `words`
    /// @param page the record it prints
    public byte[] pdf(String template, Object page, Words words) {
        var written = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "words", words), written);
        return typesetter.set(written.toString());
    }
}
