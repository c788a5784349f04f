package org.mukhtalif.store.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever leaves the program leaves by a class that stands in this list: a file, a connection, another program, a
/// mail, a line on the terminal.
public class WaysOutAreDeclaredTests {

    private static final String FILES =
            "java\\.nio\\.file\\.Files\\.(write|writeString|newOutputStream|newBufferedWriter|createTemp\\w+|copy|move)"
                    + "|java\\.io\\.(FileWriter|FileOutputStream|RandomAccessFile|PrintWriter)\\.<init>|java\\.io\\.File\\.createTempFile"
                    + "|java\\.nio\\.channels\\.(FileChannel|AsynchronousFileChannel)\\.open";

    /// A way out by the calls that open it.
    private static final Map<String, Pattern> WAYS = Map.of(
            "files", Pattern.compile(FILES),
            "network",
                    Pattern.compile(
                            "java\\.net\\.(Socket|ServerSocket|DatagramSocket)\\.<init>|java\\.net\\.http\\.HttpClient\\..*"
                                    + "|java\\.net\\.URL\\.(openConnection|openStream)|java\\.nio\\.channels\\.SocketChannel\\.open"),
            "mail", Pattern.compile("jakarta\\.mail\\.Transport\\..*|.*\\.JavaMailSender(Impl)?\\.(send|<init>)"),
            "programs", Pattern.compile("java\\.lang\\.ProcessBuilder\\.<init>|java\\.lang\\.Runtime\\.exec"),
            "log context",
                    Pattern.compile(
                            "org\\.slf4j\\.MDC\\..*|org\\.slf4j\\.spi\\.LoggingEventBuilder\\..*|ch\\.qos\\.logback.*\\.addKeyValuePair"),
            "measurements", Pattern.compile("javax\\.management\\.ObjectName\\..*|io\\.micrometer\\..*|jdk\\.jfr\\..*"),
            "objects as bytes", Pattern.compile("java\\.io\\.ObjectOutputStream\\..*|java\\.beans\\.XMLEncoder\\..*"),
            "terminal", Pattern.compile("java\\.lang\\.System\\.(out|err)|.*\\.printStackTrace"));

    private static final Map<String, Set<String>> DECLARED = Map.of(
            "files",
                    Set.of(
                            "privacy.accesslog.Adoption",
                            "privacy.accesslog.ArrivalSegments",
                            "privacy.accesslog.BookFiles",
                            "privacy.accesslog.BookHead",
                            "privacy.accesslog.BookLines",
                            "privacy.accesslog.RollForward",
                            "privacy.custody.FileCustodian",
                            "privacy.custody.KeptSecrets",
                            "privacy.retention.DestructionLedger",
                            "privacy.retention.LedgerHead",
                            "privacy.retention.LedgerTurn",
                            "privacy.signing.KeyFile",
                            "privacy.vault.AppendedLines",
                            "privacy.vault.GenerationCopy",
                            "store.platform.commands.DrillErasureBeatsBackup",
                            "store.platform.commands.Homecoming",
                            "store.platform.commands.RunDrill",
                            "store.platform.commands.TakeBackup",
                            "store.platform.database.Backup",
                            "store.platform.database.BackupFolder",
                            "store.platform.database.ClusterCopy",
                            "store.accounts.Pepper",
                            "store.couriers.CourierFolder",
                            "store.notifications.PostIntoFolder",
                            "store.platform.database.Credentials",
                            "store.platform.database.DataDirectory",
                            "store.platform.database.PostgresBinaries",
                            "store.platform.database.PostgresServer"),
            "network",
                    Set.of(
                            "store.platform.database.Credentials",
                            "store.platform.database.PostgresBinaries",
                            "privacy.custody.RemoteCustodian",
                            "store.invoices.TaxAuthority",
                            "store.payments.ProviderHttp",
                            "store.platform.controls.TermsPages",
                            "store.platform.rehearsal.Browser",
                            "store.simulator.Notices",
                            "store.webhooks.Courier"),
            "mail", Set.of("store.notifications.PostBySmtp"),
            "programs", Set.of("store.platform.database.PostgresServer"),
            "terminal", Set.of("store.platform.Entrance"));

    @Test
    void nothing_leaves_by_another_way() {
        assertThat(undeclared(Code.ofTheHouse().classes())).isEmpty();
    }

    @Test
    void no_way_is_declared_that_nobody_takes() {
        var taken = ways(Code.ofTheHouse().classes()).toList();
        var idle = DECLARED.entrySet().stream()
                .flatMap(way -> way.getValue().stream().map(type -> way.getKey() + ": " + type))
                .filter(declared -> !taken.contains(declared));
        assertThat(idle).isEmpty();
    }

    public static List<String> undeclared(JavaClasses classes) {
        return ways(classes)
                .filter(used -> !DECLARED.getOrDefault(used.replaceAll(": .*", ""), Set.of())
                        .contains(used.replaceAll(".*: ", "")))
                .toList();
    }

    private static Stream<String> ways(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> WAYS.entrySet().stream()
                        .filter(way -> takes(type, way.getValue()))
                        .map(way -> way.getKey() + ": " + name(type)))
                .distinct();
    }

    private static boolean takes(JavaClass type, Pattern way) {
        var calls = Stream.concat(
                type.getCodeUnitAccessesFromSelf().stream()
                        .map(call -> call.getTargetOwner().getName() + "." + call.getName()),
                type.getFieldAccessesFromSelf().stream()
                        .map(field -> field.getTargetOwner().getName() + "." + field.getName()));
        return calls.anyMatch(call -> way.matcher(call).matches());
    }

    private static String name(JavaClass type) {
        return type.getName().replace("org.mukhtalif.", "").replaceAll("\\$.*", "");
    }
}
