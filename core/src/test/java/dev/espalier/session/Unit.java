// SPDX-License-Identifier: Apache-2.0
package dev.espalier.session;

import dev.espalier.error.Problem;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import dev.espalier.session.UnitOfWork.Work;
import java.util.Map;
import java.util.Optional;

/** Terms and works of the tests. */
final class Unit {

    private Unit() {}

    /** Of one statement that writes and is what it is. */
    static Terms writing() {
        return terms(Access.READ_WRITE, Judgement.NONE, Ending.COMMIT);
    }

    /** Of one that may be refused. */
    static Terms judged() {
        return terms(Access.READ_WRITE, Judgement.BEFORE_COMMIT, Ending.COMMIT);
    }

    /** Of one that is taken back. */
    static Terms takenBack() {
        return terms(Access.READ_WRITE, Judgement.NONE, Ending.ROLLBACK);
    }

    static Terms terms(Access access, Judgement judgement, Ending ending) {
        return new Terms(access, judgement, ending, Optional.empty(), Map.of());
    }

    /** Of one that asks for this isolation. */
    static Terms isolated(String words) {
        return new Terms(Access.READ_WRITE, Judgement.BEFORE_COMMIT, Ending.COMMIT, Optional.of(words), Map.of());
    }

    /** Executes a statement. */
    static Work<String> executing(String sql) {
        return connection -> {
            Session.execute(connection, sql);
            return "done";
        };
    }

    /** Executes a statement whose outcome is refused then. */
    static Work<String> refusing(String sql) {
        return connection -> {
            Session.execute(connection, sql);
            throw Problem.of("PGRST116", "refused").toException();
        };
    }
}
