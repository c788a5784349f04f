package org.mukhtalif.store.platform.database;

import java.util.concurrent.Semaphore;
import org.springframework.boot.task.SimpleAsyncTaskExecutorCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/// Lets few listeners work at the same time. A rush of events, such as an import's or a demo's first start, calls
/// hundreds at once; each needs a connection, and visitors need the most of them. Who waits for a turn holds none. Once
/// the store closes, who waits gives up: the next start tells the event again. What the clock does takes no turn.
public final class ListenersTakeTurns
        implements SimpleAsyncTaskExecutorCustomizer, ApplicationListener<ContextClosedEvent> {

    private final Semaphore turns;
    private volatile boolean closing;

    /// @param turns how many work at the same time
    ListenersTakeTurns(int turns) {
        this.turns = new Semaphore(turns, true);
    }

    /// Whether some wait for a turn now. What they were told of is not forgotten, however long ago that was.
    public boolean areWaitedFor() {
        return turns.hasQueuedThreads();
    }

    @Override
    public void customize(SimpleAsyncTaskExecutor executor) {
        executor.setTaskDecorator(this::inTurn);
    }

    Runnable inTurn(Runnable work) {
        return () -> {
            turns.acquireUninterruptibly();
            try {
                if (!closing) work.run();
            } finally {
                turns.release();
            }
        };
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing = true;
    }
}
