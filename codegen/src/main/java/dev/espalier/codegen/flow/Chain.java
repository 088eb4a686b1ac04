// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A chain on its way: where it began, how far its text goes, and what became of it so far. */
final class Chain {
    private final Rooted rooted;
    private final List<End> ends = new ArrayList<>();
    private Optional<Builder> builder = Optional.empty();
    private final Set<Integer> extensions = new TreeSet<>();
    private int textEnd;
    private boolean refuted;
    private boolean touched;
    private boolean kept;
    private boolean sibling;
    private Optional<Table> table = Optional.empty();
    private boolean wentOn;

    Chain(Rooted rooted, int textEnd) {
        this.rooted = rooted;
        this.textEnd = textEnd;
        this.touched = rooted.visit() != Rooted.Visit.IMPORTED;
    }

    Rooted rooted() {
        return rooted;
    }

    List<End> ends() {
        return ends;
    }

    Optional<Builder> builder() {
        return builder;
    }

    void builtBy(Builder first) {
        builder = Optional.of(first);
    }

    int textEnd() {
        return textEnd;
    }

    void textGoesTo(int offset) {
        textEnd = Math.max(textEnd, offset);
    }

    /** Whether something was seen that no chain does. */
    boolean refuted() {
        return refuted;
    }

    void refute() {
        refuted = true;
    }

    /** Whether the file that is looked at has part in it. */
    boolean touched() {
        return touched;
    }

    void touch() {
        touched = true;
    }

    /** A function added a call to it. */
    void extendedIn(int walk) {
        extensions.add(walk);
    }

    /** Whether a call was added by a function that another one, in which it ended, does not know of. */
    boolean isOpenFor(int walk, Waiting walks) {
        return extensions.stream().anyMatch(each -> each != walk && each != rooted.walk() && !walks.isCalled(each));
    }

    /** Whether it is kept where others find it. */
    boolean kept() {
        return kept;
    }

    void keep() {
        kept = true;
    }

    /** Whether it counts only where another chain of the file has the same root. */
    boolean wantsSibling() {
        return sibling;
    }

    void needsSibling() {
        sibling = true;
    }

    /** The table that it is as long as nothing follows. */
    Optional<Table> table() {
        return table;
    }

    void standsFor(Table bare) {
        table = Optional.of(bare);
    }

    /** Whether a call followed, so that it is another chain. */
    boolean wentOn() {
        return wentOn;
    }

    void goesOn() {
        wentOn = true;
    }
}
