package org.mukhtalif.bench.hunt;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions to a browser and their answers, in the protocol of its developers' tools.
final class ChromiumWire {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> heard;
    private final WebSocket socket;
    private int asked;

    private ChromiumWire(WebSocket socket, BlockingQueue<String> heard) {
        this.socket = socket;
        this.heard = heard;
    }

    static ChromiumWire to(URI browser) throws IOException {
        var heard = new LinkedBlockingQueue<String>();
        try {
            var socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(browser, new Ear(heard))
                    .join();
            return new ChromiumWire(socket, heard);
        } catch (CompletionException unreachable) {
            throw new IOException("Chromium cannot be reached", unreachable);
        }
    }

    /// @param session the page that is meant; empty: the browser
    JsonNode ask(String method, Map<String, ?> parameters, String session) throws IOException {
        var question = new LinkedHashMap<String, Object>();
        question.put("id", ++asked);
        question.put("method", method);
        question.put("params", parameters);
        if (!session.isEmpty()) question.put("sessionId", session);
        socket.sendText(JsonMapper.shared().writeValueAsString(question), true).join();
        return answerTo(method);
    }

    private JsonNode answerTo(String method) throws IOException {
        try {
            while (true) {
                var text = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (text == null) throw new IOException("Chromium does not answer to " + method);
                var said = JsonMapper.shared().readTree(text);
                if (said.path("id").asInt(0) != asked) continue;
                if (said.has("error")) throw new IOException(method + ": " + said.path("error"));
                return said.path("result");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    /// Puts the parts of a message together.
    private static final class Ear implements WebSocket.Listener {

        private final BlockingQueue<String> heard;
        private final StringBuilder parts = new StringBuilder();

        Ear(BlockingQueue<String> heard) {
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            parts.append(text);
            if (last) {
                heard.add(parts.toString());
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
