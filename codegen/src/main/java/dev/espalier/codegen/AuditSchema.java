// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.catalog.CatalogReader;
import dev.espalier.codegen.generate.Drift;
import dev.espalier.codegen.generate.GenerationException;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.schema.DatabaseSchema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --schema-resource FILE}, or one of the options that name a database: by what chains are judged, if by anything. */
final class AuditSchema {

    private static final String RESOURCE = "--schema-resource";
    private static final String SCHEMAS = "--schemas";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = RESOURCE,
            paramLabel = "FILE",
            description = "Judges by the schema's resource that espalier generate wrote; no database is asked.")
    private Path resource = Path.of("");

    @Mixin
    private GenerateSource source = new GenerateSource();

    /**
     * A schema and where it comes from.
     *
     * @param schema the schema
     * @param words in words
     */
    record Named(DatabaseSchema schema, String words) {}

    /**
     * Whether at most one was given.
     *
     * @throws ParameterException otherwise
     */
    void check() {
        Given given = new Given(spec);
        List<String> named = source.named();
        if (given.has(RESOURCE) && !named.isEmpty()) {
            throw given.wrong(RESOURCE + " and " + named.get(0) + " name two schemas: give one of them");
        }
        if (named.isEmpty()) {
            given.refuse(SCHEMAS, SCHEMAS + " goes with a database");
        } else {
            source.check();
        }
    }

    /**
     * The schema, if one was given.
     *
     * @throws SQLException when the database does not answer
     * @throws GenerationException when the resource is none
     */
    Optional<Named> read(Progress progress) throws SQLException {
        if (new Given(spec).has(RESOURCE)) {
            return Optional.of(new Named(Drift.resource(resource), resource.toString()));
        }
        if (source.named().isEmpty()) {
            return Optional.empty();
        }
        DatabaseSchema schema = source.lend(progress, connection -> CatalogReader.read(connection, source.schemas()));
        String names = String.join(", ", source.schemas());
        return Optional.of(new Named(
                schema, (source.schemas().size() == 1 ? "schema " : "schemas ") + names + " of " + source.words()));
    }
}
