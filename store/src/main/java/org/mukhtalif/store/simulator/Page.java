package org.mukhtalif.store.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One page to pay on ("invoice"), with the tries that were made on it. Touched under its own lock only.
final class Page {

    final String id = UUID.randomUUID().toString();
    final long amount;
    final String currency;
    final String description;
    final String returnTo;
    final Map<String, String> metadata;
    final Instant openedAt;

    private final List<Try> tries = new ArrayList<>();
    private boolean closed;

    Page(long amount, String currency, String description, String returnTo, Map<String, String> metadata, Instant at) {
        this.amount = amount;
        this.currency = currency;
        this.description = description;
        this.returnTo = returnTo;
        this.metadata = Map.copyOf(metadata);
        this.openedAt = at;
    }

    /// A try to pay.
    static final class Try {
        final String id = UUID.randomUUID().toString();
        String status = "initiated";
        String message = "";
        String means = "creditcard";
        long amount;
        long refunded;
    }

    synchronized Try begin(String means, long amount) {
        var attempt = new Try();
        attempt.means = means;
        attempt.amount = amount;
        tries.add(attempt);
        return attempt;
    }

    synchronized boolean isOpen() {
        return !closed && tries.stream().noneMatch(Page::brought);
    }

    synchronized void close() {
        closed = true;
    }

    synchronized boolean end(Try attempt, String status, String message) {
        if (status.equals("paid") && !isOpen()) return false;
        attempt.status = status;
        attempt.message = message;
        return true;
    }

    synchronized boolean giveBack(Try attempt, long halalas) {
        if (!brought(attempt) || attempt.refunded + halalas > attempt.amount) return false;
        attempt.refunded += halalas;
        if (attempt.refunded == attempt.amount) attempt.status = "refunded";
        return true;
    }

    synchronized List<Try> tries() {
        return List.copyOf(tries);
    }

    synchronized Map<String, Object> asJson(String address) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id);
        json.put("status", status());
        json.put("amount", amount);
        json.put("currency", currency);
        json.put("description", description);
        json.put("url", address);
        json.put("created_at", openedAt.toString());
        json.put("metadata", metadata);
        json.put("payments", tries.stream().map(this::asJson).toList());
        return json;
    }

    synchronized Map<String, Object> asJson(Try attempt) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", attempt.id);
        json.put("status", attempt.status);
        json.put("amount", attempt.amount);
        json.put("currency", currency);
        json.put("refunded", attempt.refunded);
        json.put("captured", brought(attempt) && !attempt.status.equals("authorized") ? attempt.amount : 0);
        json.put("description", description);
        json.put("invoice_id", id);
        json.put("metadata", metadata);
        json.put("source", Map.of("type", attempt.means, "message", attempt.message));
        return json;
    }

    private String status() {
        if (tries.stream().anyMatch(Page::brought)) return "paid";
        if (closed) return "canceled";
        return tries.stream().anyMatch(each -> each.status.equals("failed")) ? "failed" : "initiated";
    }

    private static boolean brought(Try attempt) {
        return switch (attempt.status) {
            case "paid", "captured", "authorized", "refunded" -> true;
            default -> false;
        };
    }
}
