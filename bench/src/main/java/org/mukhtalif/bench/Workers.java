package org.mukhtalif.bench;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// Everybody who works with a second factor. Their accounts are opened while others look around already.
final class Workers {

    private final HuntedPlaces places;
    private final CompletableFuture<Worker> operator;
    private final CompletableFuture<Worker> second;
    private final CompletableFuture<Worker> officer;

    Workers(HuntedPlaces places) {
        this.places = places;
        this.operator = opening("omar", "operator");
        this.officer = operator.thenCompose(_ -> opening("layla", "privacy-officer"));
        this.second = officer.thenCompose(_ -> opening("nura", "operator"));
    }

    /// Runs the shop.
    Worker operator() throws IOException, InterruptedException {
        return opened(operator);
    }

    /// Approves what the first operator prepared.
    Worker secondOperator() throws IOException, InterruptedException {
        return opened(second);
    }

    /// Answers requests about data.
    Worker officer() throws IOException, InterruptedException {
        return opened(officer);
    }

    private CompletableFuture<Worker> opening(String name, String role) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Worker.opened(places, name, role);
                    } catch (IOException refused) {
                        throw new CompletionException(refused);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        throw new CompletionException(interrupted);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }

    private static Worker opened(CompletableFuture<Worker> worker) throws IOException, InterruptedException {
        try {
            return worker.get();
        } catch (ExecutionException refused) {
            throw new IOException(refused.getCause());
        }
    }
}
