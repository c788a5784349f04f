package org.mukhtalif.privacy.controls;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A store that may be broken, because nobody's data is in it. There is none in a store that serves people: only the
/// drill makes one.
public interface DrillGround {

    /// The data cluster, as the owner of all its objects.
    JdbcClient dataAsOwner();

    /// The keyring's cluster, as the owner of all its objects.
    JdbcClient keyringAsOwner();

    /// From now on the guard gives this answer whenever the method of this name is called from outside it.
    ///
    /// @param guard a bean whose class carries [Guard]
    /// @return what puts the guard back
    Runnable replace(Class<?> guard, String method, Answer instead);

    /// What a replaced guard answers.
    @FunctionalInterface
    interface Answer {

        /// @param arguments what was asked
        /// @param honestly what the guard itself would have answered
        @Nullable
        Object to(Object[] arguments, Callable<@Nullable Object> honestly) throws Exception;
    }
}
