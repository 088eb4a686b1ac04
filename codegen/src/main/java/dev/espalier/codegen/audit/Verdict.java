// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.chain.Gap;
import java.util.List;
import java.util.Optional;

/** What the library says of a chain. */
public sealed interface Verdict {

    /**
     * It has an answer in the schema, in every way in which its conditions can fall.
     *
     * @param statements the SQL of each way, the one with all calls first
     */
    record Supported(List<Statement> statements) implements Verdict {
        /** Copies the statements. */
        public Supported {
            statements = List.copyOf(statements);
        }
    }

    /**
     * One way in which the conditions of a chain can fall.
     *
     * @param when in words: {@code status && !staffId}, and what else comes from the program; empty when there is one way alone
     * @param sql the statement; a page bound that is not known is bound
     */
    record Statement(String when, String sql) {}

    /**
     * PostgREST answers an error, and so does the library.
     *
     * @param kind of which kind
     * @param when the way in which the conditions fall, in words; empty when there is one way alone
     * @param code of PostgREST or PostgreSQL: {@code PGRST201}, {@code 42703}
     * @param message the message
     * @param details of an ambiguity each candidate, a line each; else what else is known
     * @param hint the hint
     */
    record Refused(
            RefusalKind kind, String when, String code, String message, Optional<String> details, Optional<String> hint)
            implements Verdict {

        /** The same, however conditions fall. */
        public Refused unconditionally() {
            return new Refused(kind, "", code, message, details, hint);
        }
    }

    /** Of which kind an error is. */
    enum RefusalKind {
        /** More than one relationship, or function, is meant. */
        AMBIGUOUS,
        /** A table, a view or a function is not in the schema. */
        MISSING_RELATION,
        /** There is no relationship between two relations. */
        MISSING_RELATIONSHIP,
        /** A column is not in its relation. */
        WRONG_COLUMN,
        /** The text of a select, a filter or an order does not parse, or says what is not allowed. */
        NOT_UNDERSTOOD,
        /** Any other. */
        OTHER
    }

    /**
     * A call or an option that the library does not have.
     *
     * @param reason which, and what to do instead
     */
    record Unsupported(String reason) implements Verdict {}

    /**
     * Its structure is not known, so nothing can be said.
     *
     * @param gaps why: those of the chain, and what its calls leave open besides
     */
    record Dynamic(List<Gap> gaps) implements Verdict {
        /** Copies the gaps. */
        public Dynamic {
            gaps = List.copyOf(gaps);
        }
    }

    /** It is well-formed; no schema was given to judge it by. */
    record WellFormed() implements Verdict {}
}
