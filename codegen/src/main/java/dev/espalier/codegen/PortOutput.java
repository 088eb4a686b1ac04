// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.port.Ported;
import dev.espalier.codegen.port.PortedClass;
import dev.espalier.codegen.port.cases.PortedCases;
import dev.espalier.codegen.port.file.PortFiles;
import dev.espalier.codegen.port.file.PortFiles.Placed;
import dev.espalier.codegen.terminal.Visible;
import dev.espalier.schema.DatabaseSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --output … --cases … --dry-run --force}: where classes and cases go. */
final class PortOutput {

    private static final int NAMED = 5;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--output", paramLabel = "DIR", required = true, description = "Where sources are: src/main/java.")
    private Path output = Path.of("");

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "Writes a case for each chain, too; espalier record fills in their answers.")
    private Optional<Path> cases = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "NAME",
            defaultValue = "app",
            description = "What the cases call the database (app).")
    private String database = "";

    @Option(names = "--dry-run", description = "Writes nothing, and tells what would be written.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replaces files that somebody else has written or changed.")
    private boolean force;

    /**
     * Looks at the options before anything is done.
     *
     * @throws ParameterException when the name of the database is none
     */
    void check() {
        if (!database.matches("[a-z][a-z0-9]*")) {
            throw new Given(spec).wrong("--database is lower case letters and digits, not " + database);
        }
    }

    /**
     * Writes classes and cases, and tells it.
     *
     * @return whether it did; nothing is written where something of somebody else's would be lost
     * @throws ParameterException when a file cannot be read or written
     */
    boolean write(Ported ported, String packageName, Optional<DatabaseSchema> schema) {
        PortFiles classes = new PortFiles(ported.classes().stream()
                .collect(Collectors.toMap(PortedClass::path, PortedClass::text, (one, other) -> one, TreeMap::new)));
        PortFiles open = new PortFiles(
                cases.isPresent() ? new PortedCases(database, schema).of(ported) : Collections.emptySortedMap());
        try {
            if (!force && !isFree(classes, open)) {
                return false;
            }
            place(classes, open, packageName);
            return true;
        } catch (IOException | InvalidPathException e) {
            throw new ParameterException(spec.commandLine(), "--output: cannot write: " + e.getMessage(), e);
        }
    }

    private boolean isFree(PortFiles classes, PortFiles open) throws IOException {
        List<Path> foreign = Stream.concat(
                        classes.foreign(output).stream(),
                        cases.isPresent() ? open.foreign(cases.get()).stream() : Stream.empty())
                .toList();
        if (foreign.isEmpty()) {
            return true;
        }
        String more = foreign.size() > NAMED ? " and " + (foreign.size() - NAMED) + " more" : "";
        String names = foreign.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "));
        PrintWriter err = spec.commandLine().getErr();
        err.println(Visible.line(names + more + ": written or changed by somebody else, and left alone; nothing was"
                + " written. --force replaces them."));
        err.flush();
        return false;
    }

    private void place(PortFiles classes, PortFiles open, String packageName) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            foresee(classes, output);
            if (cases.isPresent()) {
                foresee(open, cases.get());
            }
            return;
        }
        Placed placed = classes.write(output);
        out.println(counted(placed.written(), "class", "classes") + " written, " + placed.unchanged() + " unchanged: "
                + packageName);
        if (cases.isPresent()) {
            Placed files = open.write(cases.get());
            out.println(counted(files.written(), "case", "cases") + " written, " + files.unchanged() + " unchanged");
        }
    }

    private void foresee(PortFiles files, Path folder) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Path> changed = files.changed(folder);
        changed.forEach(path -> out.println(Visible.line("would write " + path)));
        out.println(Visible.line(files.texts().size() - changed.size() + " unchanged in " + folder));
    }

    private static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
