// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.generate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.OnError;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** A run of jOOQ's own generator. */
final class JooqGeneration {

    private JooqGeneration() {}

    static void run(Connection connection, List<String> schemas, String packageName, Path directory)
            throws SQLException {
        GenerationTool tool = new GenerationTool();
        tool.setConnection(connection);
        try {
            tool.run(new Configuration()
                    .withLogging(Logging.WARN)
                    .withOnError(OnError.FAIL)
                    .withGenerator(new Generator()
                            .withName(EspalierGenerator.class.getName())
                            .withDatabase(database(schemas))
                            .withGenerate(content())
                            .withTarget(new Target()
                                    .withPackageName(packageName)
                                    .withDirectory(directory.toString())
                                    .withEncoding(StandardCharsets.UTF_8.name()))));
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private static GenerationException failed(Exception cause) throws SQLException {
        for (Throwable behind = cause; behind != null; behind = behind.getCause()) {
            if (behind instanceof SQLException said) {
                throw said;
            }
        }
        return new GenerationException("jOOQ's generator failed: " + cause.getMessage(), cause);
    }

    private static Database database(List<String> schemas) {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(schemas.stream()
                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                        .toList())
                .withTableValuedFunctions(false)
                .withIncludeRoutines(false)
                .withIncludeTriggerRoutines(false)
                .withIncludeUDTs(false)
                .withIncludeIndexes(false)
                .withIncludeSequences(false);
    }

    // What says something about the database; nothing that changes with the day, jOOQ's version or the JVM.
    private static Generate content() {
        return new Generate()
                .withRecords(true)
                .withComments(true)
                .withJavadoc(true)
                .withSources(false)
                .withGeneratedAnnotation(false)
                .withJooqVersionReference(false)
                .withDeprecationOnUnknownTypes(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathTableSubtypes(false)
                .withWhereMethodOverrides(false)
                .withNewline("\\n");
    }
}
