// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.baseline.Baseline;
import dev.espalier.codegen.audit.baseline.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --baseline FILE} and {@code --write-baseline}: the chains that there were. */
final class AuditBaseline {

    private static final String BASELINE = "--baseline";

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = BASELINE,
            paramLabel = "FILE",
            description = "Chains that there were: tells what is new and what is gone. Lines may move.")
    private @Nullable Path file;

    @Option(names = "--write-baseline", description = "Writes the chains that there are to that file instead.")
    private boolean write;

    /**
     * Whether what was given fits together.
     *
     * @throws ParameterException otherwise
     */
    void check() {
        if (write && file == null) {
            throw new Given(spec).wrong("--write-baseline needs --baseline=FILE");
        }
    }

    /** Whether chains are compared with it. */
    boolean compares() {
        return file != null && !write;
    }

    /** Whether it is written. */
    boolean writes() {
        return write;
    }

    /**
     * The baseline, if chains are compared with it.
     *
     * @throws ParameterException when it cannot be read or is none
     */
    Optional<Baseline> read() {
        if (file == null || write) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException("larger than " + MOST_BYTES + " bytes");
            }
            return Optional.of(BaselineFile.read(Files.readString(file)));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), BASELINE + ": cannot read " + file + "; --write-baseline writes one", e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), BASELINE + ": " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes it, if that was asked for.
     *
     * @throws ParameterException when it cannot be written
     */
    void write(List<JudgedChain> chains) {
        if (file == null || !write) {
            return;
        }
        try {
            Files.writeString(file, BaselineFile.write(Baseline.of(chains)));
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), BASELINE + ": cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
