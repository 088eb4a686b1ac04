// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.Each;
import dev.espalier.codegen.port.condition.Tests;
import dev.espalier.codegen.port.file.Wrapping;
import dev.espalier.codegen.port.type.NotPortable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A chain as the statements of a method. */
final class ChainBody {

    private static final Set<String> VERBS = Set.of("select", "insert", "upsert", "update", "delete");
    private static final String CHAIN = "chain";

    private final StepText text;
    private final Tests tests;
    private final Loops loops;
    private final List<String> lines = new ArrayList<>();

    private ChainBody(StepText text, Tests tests, Loops loops) {
        this.text = text;
        this.tests = tests;
        this.loops = loops;
    }

    /**
     * The statements.
     *
     * @throws NotPortable when they have no form in Java
     */
    static Body of(List<ChainStep> steps, StepText text, Tests tests, Loops loops) {
        List<ChainStep> ordered = ChainSteps.ordered(steps);
        ChainBody body = new ChainBody(text, tests, loops);
        body.write(ordered);
        return new Body(ChainSteps.data(ordered), body.lines);
    }

    private void write(List<ChainStep> steps) {
        List<ChainStep> left = new ArrayList<>(steps);
        String begun = "supabase" + text.of(ChainSteps.takeUnconditional(left));
        boolean asks = steps.subList(0, steps.size() - left.size()).stream()
                .anyMatch(step -> VERBS.contains(step.method()) || step.method().equals("rpc"));
        if (!asks) {
            begun = either(begun, left);
        }
        if (left.isEmpty()) {
            add(0, "return ", ends(begun), ";");
            return;
        }
        add(0, "var " + CHAIN + " = ", begun, ";");
        while (!left.isEmpty()) {
            List<Condition> conditions = left.get(0).conditions();
            List<ChainStep> group = ChainSteps.take(left, conditions);
            boolean isEnd = conditions.isEmpty() && left.isEmpty();
            if (isEnd) {
                add(0, "return ", ends(CHAIN + text.of(group)), ";");
                return;
            }
            group(conditions, group, left);
        }
        // Where each of two branches has returned, nothing is left to return.
        if (lines.size() > 3 && lines.get(lines.size() - 2).startsWith("    return") && elseReturns()) {
            return;
        }
        add(0, "return ", ends(CHAIN), ";");
    }

    private boolean elseReturns() {
        int otherwise = lines.lastIndexOf("} else {");
        return otherwise == lines.size() - 3 && lines.get(otherwise - 1).startsWith("    return");
    }

    private void group(List<Condition> conditions, List<ChainStep> group, List<ChainStep> left) {
        if (conditions.isEmpty()) {
            add(0, CHAIN + " = ", CHAIN + text.of(group), ";");
        } else if (conditions.get(conditions.size() - 1) instanceof Each each) {
            loop(conditions.subList(0, conditions.size() - 1), each, group);
        } else {
            branch(conditions, group, left);
        }
    }

    private void branch(List<Condition> conditions, List<ChainStep> group, List<ChainStep> left) {
        add(0, "if (", tests.all(conditions).text(), ") {");
        inner(4, group);
        List<Condition> otherwise = ChainSteps.otherwise(conditions);
        if (!left.isEmpty() && left.get(0).conditions().equals(otherwise)) {
            lines.add("} else {");
            inner(4, ChainSteps.take(left, otherwise));
        }
        lines.add("}");
    }

    private void loop(List<Condition> conditions, Each each, List<ChainStep> group) {
        int indent = conditions.isEmpty() ? 0 : 4;
        if (indent > 0) {
            add(0, "if (", tests.all(conditions).text(), ") {");
        }
        Loops.Loop loop = loops.begin(each);
        int at = lines.size();
        inner(indent + 4, group);
        lines.add(at, " ".repeat(indent) + loops.head(loop));
        lines.add(" ".repeat(indent) + "}");
        if (indent > 0) {
            lines.add("}");
        }
    }

    private void inner(int indent, List<ChainStep> group) {
        boolean ends = group.stream().anyMatch(step -> ChainSteps.isFinish(step.method()));
        String chain = CHAIN + text.of(group);
        add(indent, ends ? "return " : CHAIN + " = ", ends ? ends(chain) : chain, ";");
    }

    /** {@code from("a")} of which a condition decides what is asked. */
    private String either(String begun, List<ChainStep> left) {
        boolean pair = left.size() > 1
                && VERBS.contains(left.get(0).method())
                && VERBS.contains(left.get(1).method())
                && left.get(1)
                        .conditions()
                        .equals(ChainSteps.otherwise(left.get(0).conditions()));
        if (!pair) {
            throw new NotPortable("from alone asks for nothing: select, insert, update … follows");
        }
        ChainStep one = left.remove(0);
        ChainStep other = left.remove(0);
        return "(" + tests.all(one.conditions()).text() + " ? " + begun + text.of(one) + " : " + begun + text.of(other)
                + ")";
    }

    private static String ends(String chain) {
        return chain + ".execute()";
    }

    private void add(int indent, String before, String expression, String after) {
        lines.add(Wrapping.statement(indent, before, expression, after));
    }
}
