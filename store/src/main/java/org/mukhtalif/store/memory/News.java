package org.mukhtalif.store.memory;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Words that one node tells all nodes, itself included, once what it wrote is committed. They travel as PostgreSQL's
/// own notifications, and one connection of the pool does nothing but hear them. Words are numbers of things, never
/// anything about a person.
public abstract class News implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(News.class);

    private static final int HEARS_FOR_MILLIS = 500;
    private static final int ANSWERS_WITHIN_MILLIS = 3_000;

    /// How often the connection has to show that it is still one.
    private static final Duration PROVEN_EVERY = Duration.ofSeconds(3);

    /// Longer than it takes to prove it; shorter than anybody should read what is no more.
    private static final Duration RELIED_ON_FOR = Duration.ofSeconds(6);

    private static final Duration TRIED_AGAIN_AFTER = Duration.ofSeconds(5);

    private static final String BETWEEN = " ";

    /// In one message of PostgreSQL, which has room for 8,000 bytes.
    private static final int MOST_WORDS = 200;

    private final String channel;
    private final DataSource source;
    private volatile long reliedOnUntil = System.nanoTime();
    private final Semaphore stopped = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /// @param channel a word in Latin letters; the same at every node. What is told there are words of at most 36
    ///     letters without spaces
    protected News(String channel, DataSource source) {
        this.channel = channel;
        this.source = source;
    }

    /// Words that were told here or elsewhere, one or more.
    protected abstract void heard(Set<String> words);

    /// From now on words may go unheard: whatever was held because none came is to be let go of.
    protected abstract void deaf();

    /// Whether every word that is told is heard within a moment.
    protected final boolean isHearing() {
        return reliedOnUntil - System.nanoTime() > 0;
    }

    /// Tells all nodes when the transaction at hand is committed, and no other node if it is rolled back. Here it is
    /// heard as soon as the transaction has ended. All that one transaction tells is one message.
    protected final void tell(JdbcClient db, String word) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            send(db, List.of(word));
            heard(Set.of(word));
            return;
        }
        telling(db).words.add(word);
    }

    /// What the transaction at hand tells on this channel.
    private Telling telling(JdbcClient db) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Telling.class::isInstance)
                .map(Telling.class::cast)
                .filter(each -> each.teller() == this)
                .findFirst()
                .orElseGet(() -> {
                    var fresh = new Telling(db);
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    private void send(JdbcClient db, List<String> words) {
        db.sql("select pg_notify(:channel, :words)")
                .param("channel", channel)
                .param("words", String.join(BETWEEN, words))
                .query(_ -> {});
    }

    private final class Telling implements TransactionSynchronization {

        private final Set<String> words = new LinkedHashSet<>();
        private final JdbcClient db;

        private Telling(JdbcClient db) {
            this.db = db;
        }

        private News teller() {
            return News.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var all = List.copyOf(words);
            for (int from = 0; from < all.size(); from += MOST_WORDS)
                send(db, all.subList(from, Math.min(all.size(), from + MOST_WORDS)));
        }

        @Override
        public void afterCompletion(int status) {
            heard(Set.copyOf(words));
        }
    }

    @Override
    public void start() {
        stopped.drainPermits();
        var hearing = Thread.ofVirtual().name("news of " + channel).unstarted(this::hearAgainAndAgain);
        thread = hearing;
        hearing.start();
    }

    @Override
    public final void stop() {
        var hearing = thread;
        thread = null;
        if (hearing == null) return;
        // Not by interrupting it: that would break the connection off, and the pool would complain of it.
        stopped.release();
        try {
            hearing.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return thread != null;
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private void hearAgainAndAgain() {
        while (isMine()) {
            try (var connection = source.getConnection()) {
                hear(connection);
            } catch (SQLException gone) {
                if (isMine()) log.warn("No news of {} is heard, so nothing of it is held; trying again", channel);
            } finally {
                reliedOnUntil = System.nanoTime();
                deaf();
            }
            try {
                if (stopped.tryAcquire(TRIED_AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)) return;
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        connection.setNetworkTimeout(Runnable::run, ANSWERS_WITHIN_MILLIS);
        var news = connection.unwrap(PGConnection.class);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            try {
                if (isEchoHeard(news)) hearOn(news, statement);
                else log.warn("Notifications of {} do not arrive: is there a pooler between?", channel);
            } finally {
                if (!connection.isClosed()) statement.execute("unlisten " + channel);
            }
        }
    }

    private void hearOn(PGConnection news, Statement statement) throws SQLException {
        long proven = System.nanoTime();
        while (isMine()) {
            reliedOnUntil = proven + RELIED_ON_FOR.toNanos();
            var words = words(news);
            if (!words.isEmpty()) heard(words);
            if (System.nanoTime() - proven < PROVEN_EVERY.toNanos()) continue;
            long asked = System.nanoTime();
            statement.execute("listen " + channel);
            proven = asked;
        }
    }

    /// A pooler that lends a connection for each transaction takes `listen` without a word and lets no news through.
    private boolean isEchoHeard(PGConnection news) throws SQLException {
        var echo = UUID.randomUUID().toString();
        try (var other = source.getConnection();
                var told = other.prepareStatement("select pg_notify(?, ?)")) {
            told.setString(1, channel);
            told.setString(2, echo);
            told.execute();
        }
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(ANSWERS_WITHIN_MILLIS);
        while (System.nanoTime() < until) if (words(news).contains(echo)) return true;
        return false;
    }

    private static Set<String> words(PGConnection news) throws SQLException {
        return Arrays.stream(news.getNotifications(HEARS_FOR_MILLIS))
                .flatMap(message -> Stream.of(message.getParameter().split(BETWEEN)))
                .collect(toSet());
    }
}
