// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseKey;
import dev.espalier.fixtures.corpus.ClientDifference;
import dev.espalier.fixtures.corpus.ClientDifference.Here;
import dev.espalier.fixtures.corpus.ClientDifference.There;
import dev.espalier.fixtures.corpus.ClientResult;
import dev.espalier.fixtures.corpus.Comparison;
import dev.espalier.fixtures.corpus.Differences;
import dev.espalier.fixtures.corpus.Door;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.fixtures.corpus.GoldenFiles;
import dev.espalier.fixtures.corpus.Translation;
import dev.espalier.fixtures.corpus.Walk;
import dev.espalier.supabase.http.ServedDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.function.Executable;

/**
 * Every listed difference to the client, both sides: what the client sends is answered as its file says, and the chain in Java does what its file
 * says.
 *
 * <p>With {@code -Dgolden=update} the SQL of the chains is written into the files, and the run fails.
 */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClientDifferencesTest {

    private final Map<String, GoldenDatabase> databases = new TreeMap<>();
    private final Map<String, ServedDatabase> served = new TreeMap<>();

    @TestFactory
    Stream<DynamicTest> what_the_client_sends_is_answered_by_the_wire() {
        return requests().map(sent -> test(sent.key(), () -> answers(sent, new WireDoor(client(sent)))));
    }

    @TestFactory
    Stream<DynamicTest> what_the_client_sends_is_answered_by_the_endpoint() {
        return requests()
                .map(sent -> test(
                        sent.key(),
                        () -> answers(
                                sent,
                                new EndpointDoor(
                                        client(sent), served.computeIfAbsent(sent.database(), ServedDatabase::of)))));
    }

    @TestFactory
    Stream<DynamicTest> the_chain_in_Java_does_what_it_is_said_to() {
        return Differences.load().stream()
                .map(difference -> test(difference.key(), () -> {
                    OwnSide side = ownSide(difference);
                    if (difference.here() instanceof Here.Run run) {
                        assertThat(side.differences(run)).isEmpty();
                        golden(difference, run.translation(), side.translation());
                    } else {
                        assertThat(side.refusal()).isEqualTo(((Here.Refused) difference.here()).error());
                        golden(difference, new Translation.Absent(), new Translation.Absent());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_two_sides_do_not_give_the_same() {
        return Differences.load().stream()
                .filter(difference -> difference.here() instanceof Here.Run)
                .filter(difference -> difference.there() instanceof There.Sent)
                .map(difference -> test(difference.key(), () -> {
                    There.Sent sent = (There.Sent) difference.there();
                    assertThat(given(((Here.Run) difference.here()).result(), new Body.Empty()))
                            .isNotEqualTo(given(sent.result(), sent.answer().body()));
                }));
    }

    private static List<Object> given(ClientResult result, Body body) {
        return List.of(result.status(), result.count(), result.dataOf(body), result.errorOf(body));
    }

    private static Stream<GoldenCase> requests() {
        return Differences.load().stream().flatMap(difference -> difference.request().stream());
    }

    private static DynamicTest test(CaseKey key, Executable check) {
        return dynamicTest(key.toString(), check);
    }

    private void answers(GoldenCase sent, Door door) {
        Walk.Done done = (Walk.Done) door.walk(sent, database(sent.database()).pool());
        assertThat(Comparison.ofAnswer(sent, done.answer())).isEmpty();
    }

    private GoldenDatabase database(String name) {
        return databases.computeIfAbsent(name, GoldenDatabase::of);
    }

    private SupabaseClient client(GoldenCase sent) {
        return database(sent.database()).client();
    }

    private OwnSide ownSide(ClientDifference difference) {
        GoldenDatabase database = database(difference.key().database());
        return new OwnSide(difference, database.client(), database.pool());
    }

    private static void golden(ClientDifference difference, Translation expected, Translation now) {
        if (GoldenFiles.updating()) {
            GoldenFiles.inSources().update(difference, old -> old.with(now));
        } else {
            assertThat(now).isEqualTo(expected);
        }
    }

    @AfterAll
    void close() {
        databases.values().forEach(GoldenDatabase::close);
        served.values().forEach(ServedDatabase::close);
        if (GoldenFiles.updating()) {
            throw GoldenFiles.inSources().rewritten();
        }
    }
}
