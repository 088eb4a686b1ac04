// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.outcome;

/** Hears how a run goes on, on the thread that measures and never while something is measured. */
public interface Listener {

    /** Called before a step that takes a while begins: {@code Making tables from 1,000 of 10,000}. */
    void step(String sentence);

    /** Called with each outcome as soon as it is there. */
    void outcome(Outcome outcome);
}
