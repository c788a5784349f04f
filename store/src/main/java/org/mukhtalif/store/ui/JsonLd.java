package org.mukhtalif.store.ui;

/// Structured data about a page (schema.org), for search engines. The text is JSON that cannot end its script
/// element.
public record JsonLd(String json) {

    /// Takes ready JSON, as a JSON library wrote it.
    public JsonLd {
        json = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
