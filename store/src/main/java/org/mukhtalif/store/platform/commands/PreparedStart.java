package org.mukhtalif.store.platform.commands;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/// A start that need not look for what there is: Spring's own processor (`SpringApplicationAotProcessor`) wrote it down
/// as classes, after a build. What hangs on settings is decided at each start all the same, by bean registrars.
final class PreparedStart {

    private static final String WRITTEN = PreparedStart.class.getName() + "__ApplicationContextInitializer";

    private PreparedStart() {}

    /// For the processor, which goes along until the beans are known and ends it there.
    ///
    /// @param args the program's class
    public static void main(String[] args) throws ClassNotFoundException {
        var application = new SpringApplication(Class.forName(args[0]));
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.run("--mukhtalif.open=true");
    }

    /// Takes the prepared start where there is one.
    static void takeFor(SpringApplication application) {
        boolean there = ClassUtils.isPresent(WRITTEN, PreparedStart.class.getClassLoader());
        SpringProperties.setFlag(AotDetector.AOT_ENABLED, there);
        if (there) application.setMainApplicationClass(PreparedStart.class);
    }

    /// Another program than the whole store is about to start, or one that is not as it was built.
    static void leave() {
        SpringProperties.setFlag(AotDetector.AOT_ENABLED, false);
    }
}
