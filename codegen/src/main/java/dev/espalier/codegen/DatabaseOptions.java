// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.Database;
import dev.espalier.codegen.database.LiveDatabase;
import dev.espalier.codegen.database.SampleDatabase;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --db-url … --schemas …}, or {@code --fixture …}: which database a request is put to. */
final class DatabaseOptions {

    private static final String FIXTURE = "--fixture";
    private static final String DB_URL = "--db-url";
    private static final String SCHEMAS = "--schemas";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = FIXTURE,
            paramLabel = "NAME",
            defaultValue = "salon",
            converter = FixtureName.class,
            description = "A sample database that comes along: salon (default), shop or clinic.")
    private Fixture fixture = Fixture.SALON;

    @Option(
            names = DB_URL,
            paramLabel = "URL",
            defaultValue = "",
            description = {
                "Your own database: jdbc:postgresql://host/db?user=… or postgresql://user@host/db.",
                "Keep its password in ~/.pgpass or PGPASSFILE, where no process list shows it."
            })
    private String url = "";

    @Option(
            names = SCHEMAS,
            paramLabel = "NAME",
            split = ",",
            defaultValue = "public",
            description = "Its exposed schemas, the default one first (public).")
    private List<String> schemas = List.of();

    /**
     * The database that was named, the salon if none was.
     *
     * @throws ParameterException when two were, or the address is none
     */
    Database database(Progress progress) {
        Given given = new Given(spec);
        if (!given.has(DB_URL)) {
            given.refuse(SCHEMAS, SCHEMAS + " goes with " + DB_URL + ": a sample database knows its own");
            return new SampleDatabase(fixture, progress);
        }
        given.refuse(FIXTURE, DB_URL + " and " + FIXTURE + " name two databases: give one of them");
        return new LiveDatabase(given.address(DB_URL, url), schemas);
    }
}
