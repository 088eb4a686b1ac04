// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.question;

/** One way to have a question answered; for any number of threads. */
@FunctionalInterface
public interface Way {

    /** Asks once and gives the answer: equal for all ways of one question. */
    Object answer() throws Exception;
}
