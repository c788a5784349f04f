package org.mukhtalif.privacy.vault;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mukhtalif.privacy.Aim;
import org.mukhtalif.privacy.Engine;
import org.mukhtalif.privacy.EngineDatabases;
import org.mukhtalif.privacy.datainventory.CaseId;
import org.mukhtalif.privacy.datainventory.DataSubjectId;
import org.mukhtalif.privacy.datainventory.PersonalField;
import org.mukhtalif.privacy.policy.RetentionClass;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.springframework.util.FileSystemUtils;

/// What a value of 64 bytes costs with its key at hand, measured by JMH in a process of its own, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SealingAndOpening {

    private final KeyName name = new KeyName(DataSubjectId.random(), RetentionClass.DELIVERY, CaseId.order("M-SPEED"));
    private final UUID id = UUID.randomUUID();
    private final byte[] value = new byte[64];

    private Path custodian;
    private Engine engine;
    private Aead key;
    private byte[] noise;

    @Setup
    public void arrange() throws IOException, GeneralSecurityException {
        custodian = Files.createTempDirectory("sealing");
        engine = Engine.start(EngineDatabases.fresh(), custodian);
        key = engine.the(Keyring.class).findOrMake(Set.of(name)).get(name);
        noise = seal();
    }

    @TearDown
    public void remove() throws IOException {
        engine.close();
        FileSystemUtils.deleteRecursively(custodian);
    }

    @Benchmark
    public byte[] seal() throws GeneralSecurityException {
        return key.encrypt(value, bound());
    }

    @Benchmark
    public byte[] open() throws GeneralSecurityException {
        return key.decrypt(noise, bound());
    }

    private byte[] bound() {
        return SealedValue.boundTo(id, name.subject(), PersonalField.RECIPIENT_NAME, name.caseId());
    }

    /// Runs both and judges them.
    public static List<Aim> measured() throws RunnerException {
        var options = new OptionsBuilder()
                .include(SealingAndOpening.class.getName() + "[.].*")
                .shouldFailOnError(true)
                .build();
        return new Runner(options)
                .run().stream()
                        .map(RunResult::getPrimaryResult)
                        .map(result -> Aim.atLeast(
                                300_000,
                                result.getLabel() + " 64 bytes, warm key (JMH)",
                                result.getScore(),
                                "per second of one thread"))
                        .toList();
    }
}
