// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.fixtures.corpus.CaseFile;
import java.util.List;
import java.util.Optional;

/** One of the two ends that a case is put to. Several threads may ask at once. */
public interface End extends AutoCloseable {

    /** What becomes of what a case writes. */
    enum Keeping {
        /** It is taken back, always. */
        NOTHING,
        /** It may stay: whether it is taken back is the server's choice. */
        WRITES
    }

    /** What it is, in a few words, without host, key or password. */
    String description();

    /** As whom it is asked where a case has no claims, {@code as anon}; nothing where nobody is asked, or nobody knows. */
    default Optional<String> caller() {
        return Optional.empty();
    }

    /** What it is and as whom it is asked, {@code Espalier over a database, as anon}. */
    default String described() {
        return description() + caller().map(who -> ", " + who).orElse("");
    }

    /**
     * What answers there: its name and version as far as they are told, {@code postgrest/14.17}.
     *
     * @throws NoAnswerException when it has to be asked and does not answer
     */
    String server() throws NoAnswerException;

    /** What becomes of what a case writes there. */
    Keeping keeping();

    /** Why this case cannot be put to this end; nothing when it can. */
    Optional<String> objection(CaseFile one);

    /**
     * Asks.
     *
     * @throws NoAnswerException when there is no answer; its message says why
     */
    Reply ask(CaseFile one) throws NoAnswerException;

    /** What whoever has asked should know at the end, a sentence each. */
    default List<String> remarks() {
        return List.of();
    }

    @Override
    void close();
}
