package org.mukhtalif.privacy.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.policy.Recipient;
import org.springframework.beans.factory.BeanFactory;

/// The guide for another team: its example is taken from the page, compiled, and run.
@DisplayNameGeneration(ReplaceUnderscores.class)
class Using_the_engine_alone {

    private static final Path GUIDE = Path.of("../docs/developer/privacy-engine.md");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void does_what_the_guide_says(@TempDir Path folder) throws Exception {
        compile(example(), folder);
        try (var engine = Engine.start();
                var classes = new URLClassLoader(List.of(folder.toUri().toURL()).toArray(new java.net.URL[0]))) {
            var parcel = Engine.anOrder();
            var courier = Recipient.merchant("41");
            engine.orders.entitle(courier, parcel, engine.clock.instant().plus(Duration.ofDays(1)));
            var told = classes.loadClass("Parcels")
                    .getMethod("day", BeanFactory.class, CaseId.class, Recipient.class)
                    .invoke(null, engine.beans(), parcel, courier);
            assertThat(told).isEqualTo("Collected, ‹personal›, Erased");
        }
    }

    @Test
    void takes_about_thirty_lines() throws IOException {
        var acting = example()
                .lines()
                .dropWhile(line -> !line.contains("class"))
                .filter(line -> !line.isBlank())
                .count();
        assertThat(acting).isLessThanOrEqualTo(30);
    }

    private static String example() throws IOException {
        var found = EXAMPLE.matcher(Files.readString(GUIDE));
        assertThat(found.find()).as("the guide has an example").isTrue();
        return found.group(1);
    }

    private static void compile(String source, Path folder) {
        var said = new DiagnosticCollector<JavaFileObject>();
        var unit = new SimpleJavaFileObject(URI.create("guide:///Parcels.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        null, null, said, List.of("-proc:none", "-d", folder.toString()), null, List.of(unit))
                .call();
        assertThat(compiled).as("%s", said.getDiagnostics()).isTrue();
    }
}
