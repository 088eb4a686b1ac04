// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.espalier.codegen.replay.end.End;
import dev.espalier.codegen.replay.end.RecordedEnd;
import dev.espalier.codegen.replay.end.ServedFixture;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.Corpus;
import dev.espalier.fixtures.databases.Fixture;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every case of the corpus is answered alike over HTTP, in process, and in its file. */
class CorpusAtTwoEndsTest {
    private static final int AT_ONCE = 4;

    @ParameterizedTest
    @CsvSource({"SALON, 308", "SHOP, 818", "CLINIC, 167"})
    void every_case_is_answered_alike(Fixture fixture, int cases) throws SQLException, IOException {
        try (ServedFixture served = ServedFixture.of(fixture);
                End recorded = new RecordedEnd();
                End overHttp = served.overHttp()) {
            assertThat(unlike(recorded, overHttp, fixture, cases)).isEmpty();
            assertThat(unlike(overHttp, served.inProcess(), fixture, cases)).isEmpty();
        }
    }

    private static List<Replayed> unlike(End left, End right, Fixture fixture, int count) {
        List<CaseFile> cases = List.copyOf(Corpus.load().cases(fixture.name().toLowerCase(Locale.ROOT)));
        List<Replayed> replayed =
                new Replay(left, right, Rules.standing(), WriteConsent.GIVEN).run(cases, AT_ONCE, done -> {});
        assertThat(replayed).hasSize(count).extracting(Replayed::one).containsExactlyElementsOf(cases);
        return replayed.stream()
                .filter(one -> !(one.outcome() instanceof Outcome.Same))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"SALON", "SHOP"})
    void writes_are_not_sent_where_they_may_stay_unless_somebody_agrees(Fixture fixture)
            throws SQLException, IOException {
        try (ServedFixture served = ServedFixture.of(fixture);
                End overHttp = served.overHttp()) {
            List<CaseFile> writes = Corpus.load().cases(fixture.name().toLowerCase(Locale.ROOT)).stream()
                    .filter(one -> !List.of("GET", "HEAD", "OPTIONS")
                            .contains(one.request().method()))
                    .<CaseFile>map(one -> one)
                    .toList();
            assertThat(writes).isNotEmpty();
            assertThat(new Replay(overHttp, served.inProcess(), Rules.standing(), WriteConsent.REFUSED)
                            .run(writes, 1, done -> {}))
                    .extracting(Replayed::outcome)
                    .containsOnly(new Outcome.NotRun("it may write, and --allow-writes was not given"));
        }
    }
}
