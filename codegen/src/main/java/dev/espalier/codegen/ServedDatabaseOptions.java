// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --db-url … --schemas …}, or {@code --fixture …}: which database is served. */
final class ServedDatabaseOptions {

    private static final String FIXTURE = "--fixture";
    private static final String DB_URL = "--db-url";
    private static final String SCHEMAS = "--schemas";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = DB_URL,
            paramLabel = "URL",
            defaultValue = "",
            description = "The database: jdbc:postgresql://host/db?user=… or postgresql://user@host/db.")
    private String url = "";

    @Option(
            names = SCHEMAS,
            paramLabel = "NAME",
            split = ",",
            defaultValue = "public",
            description = "Its exposed schemas, the default one first (public).")
    private List<String> schemas = List.of();

    @Option(
            names = FIXTURE,
            paramLabel = "NAME",
            defaultValue = "salon",
            converter = FixtureName.class,
            description = "Instead a copy of a sample database, until it stops: salon, shop or clinic.")
    private Fixture fixture = Fixture.SALON;

    /**
     * The one that was named.
     *
     * @throws ParameterException when none was, or two were, or the address is none
     */
    ServedDatabase open(Progress progress) {
        Given given = new Given(spec);
        if (given.has(FIXTURE)) {
            given.refuse(DB_URL, DB_URL + " and " + FIXTURE + " name two databases: give one of them");
            given.refuse(SCHEMAS, SCHEMAS + " goes with " + DB_URL + ": a sample database knows its own");
            return ServedDatabase.copyOf(fixture, progress);
        }
        if (!given.has(DB_URL)) {
            throw given.wrong("name the database: " + DB_URL + "=URL or " + FIXTURE + "=NAME");
        }
        return ServedDatabase.at(given.address(DB_URL, url), schemas);
    }
}
