// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.Translation;
import dev.espalier.fixtures.corpus.Caller;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Difference;
import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.GoldenFiles;
import dev.espalier.fixtures.corpus.Translation.Absent;
import dev.espalier.fixtures.corpus.Translation.Sql;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.query.Query;
import dev.espalier.supabase.http.ServedDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be true of a case, door by door; it passes when nothing is found. */
final class GoldenChecks {

    private static final int UNAUTHORIZED = 401;

    private final GoldenDatabase database;
    private final ChainDoor chain;
    private final WireDoor wire;
    private final EndpointDoor endpoint;

    GoldenChecks(GoldenDatabase database, ServedDatabase served) {
        this.database = database;
        this.chain = new ChainDoor(database.client());
        this.wire = new WireDoor(database.client());
        this.endpoint = new EndpointDoor(database.client(), served);
    }

    /** The doors that lead to the case: plain HTTP has no chain; who asks, and how it was sent, is known at the endpoint alone. */
    List<Door> doors(GoldenCase goldenCase) {
        if (isForTheEndpoint(goldenCase)) {
            return List.of(endpoint);
        }
        return goldenCase.chain().isPresent() ? List.of(chain, wire, endpoint) : List.of(wire, endpoint);
    }

    /** Whether what it is about is known at the endpoint alone. */
    static boolean isForTheEndpoint(GoldenCase goldenCase) {
        return isAboutTheCaller(goldenCase) || isAboutTheRequest(goldenCase);
    }

    private static boolean isAboutTheCaller(GoldenCase goldenCase) {
        return goldenCase.caller() instanceof Caller.Bearer
                || goldenCase.request().headers().containsKey("authorization")
                || goldenCase.answer().status() == UNAUTHORIZED;
    }

    /** What may be sent to a relation, and functions that look at the request that called them or say what their answer is. */
    private static boolean isAboutTheRequest(GoldenCase goldenCase) {
        return goldenCase.request().method().equals("OPTIONS")
                || goldenCase.tags().stream().anyMatch(List.of("guc", "media")::contains);
    }

    /** The SQL of the case as the corpus keeps it. */
    dev.espalier.fixtures.corpus.Translation golden(GoldenCase goldenCase) {
        return golden(byWire(goldenCase, database.client()));
    }

    /** What is wrong with the case behind this door. */
    List<String> differences(GoldenCase goldenCase, Door door) {
        Walk walk = door.walk(goldenCase, database.pool());
        if (walk instanceof Walk.NotInReach missing) {
            return List.of("not in reach: " + missing.feature());
        }
        Walk.Done done = (Walk.Done) walk;
        Stream<String> answer =
                Comparison.ofAnswer(goldenCase, done.answer()).stream().map(Difference::toString);
        return Stream.of(answer, inSql(goldenCase, done), ofDoor(goldenCase, door))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> ofDoor(GoldenCase goldenCase, Door door) {
        if (door == chain) {
            return ofChain(goldenCase);
        }
        return door == wire ? inPages(goldenCase) : Stream.empty();
    }

    /** The response that a chain gives, and that it asks exactly what the wire asks. */
    private Stream<String> ofChain(GoldenCase goldenCase) {
        Stream<String> response = Comparison.ofResult(
                        goldenCase,
                        Stage.run(
                                goldenCase,
                                database.pool(),
                                database.client(),
                                connected -> ChainDoor.respond(goldenCase, connected)))
                .stream()
                .map(found -> "response " + found);
        Optional<Query> byChain = Walks.translation(() -> chain.call(goldenCase), database.client())
                .map(Translation::query);
        Optional<Query> byWire = byWire(goldenCase, database.client()).map(Translation::query);
        return Stream.concat(response, difference("query of the chain and of the wire", byWire, byChain));
    }

    /** That the SQL is the golden text, and that translating it anew gives it again. */
    private Stream<String> inSql(GoldenCase goldenCase, Walk.Done done) {
        dev.espalier.fixtures.corpus.Translation now =
                done.sql().isEmpty() ? new Absent() : new Sql(done.sql(), done.binds());
        Stream<String> again =
                difference("SQL and its second translation", now, golden(byWire(goldenCase, database.freshClient())));
        return GoldenFiles.updating()
                ? again
                : Stream.concat(again, difference("golden SQL and the one now", goldenCase.translation(), now));
    }

    /** That page bounds may be bound as well as written into the text. */
    private Stream<String> inPages(GoldenCase goldenCase) {
        return byWire(goldenCase, database.client())
                .filter(translation -> !translation.compiled().pageSlots().isEmpty())
                .map(translation -> new BoundPages(translation, database.work()))
                .map(pages ->
                        difference("rows with literal and with bound page bounds", pages.literal(), pages.bound()))
                .orElseGet(Stream::empty);
    }

    private static Optional<Translation> byWire(GoldenCase goldenCase, SupabaseClient client) {
        return Walks.translation(() -> WireDoor.call(goldenCase), client);
    }

    private static dev.espalier.fixtures.corpus.Translation golden(Optional<Translation> translation) {
        return translation
                .<dev.espalier.fixtures.corpus.Translation>map(sql -> new Sql(sql.sql(), sql.binds()))
                .orElseGet(Absent::new);
    }

    private static Stream<String> difference(String what, Object expected, Object actual) {
        return expected.equals(actual)
                ? Stream.empty()
                : Stream.of("%s:%n  %s%n  %s".formatted(what, expected, actual));
    }
}
