// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** What is written where, so that a branch can be tried, taken back, and joined with another. */
final class Trail {
    private final Deque<Log> logs = new ArrayDeque<>();
    private int clock;

    /** What a branch wrote, and how it ended. */
    record Changes(Completion completion, List<Cell<?>> cells, Map<Cell<?>, Object> contents) {}

    private record Log(List<Cell<?>> cells, Map<Cell<?>, Object> before) {}

    <T> Cell<T> cell(T content, Cell.Joining<T> joining) {
        return new Cell<>(content, clock, joining);
    }

    /** A cell that counts as one that was there before any branch. */
    <T> Cell<T> lasting(T content, Cell.Joining<T> joining) {
        return new Cell<>(content, 0, joining);
    }

    <T> void write(Cell<T> cell, T content) {
        keep(cell);
        cell.put(content);
    }

    private void keep(Cell<?> cell) {
        Log log = logs.peek();
        if (log != null && !log.before().containsKey(cell)) {
            log.before().put(cell, cell.content());
            log.cells().add(cell);
        }
    }

    /** Does some work and takes back what it wrote to cells that were there before. */
    Changes apart(Supplier<Completion> work) {
        int began = ++clock;
        logs.push(new Log(new ArrayList<>(), new HashMap<>()));
        Completion completion = work.get();
        Log log = logs.pop();
        List<Cell<?>> cells = new ArrayList<>();
        Map<Cell<?>, Object> contents = new HashMap<>();
        for (Cell<?> cell : log.cells()) {
            if (cell.born() < began) {
                cells.add(cell);
                contents.put(cell, cell.content());
                cell.restore(Objects.requireNonNull(log.before().get(cell)));
            }
        }
        return new Changes(completion, cells, contents);
    }

    /** Writes what one branch wrote. */
    void take(Changes changes) {
        for (Cell<?> cell : changes.cells()) {
            keep(cell);
            cell.restore(Objects.requireNonNull(changes.contents().get(cell)));
        }
    }

    /** Keeps what a function wrote that somebody may have called before: values of names that had none. */
    void keepFirst(Changes changes) {
        for (Cell<?> cell : changes.cells()) {
            if (cell.content() instanceof Value before && Truths.missing(before).orElse(false)) {
                keep(cell);
                cell.restore(Objects.requireNonNull(changes.contents().get(cell)));
            }
        }
    }

    /** Goes on after two branches of which one was taken; a branch that left does not count. */
    Completion join(Changes one, List<Condition> whenOne, Changes other, List<Condition> whenOther) {
        if (one.completion() == Completion.LEFT && other.completion() != Completion.LEFT) {
            take(other);
            return other.completion();
        }
        if (other.completion() == Completion.LEFT && one.completion() != Completion.LEFT) {
            take(one);
            return one.completion();
        }
        Set<Cell<?>> cells = new LinkedHashSet<>(one.cells());
        cells.addAll(other.cells());
        for (Cell<?> cell : cells) {
            Object first = one.contents().getOrDefault(cell, cell.content());
            Object second = other.contents().getOrDefault(cell, cell.content());
            Object joined = cell.join(first, whenOne, second, whenOther);
            keep(cell);
            cell.restore(joined);
        }
        return one.completion() == other.completion() ? one.completion() : Completion.ON;
    }
}
