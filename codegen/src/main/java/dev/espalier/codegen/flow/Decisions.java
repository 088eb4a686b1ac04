// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code if} and {@code switch}. */
final class Decisions {
    private static final int CASES = 100;

    private final Interpreter in;

    Decisions(Interpreter in) {
        this.in = in;
    }

    /** Cases that share their statements. */
    private record Group(List<Expression> tests, boolean otherwise, int from) {}

    Completion decide(Statement.If s) {
        Value test = in.evaluate(s.test());
        Optional<Boolean> known = in.functions().decided(s.test(), test);
        if (known.isPresent()) {
            boolean holds = known.orElseThrow();
            return holds ? in.run(s.whenTrue()) : s.whenFalse().map(in::run).orElse(Completion.ON);
        }
        List<Condition> holds = List.of(in.when(s.test(), true));
        List<Condition> fails = List.of(in.when(s.test(), false));
        Trail.Changes one = in.trail().apart(() -> in.under(holds, () -> in.run(s.whenTrue())));
        Trail.Changes other = in.trail()
                .apart(() -> in.under(fails, () -> s.whenFalse().map(in::run).orElse(Completion.ON)));
        return in.trail().join(one, holds, other, fails);
    }

    Completion choose(Statement.Switch s) {
        Value value = in.evaluate(s.value());
        List<Group> groups = groups(s);
        Optional<Group> known = known(s, value, groups);
        Completion completion = in.block(
                () -> known.isPresent() ? runFrom(s, known.orElseThrow().from()) : oneOf(s, groups, 0));
        return completion == Completion.JUMPED ? Completion.ON : completion;
    }

    private static List<Group> groups(Statement.Switch s) {
        List<Group> groups = new ArrayList<>();
        List<Expression> tests = new ArrayList<>();
        boolean otherwise = false;
        for (int i = 0; i < s.cases().size(); i++) {
            Statement.Case each = s.cases().get(i);
            each.test().ifPresent(tests::add);
            otherwise |= each.test().isEmpty();
            if (!each.statements().isEmpty() || i == s.cases().size() - 1) {
                groups.add(new Group(List.copyOf(tests), otherwise, i));
                tests.clear();
                otherwise = false;
            }
        }
        return groups;
    }

    /** The case that is taken, where the value and all cases are known. */
    private Optional<Group> known(Statement.Switch s, Value value, List<Group> groups) {
        if (in.functions().decided(s.value(), value).isEmpty() || !(value instanceof Value.Literal)) {
            return Optional.empty();
        }
        for (Group group : groups) {
            if (group.tests().stream().anyMatch(test -> in.evaluate(test).equals(value))) {
                return Optional.of(group);
            }
        }
        return groups.stream().filter(Group::otherwise).findFirst();
    }

    private Completion oneOf(Statement.Switch s, List<Group> groups, int at) {
        if (at == groups.size() || at > CASES) {
            return Completion.ON;
        }
        Group group = groups.get(at);
        List<Condition> when = conditions(s, groups, group);
        Trail.Changes one = in.trail().apart(() -> in.under(when, () -> runFrom(s, group.from())));
        boolean last = group.otherwise() && at == groups.size() - 1;
        if (last) {
            in.trail().take(one);
            return one.completion();
        }
        Trail.Changes other = in.trail().apart(() -> oneOf(s, groups, at + 1));
        Completion completion = in.trail().join(one, when, other, List.of());
        return completion == Completion.LEFT ? Completion.LEFT : Completion.ON;
    }

    private List<Condition> conditions(Statement.Switch s, List<Group> groups, Group group) {
        if (!group.otherwise()) {
            return List.of(condition(s, group, true));
        }
        return groups.stream()
                .filter(other -> !other.otherwise())
                .map(other -> condition(s, other, false))
                .collect(Collectors.toList());
    }

    private Condition condition(Statement.Switch s, Group group, boolean holds) {
        Unit unit = in.frame().unit();
        String value = unit.text(s.value().span());
        String source = group.tests().stream()
                .map(test -> value + " === " + unit.text(test.span()))
                .collect(Collectors.joining(" || "));
        int start = group.tests().isEmpty()
                ? s.span().start()
                : group.tests().get(0).span().start();
        return new Condition.When(unit.place(start), source, holds);
    }

    /** Runs a case and those that it falls through to. */
    private Completion runFrom(Statement.Switch s, int from) {
        for (Statement.Case each : s.cases().subList(from, s.cases().size())) {
            Completion completion = in.run(each.statements());
            if (completion != Completion.ON) {
                return completion == Completion.JUMPED ? Completion.ON : completion;
            }
        }
        return Completion.ON;
    }
}
