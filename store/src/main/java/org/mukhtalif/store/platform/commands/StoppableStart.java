package org.mukhtalif.store.platform.commands;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// A start that asks before each step whether it is to end, and then ends in its own order. Spring's hook ends it from
/// beside: it interrupts the start wherever it waits, and takes the databases from what still works with them.
final class StoppableStart extends SpringApplication {

    private final Farewell farewell;

    StoppableStart(Class<?> store, Farewell farewell) {
        super(store);
        this.farewell = farewell;
        setRegisterShutdownHook(false);
    }

    @Override
    protected void postProcessApplicationContext(ConfigurableApplicationContext context) {
        super.postProcessApplicationContext(context);
        context.getBeanFactory().addBeanPostProcessor(new InstantiationAwareBeanPostProcessor() {
            @Override
            public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
                farewell.goOn();
                return null;
            }
        });
    }

    @Override
    protected void afterRefresh(ConfigurableApplicationContext context, ApplicationArguments arguments) {
        farewell.goOn();
    }

    /// Opens the store. From then on Spring's hook closes it.
    @Override
    public ConfigurableApplicationContext run(String... arguments) {
        var context = super.run(arguments);
        try {
            farewell.goOn();
            context.registerShutdownHook();
            return context;
        } catch (RuntimeException ending) {
            context.close();
            throw ending;
        }
    }
}
