// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.database.Address;
import dev.espalier.codegen.database.ServedDatabase;
import dev.espalier.codegen.replay.WriteConsent;
import dev.espalier.codegen.replay.end.Credentials;
import dev.espalier.codegen.replay.end.DatabaseEnd;
import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.HttpEnd;
import dev.espalier.codegen.replay.end.NoAnswerException;
import dev.espalier.codegen.replay.end.Patience;
import dev.espalier.codegen.replay.end.Secrets;
import dev.espalier.fixtures.databases.Fixture;
import dev.espalier.fixtures.postgres.Progress;
import dev.espalier.limits.Limits;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What both ends have in common: how a database is answered for, and how long anybody is waited for. */
final class EndTerms {
    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_MEGABYTES = 512;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SECRET_BYTES = 32;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--schemas",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "public",
            description = "Of a database at an address: its exposed schemas, the default one first (public).")
    private List<String> schemas = List.of();

    @Option(
            names = "--anon-role",
            paramLabel = "ROLE",
            defaultValue = "anon",
            description = "Of a database: the role of cases without claims (anon).")
    private String anonRole = "";

    @Option(
            names = "--max-rows",
            paramLabel = "N",
            defaultValue = "-1",
            description = "Of a database: cap on the rows of every answer and embed (none).")
    private long maxRows;

    @Option(
            names = "--aggregates",
            paramLabel = "on|off",
            description =
                    "Of a database: whether count(), sum() … may be asked for; off as with serve, on of salon, shop and clinic, recorded so.")
    private Optional<ServeOptions.Switch> aggregates = Optional.empty();

    @Option(
            names = "--allow-writes",
            description = {
                "Runs cases that write over HTTP too. They ask to be rolled back, which a server may not allow: then what they write stays."
            })
    private boolean allowWrites;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many reads run at once (1); writes run one by one.")
    private int concurrency;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long an answer over HTTP may take (30).")
    private int timeout;

    @Option(
            names = "--retries",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often a read is sent again whose connection failed (2).")
    private int retries;

    @Option(
            names = "--max-answer",
            paramLabel = "MB",
            defaultValue = "16",
            description = "Cap on the size of an answer over HTTP, in megabytes (16).")
    private int maxAnswer;

    /**
     * What one end is told of itself.
     *
     * @param option the option that names it, for complaints
     * @param end the address or the name
     * @param key of a gateway
     * @param token of cases without claims
     * @param secret for tokens
     */
    record Named(
            String option,
            String end,
            Optional<SecretSource> key,
            Optional<SecretSource> token,
            Optional<SecretSource> secret) {}

    /**
     * Whether the numbers among them can be used.
     *
     * @throws ParameterException otherwise
     */
    void check() {
        inBounds("--concurrency", concurrency, 1, MOST_AT_ONCE);
        inBounds("--timeout", timeout, 1, Integer.MAX_VALUE / 1_000);
        inBounds("--retries", retries, 0, MOST_AT_ONCE);
        inBounds("--max-answer", maxAnswer, 1, MOST_MEGABYTES);
    }

    private void inBounds(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new Given(spec).wrong(option + " must be from " + least + " to " + most + ", not " + number);
        }
    }

    int concurrency() {
        return concurrency;
    }

    WriteConsent consent() {
        return allowWrites ? WriteConsent.GIVEN : WriteConsent.REFUSED;
    }

    /**
     * Opens an end.
     *
     * @throws ParameterException when it is no end
     * @throws NoAnswerException when nobody answers at its address
     * @throws SQLException when the database cannot be had
     */
    End open(Named named, Secrets secrets, Progress progress) throws NoAnswerException, SQLException {
        try {
            Optional<String> secret = named.secret().map(SecretSource::secret);
            boolean http = named.end().matches("(?i)https?:.*");
            String ofTokens = secret.orElseGet(EndTerms::freshSecret);
            Credentials credentials = Credentials.of(
                    named.key().map(SecretSource::secret),
                    named.token().map(SecretSource::secret),
                    http ? secret : Optional.of(ofTokens),
                    secrets);
            if (http) {
                Patience patience = new Patience(Duration.ofSeconds(timeout), retries, maxAnswer * MEGABYTE);
                return HttpEnd.open(named.end(), credentials, patience);
            }
            return database(named.end(), ofTokens, credentials, progress);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), named.option() + ": " + e.getMessage(), e);
        }
    }

    private End database(String end, String secret, Credentials credentials, Progress progress) throws SQLException {
        boolean sample = end.matches("[A-Za-z]+");
        ServeOptions.Switch summed = aggregates.orElse(sample ? ServeOptions.Switch.ON : ServeOptions.Switch.OFF);
        Limits allowed = Limits.defaults()
                .withAggregates(
                        summed == ServeOptions.Switch.OFF ? Limits.Aggregates.REFUSED : Limits.Aggregates.ALLOWED);
        Limits limits = maxRows < 0 ? allowed : allowed.withMaxRows(maxRows);
        DatabaseEnd.Terms terms = new DatabaseEnd.Terms(anonRole, limits, concurrency);
        ServedDatabase database =
                sample ? ServedDatabase.copyOf(fixture(end), progress) : ServedDatabase.at(Address.of(end), schemas);
        return DatabaseEnd.open(database, terms, secret, credentials);
    }

    private static Fixture fixture(String name) {
        try {
            return new FixtureName().convert(name);
        } catch (TypeConversionException e) {
            throw new IllegalArgumentException(e.getMessage() + ", and no address", e);
        }
    }

    private static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
