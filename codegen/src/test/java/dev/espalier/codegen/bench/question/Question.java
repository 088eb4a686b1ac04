// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

import dev.espalier.codegen.bench.database.Installation;
import java.util.Map;

/** Something to ask, in several ways. */
public interface Question {

    /** The chain of ours, built anew for each answer. */
    String CHAIN = "chain";

    /** JDBC written by hand: the measure of the others. */
    String JDBC = "jdbc";

    /** jOOQ written by hand, built anew for each answer. */
    String JOOQ = "jooq";

    /** The endpoint, over a connection that is kept. */
    String HTTP = "http";

    /** The ways by their names, in the order in which they are told. */
    Map<String, Way> ways(Installation on) throws Exception;

    /** The ways, each of which was asked once and gave the same answer as the first. */
    default Map<String, Way> checkedWays(Installation on) throws Exception {
        return checked(ways(on));
    }

    /** The same ways, each of which was asked once and gave the same answer as the first. */
    static Map<String, Way> checked(Map<String, Way> ways) throws Exception {
        Map.Entry<String, Way> first = ways.entrySet().iterator().next();
        Object expected = first.getValue().answer();
        for (Map.Entry<String, Way> way : ways.entrySet()) {
            Object answer = way.getValue().answer();
            if (!answer.equals(expected)) {
                throw new IllegalStateException(
                        first.getKey() + " and " + way.getKey() + " differ:\n" + expected + "\n" + answer);
            }
        }
        return ways;
    }
}
