package org.mukhtalif.store.memory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The end of the transaction at hand, committed or not.
final class TransactionEnd {

    private TransactionEnd() {}

    /// Does it then; at once where there is no transaction.
    static void then(Runnable step) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            step.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                step.run();
            }
        });
    }
}
