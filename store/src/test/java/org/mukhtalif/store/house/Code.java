package org.mukhtalif.store.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// A program as a test reads it: its classes, and its sources with every type known.
///
/// @param errors what the compiler refused
public record Code(JavaClasses classes, List<CompilationUnitTree> units, Trees trees, List<String> errors) {

    private static final class House {
        static final Code READ = read();

        private static Code read() {
            var sources = Sources.matching(".*src/main/java/.*\\.java", "store", "privacy-engine").stream()
                    .filter(file -> !file.endsWith("module-info.java"))
                    .map(file -> (JavaFileObject) new Source(file.toUri(), Sources.text(file)))
                    .toList();
            return attributed(
                    sources,
                    List.of("-proc:none", "-parameters"),
                    new ClassFileImporter(List.of(new OurCode())).importPackages("org.mukhtalif"));
        }
    }

    /// What we wrote for the running store.
    public static Code ofTheHouse() {
        return House.READ;
    }

    /// Other sources, compiled against the house. The folder receives the classes.
    public static Code of(Map<String, String> sourcesByPath, Path folder) {
        var sources = sourcesByPath.entrySet().stream()
                .map(source ->
                        (JavaFileObject) new Source(URI.create("attempt:///" + source.getKey()), source.getValue()))
                .toList();
        var errors = compiled(sources, folder);
        return attributed(sources, List.of("-proc:none"), new ClassFileImporter().importPath(folder))
                .with(errors);
    }

    private Code with(List<String> more) {
        var all = new ArrayList<>(errors);
        all.addAll(more);
        return new Code(classes, units, trees, List.copyOf(all));
    }

    private static List<String> compiled(List<JavaFileObject> sources, Path folder) {
        var said = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(said, null, null)) {
            Files.createDirectories(folder);
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
            compiler.getTask(null, files, said, List.of("-proc:none", "-parameters"), null, sources)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors(said);
    }

    private static Code attributed(List<JavaFileObject> sources, List<String> options, JavaClasses classes) {
        var said = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, said, options, null, sources);
        try {
            var units = StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> (CompilationUnitTree) unit)
                    .toList();
            task.analyze();
            return new Code(classes, units, Trees.instance(task), errors(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> said) {
        return said.getDiagnostics().stream()
                .filter(word -> word.getKind() == Diagnostic.Kind.ERROR)
                .map(word ->
                        (word.getSource() == null ? "" : word.getSource().getName()) + ": " + word.getMessage(null))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(URI place, String text) {
            super(place, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
