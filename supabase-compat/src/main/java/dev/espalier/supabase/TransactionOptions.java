// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase;

import dev.espalier.session.Access;
import dev.espalier.session.Isolation;
import dev.espalier.session.RetryPolicy;
import dev.espalier.session.Terms;
import dev.espalier.session.Terms.Ending;
import dev.espalier.session.Terms.Judgement;
import java.util.Map;
import java.util.Optional;

/**
 * How a transaction runs; within a transaction of the caller, whose isolation and attempts are the caller's, only the access counts.
 *
 * @param isolation what it sees of others, or what the database has set
 * @param access whether it may write
 * @param retries how often it is tried when others are in its way
 */
public record TransactionOptions(Optional<Isolation> isolation, Access access, RetryPolicy retries) {

    private static final TransactionOptions DEFAULTS =
            new TransactionOptions(Optional.empty(), Access.READ_WRITE, RetryPolicy.never());

    /** It writes, is tried once, and is isolated as the database has set. */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** The same, isolated like this. */
    public TransactionOptions isolated(Isolation other) {
        return new TransactionOptions(Optional.of(other), access, retries);
    }

    /** The same, but what writes is refused with 25006. */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, Access.READ_ONLY, retries);
    }

    /** The same, tried as often as this says. The function of the transaction is called anew each time. */
    public TransactionOptions retrying(RetryPolicy other) {
        return new TransactionOptions(isolation, access, other);
    }

    Terms terms() {
        return new Terms(access, Judgement.NONE, Ending.COMMIT, isolation.map(Isolation::words), Map.of());
    }
}
