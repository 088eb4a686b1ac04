// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.LiveDatabase;
import dev.espalier.codegen.database.MigratedDatabase;
import dev.espalier.codegen.database.SampleDatabase;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.session.Access;
import dev.espalier.session.UnitOfWork.Work;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --db-url …}, {@code --migrations …} or {@code --fixture …}, and {@code --schemas …}: what is generated from. */
final class GenerateSource {

    private static final String DB_URL = "--db-url";
    private static final String MIGRATIONS = "--migrations";
    private static final String FIXTURE = "--fixture";
    private static final String SCHEMAS = "--schemas";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {DB_URL, "--url"},
            paramLabel = "URL",
            defaultValue = "",
            description = {
                "The database: jdbc:postgresql://host/db?user=… or postgresql://user@host/db.",
                "Its user owns the tables, or has a privilege on each."
            })
    private String url = "";

    @Option(
            names = MIGRATIONS,
            paramLabel = "DIR",
            defaultValue = "",
            description = {
                "Instead SQL files, run on a PostgreSQL that is started for them: V2__a.sql before V10__b.sql,"
                        + " by name where they are not called so. Supabase's own roles and its schema auth have to be made by the first of them."
            })
    private Path migrations = Path.of("");

    @Option(
            names = FIXTURE,
            paramLabel = "NAME",
            defaultValue = "salon",
            converter = FixtureName.class,
            description = "Instead a sample database: salon, shop or clinic.")
    private Fixture fixture = Fixture.SALON;

    @Option(
            names = SCHEMAS,
            paramLabel = "NAME",
            split = ",",
            defaultValue = "public",
            description = "The exposed schemas, the default one first (public).")
    private List<String> schemas = List.of();

    /**
     * Whether it is one, and the address is one.
     *
     * @throws ParameterException otherwise
     */
    void check() {
        Given given = new Given(spec);
        List<String> named = named();
        if (named.isEmpty()) {
            throw given.wrong(
                    "name what to generate from: " + DB_URL + "=URL, " + MIGRATIONS + "=DIR or " + FIXTURE + "=NAME");
        }
        if (named.size() > 1) {
            throw given.wrong(String.join(" and ", named) + " name two databases: give one of them");
        }
        if (given.has(FIXTURE)) {
            given.refuse(SCHEMAS, SCHEMAS + " goes with the others: a sample database knows its own");
        }
        if (given.has(DB_URL)) {
            given.address(DB_URL, url);
        }
    }

    /** The options that name a database, of those that were given. */
    List<String> named() {
        return Stream.of(DB_URL, MIGRATIONS, FIXTURE)
                .filter(new Given(spec)::has)
                .toList();
    }

    /** Which it is, in words, without its account: {@code the sample salon}. */
    String words() {
        Given given = new Given(spec);
        if (given.has(FIXTURE)) {
            return "the sample " + fixture.name().toLowerCase(Locale.ROOT);
        }
        return given.has(MIGRATIONS) ? "the migrations in " + migrations : "the database";
    }

    /** The exposed schemas, the default one first. */
    List<String> schemas() {
        return new Given(spec).has(FIXTURE) ? fixture.schemas() : schemas;
    }

    /**
     * Does something on a connection to it.
     *
     * @throws SQLException when there is no connection, and whatever the work throws
     */
    <T> T lend(Progress progress, Work<T> work) throws SQLException {
        Given given = new Given(spec);
        if (given.has(MIGRATIONS)) {
            return new MigratedDatabase(migrations, progress).lend(work);
        }
        return given.has(FIXTURE)
                ? new SampleDatabase(fixture, progress).lend(Access.READ_ONLY, work)
                : new LiveDatabase(given.address(DB_URL, url), schemas).lend(Access.READ_ONLY, work);
    }
}
