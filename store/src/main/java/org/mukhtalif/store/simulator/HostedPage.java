package org.mukhtalif.store.simulator;

import java.math.BigDecimal;

/// What a shopper sees at the simulator. Everything that comes from outside is escaped.
final class HostedPage {

    private final Page page;
    private final HostedWords words;

    HostedPage(Page page, HostedWords words) {
        this.page = page;
        this.words = words;
    }

    /// The page to pay on.
    ///
    /// @param refusal why the last try was declined; blank if there was none
    String toPay(String refusal) {
        var declined = refusal.isBlank()
                ? ""
                : "<p class=\"bad\" role=\"alert\">" + escaped(words.of("declined", refusal)) + "</p>";
        return frame(
                words.of("title"),
                declined
                        + """
                <section><dl><dt>%s</dt><dd dir="ltr">%s %s</dd><dt>%s</dt><dd><bdi>%s</bdi></dd></dl></section>
                <section><form method="post" action="/pay/%s/card?lang=%s">
                <label for="card">%s</label>
                <input id="card" name="card" inputmode="numeric" autocomplete="off" required aria-describedby="hint">
                <small id="hint">%s</small><button>%s</button></form></section>
                <section><h2>%s</h2><form method="post" action="/pay/%s/stc?lang=%s"><button>%s</button></form></section>
                """.formatted(
                                        words.of("amount"),
                                        amount(),
                                        escaped(page.currency),
                                        words.of("for"),
                                        escaped(page.description),
                                        page.id,
                                        words.language(),
                                        words.of("card"),
                                        words.of("card-hint"),
                                        words.of("pay-card"),
                                        words.of("stc"),
                                        page.id,
                                        words.language(),
                                        words.of("pay-stc")));
    }

    /// The bank's own question after a card.
    String toConfirm(Page.Try attempt) {
        return frame(words.of("step-title"), """
                <section><p>%s</p><form method="post" action="/pay/%s/confirmed/%s?lang=%s"><button>%s</button></form>
                <form method="post" action="/pay/%s/refused/%s?lang=%s"><button class="line">%s</button></form></section>
                """.formatted(
                        words.of("step-text"),
                        page.id,
                        attempt.id,
                        words.language(),
                        words.of("confirm"),
                        page.id,
                        attempt.id,
                        words.language(),
                        words.of("refuse")));
    }

    /// STC Pay's question for the code it sent.
    String toEnterCode(Page.Try attempt) {
        return frame(words.of("pay-stc"), """
                <section><form method="post" action="/pay/%s/code/%s?lang=%s"><label for="code">%s</label>
                <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required aria-describedby="hint">
                <small id="hint">%s</small><button>%s</button></form></section>
                """.formatted(
                page.id, attempt.id, words.language(), words.of("code"), words.of("code-hint"), words.of("send")));
    }

    String closed() {
        return frame(words.of("title"), """
                <section><p>%s</p><p><a href="%s">%s</a></p></section>
                """.formatted(words.of("closed"), escaped(page.returnTo), words.of("back")));
    }

    private String frame(String title, String body) {
        return """
                <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/page.css">
                </head><body><main><p class="band">%s</p><h1>%s</h1>%s
                <p><a href="/pay/%s?lang=%s" lang="%s">%s</a></p></main></body></html>
                """.formatted(
                        words.language(),
                        words.direction(),
                        title,
                        words.of("simulation"),
                        title,
                        body,
                        page.id,
                        words.other().language(),
                        words.other().language(),
                        words.of("other"));
    }

    private String amount() {
        return BigDecimal.valueOf(page.amount, 2).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
