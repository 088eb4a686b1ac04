// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.Body;
import dev.espalier.fixtures.corpus.CaseFile;
import dev.espalier.fixtures.corpus.ExpectedAnswer;
import dev.espalier.fixtures.corpus.GoldenCase;
import dev.espalier.text.Utf8;
import java.util.Optional;

/** The answers that the cases hold themselves: what was pinned before. */
public final class RecordedEnd implements End {

    /** The reply that an answer of a case is. */
    public static Reply reply(ExpectedAnswer answer) {
        return new Reply(answer.status(), Optional.empty(), answer.headers(), Utf8.of(text(answer.body())));
    }

    private static String text(Body body) {
        if (body instanceof Body.Json json) {
            return json.value().compact();
        }
        return body instanceof Body.Text text ? text.text() : "";
    }

    @Override
    public String description() {
        return "the answers in the cases";
    }

    @Override
    public String server() {
        return description();
    }

    @Override
    public Keeping keeping() {
        return Keeping.NOTHING;
    }

    @Override
    public Optional<String> objection(CaseFile one) {
        return one instanceof GoldenCase ? Optional.empty() : Optional.of("nobody has recorded its answer");
    }

    @Override
    public Reply ask(CaseFile one) throws NoAnswerException {
        if (one instanceof GoldenCase golden) {
            return reply(golden.answer());
        }
        throw new NoAnswerException("nobody has recorded its answer");
    }

    @Override
    public void close() {}
}
