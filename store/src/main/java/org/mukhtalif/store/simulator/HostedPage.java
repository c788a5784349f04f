package org.mukhtalif.store.simulator;

import java.math.BigDecimal;

/// What a shopper sees at the simulator. Everything that comes from outside is escaped.
final class HostedPage {

    private final Page page;
    private final HostedWords said;

    HostedPage(Page page, HostedWords said) {
        this.page = page;
        this.said = said;
    }

    /// The page to pay on.
    ///
    /// @param refusal why the last try was declined; blank if there was none
    String toPay(String refusal) {
        var declined = refusal.isBlank()
                ? ""
                : "<p class=\"bad\" role=\"alert\">" + escaped(said.of("declined", refusal)) + "</p>";
        return frame(
                said.of("title"),
                declined
                        + """
                <section><dl><dt>%s</dt><dd dir="ltr">%s %s</dd><dt>%s</dt><dd><bdi>%s</bdi></dd></dl></section>
                <section><form method="post" action="/pay/%s/card?lang=%s">
                <label for="card">%s</label>
                <input id="card" name="card" inputmode="numeric" autocomplete="off" required aria-describedby="hint">
                <small id="hint">%s</small><button>%s</button></form></section>
                <section><h2>%s</h2><form method="post" action="/pay/%s/stc?lang=%s"><button>%s</button></form></section>
                """.formatted(
                                        said.of("amount"),
                                        amount(),
                                        escaped(page.currency),
                                        said.of("for"),
                                        escaped(page.description),
                                        page.id,
                                        said.language(),
                                        said.of("card"),
                                        said.of("card-hint"),
                                        said.of("pay-card"),
                                        said.of("stc"),
                                        page.id,
                                        said.language(),
                                        said.of("pay-stc")));
    }

    /// The bank's own question after a card.
    String toConfirm(Page.Try attempt) {
        return frame(said.of("step-title"), """
                <section><p>%s</p><form method="post" action="/pay/%s/confirmed/%s?lang=%s"><button>%s</button></form>
                <form method="post" action="/pay/%s/refused/%s?lang=%s"><button class="line">%s</button></form></section>
                """.formatted(
                        said.of("step-text"),
                        page.id,
                        attempt.id,
                        said.language(),
                        said.of("confirm"),
                        page.id,
                        attempt.id,
                        said.language(),
                        said.of("refuse")));
    }

    /// STC Pay's question for the code it sent.
    String toEnterCode(Page.Try attempt) {
        return frame(said.of("pay-stc"), """
                <section><form method="post" action="/pay/%s/code/%s?lang=%s"><label for="code">%s</label>
                <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required aria-describedby="hint">
                <small id="hint">%s</small><button>%s</button></form></section>
                """.formatted(
                        page.id, attempt.id, said.language(), said.of("code"), said.of("code-hint"), said.of("send")));
    }

    String closed() {
        return frame(said.of("title"), """
                <section><p>%s</p><p><a href="%s">%s</a></p></section>
                """.formatted(said.of("closed"), escaped(page.returnTo), said.of("back")));
    }

    private String frame(String title, String body) {
        return """
                <!doctype html><html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/page.css">
                </head><body><main><p class="band">%s</p><h1>%s</h1>%s
                <p><a href="/pay/%s?lang=%s" lang="%s">%s</a></p></main></body></html>
                """.formatted(
                        said.language(),
                        said.direction(),
                        title,
                        said.of("simulation"),
                        title,
                        body,
                        page.id,
                        said.other().language(),
                        said.other().language(),
                        said.of("other"));
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
