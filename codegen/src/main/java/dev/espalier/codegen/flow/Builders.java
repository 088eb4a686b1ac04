// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.javascript.Expression;
import dev.espalier.codegen.javascript.Span;
import dev.espalier.codegen.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Clients, tables and queries that are being built. */
final class Builders {
    private static final int STEPS = 500;
    private static final int DEPTH = 3;

    private final Interpreter in;
    private final Evidences evidences;

    Builders(Interpreter in) {
        this.in = in;
        this.evidences = new Evidences();
    }

    /** A method of a client, a table, a query, or of what may be a client. */
    Value call(Value receiver, String method, Site site) {
        if (receiver instanceof Builder builder) {
            return onBuilder(builder, method, site);
        }
        if (receiver instanceof Table table) {
            return onTable(table, method, site);
        }
        return switch (method) {
            case "schema" -> schema(receiver, site);
            case "from" -> from(receiver, site);
            case "rpc" -> rpc(receiver, site);
            default ->
                in.calls()
                        .apply(in.members().part(receiver, method, site.at().span(), ""), Optional.of(receiver), site);
        };
    }

    private Value schema(Value receiver, Site site) {
        Root.Evidence evidence = evidences.of(receiver, rootText(site));
        boolean doubtful = evidence == Root.Evidence.CALLS && !(site.argument(0) instanceof Value.Literal);
        if (doubtful) {
            in.calls().unknownCalls().callbacks(site);
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        Step step = step("schema", site, in.frame().calls());
        return new Value.Client(
                evidence,
                Optional.of(
                        new Value.Schema(step, rootText(site), site.at().span().start())));
    }

    private Value from(Value receiver, Site site) {
        Root.Evidence evidence = evidences.of(receiver, rootText(site));
        if (!evidences.mayBeginWith(site, evidence)) {
            in.calls().unknownCalls().callbacks(site);
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        Rooted rooted = rooted(receiver, evidence, site);
        List<Step> steps = new ArrayList<>();
        schemaOf(receiver).ifPresent(schema -> steps.add(schema.step()));
        steps.add(step("from", site, rooted.depth()));
        int end = site.at().span().end();
        Chain bare = begin(rooted, end);
        Table table = new Table(rooted, steps, bare, end);
        bare.standsFor(table);
        return table;
    }

    private Value rpc(Value receiver, Site site) {
        Root.Evidence evidence = evidences.of(receiver, rootText(site));
        if (site.given().isEmpty() && evidence == Root.Evidence.CALLS) {
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        Rooted rooted = rooted(receiver, evidence, site);
        List<Step> steps = new ArrayList<>();
        schemaOf(receiver).ifPresent(schema -> steps.add(schema.step()));
        steps.add(step("rpc", site, rooted.depth()));
        Chain chain = begin(rooted, site.at().span().end());
        if (evidence == Root.Evidence.CALLS) {
            chain.needsSibling();
        }
        return builder(chain, steps);
    }

    private static Optional<Value.Schema> schemaOf(Value receiver) {
        return receiver instanceof Value.Client client ? client.schema() : Optional.empty();
    }

    private Rooted rooted(Value receiver, Root.Evidence evidence, Site site) {
        Optional<Value.Schema> schema = schemaOf(receiver);
        boolean inOne = schema.filter(s -> s.start() == site.at().span().start()
                        && s.step().place().file().equals(in.frame().unit().name()))
                .isPresent();
        String root = inOne ? schema.orElseThrow().root() : rootText(site);
        return new Rooted(
                in.frame().unit(),
                site.at().span().start(),
                new Root(root, evidence),
                site.name().start(),
                new Rooted.Context(
                        in.path(),
                        in.frame().outside(),
                        in.frame().calls(),
                        in.waiting().walk()),
                in.visit());
    }

    /** The text of what a method is called on. */
    String rootText(Site site) {
        Unit unit = in.frame().unit();
        if (site.object().isPresent()) {
            return site.object().orElseThrow();
        }
        if (site.at() instanceof Expression.Call call) {
            Expression callee = Expressions.bare(call.callee());
            if (callee instanceof Expression.Member member) {
                return unit.text(member.object().span());
            }
            if (callee instanceof Expression.Index index) {
                return unit.text(index.object().span());
            }
            return unit.text(callee.span());
        }
        return unit.text(site.at().span());
    }

    private Chain begin(Rooted rooted, int end) {
        Chain chain = new Chain(rooted, end);
        in.chains().add(chain);
        return chain;
    }

    private Builder builder(Chain chain, List<Step> steps) {
        Builder builder = new Builder(chain, in.memory().steps(steps));
        chain.builtBy(builder);
        return builder;
    }

    private Step step(String method, Site site, int depth) {
        Conversion conversion = new Conversion(depth, in.path());
        return conversion.step(
                method, site.given(), in.frame().unit().place(site.name().start()));
    }

    private Value onTable(Table table, String method, Site site) {
        boolean certain = table.rooted().root().evidence() != Root.Evidence.CALLS;
        if (!Methods.isOnTable(method) && !certain) {
            in.calls().unknownCalls().callbacks(site);
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        if (!evidences.mayGoOn(table.rooted().root().evidence(), method, site)) {
            in.calls().unknownCalls().callbacks(site);
            table.bare().refute();
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        if (UnknownCalls.isPromised(method)) {
            release(table, Use.Fate.AWAITED);
            return in.calls().unknownCalls().promised(in.unknown(site.at(), Argument.Origin.ANSWER), method, site);
        }
        table.bare().goesOn();
        Chain chain = begin(table.rooted(), table.end());
        Builder builder = builder(chain, table.steps());
        return Methods.isKnown(method) ? added(builder, method, site) : foreign(builder, method, site);
    }

    private Value onBuilder(Builder builder, String method, Site site) {
        if (UnknownCalls.isPromised(method)) {
            Value answer = await(builder);
            return in.calls().unknownCalls().promised(answer, method, site);
        }
        Root.Evidence evidence = builder.chain().rooted().root().evidence();
        if (!evidences.mayGoOn(evidence, method, site)) {
            builder.chain().refute();
            in.calls().unknownCalls().callbacks(site);
            return in.unknown(site.at(), Argument.Origin.CALL);
        }
        return Methods.isKnown(method) ? added(builder, method, site) : foreign(builder, method, site);
    }

    private Value added(Builder builder, String method, Site site) {
        add(builder, step(method, site, builder.chain().rooted().depth()), site);
        return builder;
    }

    /** A method that supabase-js does not have. */
    private Value foreign(Builder builder, String method, Site site) {
        in.calls().unknownCalls().callbacks(site);
        Step step = step(method, site, builder.chain().rooted().depth());
        List<Gap> gaps = new ArrayList<>(step.gaps());
        gaps.add(new Gap(Gap.Reason.METHOD, "method", method, step.place()));
        add(builder, new Step(method, step.arguments(), step.path(), step.place(), gaps), site);
        return builder;
    }

    private void add(Builder builder, Step step, Site site) {
        Chain chain = builder.chain();
        if (in.visit() != Rooted.Visit.IMPORTED) {
            chain.touch();
        }
        chain.extendedIn(in.waiting().walk());
        boolean one = site.at().span().start() == chain.rooted().start()
                && in.frame().unit() == chain.rooted().unit();
        if (one) {
            chain.textGoesTo(site.at().span().end());
        }
        List<Step> steps = new ArrayList<>(builder.steps().content());
        if (steps.size() < STEPS) {
            steps.add(step);
            in.trail().write(builder.steps(), List.copyOf(steps));
        }
    }

    private void gap(Builder builder, Gap gap) {
        List<Step> steps = new ArrayList<>(builder.steps().content());
        steps.add(new Step("", List.of(), in.path(), gap.place(), List.of(gap)));
        in.trail().write(builder.steps(), List.copyOf(steps));
    }

    /** {@code q[method](a)}. */
    Value computed(Value receiver, Value key, Expression said, Site site) {
        List<Value.Way> ways = new ArrayList<>();
        for (Value.Way way : Ways.each(key)) {
            Optional<String> name = Value.textOf(way.value());
            Value value = in.under(
                    way.conditions(),
                    () -> name.isPresent() ? call(receiver, name.orElseThrow(), site) : notKnown(receiver, said, site));
            Ways.add(ways, List.of(), value);
        }
        return Ways.of(ways);
    }

    private Value notKnown(Value receiver, Expression said, Site site) {
        Unit unit = in.frame().unit();
        Gap gap = new Gap(
                Gap.Reason.METHOD,
                "method",
                unit.text(said.span()),
                unit.place(said.span().start()));
        Builder builder = receiver instanceof Builder known ? known : opened((Table) receiver);
        if (site.at().span().start() == builder.chain().rooted().start()
                && unit == builder.chain().rooted().unit()) {
            builder.chain().textGoesTo(site.at().span().end());
        }
        gap(builder, gap);
        return builder;
    }

    private Builder opened(Table table) {
        table.bare().goesOn();
        return builder(begin(table.rooted(), table.end()), table.steps());
    }

    /** What {@code await} gives. */
    Value await(Value value) {
        if (value instanceof Value.Several several) {
            List<Value.Way> ways = new ArrayList<>();
            several.ways()
                    .forEach(way ->
                            Ways.add(ways, way.conditions(), in.under(way.conditions(), () -> await(way.value()))));
            return Ways.of(ways);
        }
        if (value instanceof Builder builder) {
            boolean given = isGiven(builder);
            End end = end(builder, given ? Use.Fate.GIVEN_AWAY : Use.Fate.AWAITED);
            return new Answer(end);
        }
        if (value instanceof Table table) {
            release(table, Use.Fate.AWAITED);
        }
        return value;
    }

    private static boolean isGiven(Builder builder) {
        List<Step> steps = builder.steps().content();
        return !steps.isEmpty()
                && steps.get(steps.size() - 1).gaps().stream().anyMatch(gap -> gap.reason() == Gap.Reason.GIVEN_AWAY);
    }

    private End end(Builder builder, Use.Fate fate) {
        End end =
                new End(builder.steps().content(), in.path(), fate, in.waiting().walk());
        if (in.visit() != Rooted.Visit.IMPORTED) {
            builder.chain().touch();
            builder.chain().ends().add(end);
        }
        return end;
    }

    /** A value goes where it is not followed. */
    void release(Value value, Use.Fate fate) {
        release(value, fate, 0);
    }

    private void release(Value value, Use.Fate fate, int depth) {
        if (value instanceof Value.Several several) {
            several.ways()
                    .forEach(way -> in.under(way.conditions(), () -> {
                        release(way.value(), fate, depth);
                        return Completion.ON;
                    }));
        } else if (value instanceof Builder builder) {
            end(builder, isGiven(builder) ? Use.Fate.GIVEN_AWAY : fate);
        } else if (value instanceof Table table) {
            boolean imported = in.visit() == Rooted.Visit.IMPORTED;
            List<End> ends = imported ? new ArrayList<>() : table.bare().ends();
            ends.add(new End(table.steps(), in.path(), fate, in.waiting().walk()));
        } else if (value instanceof Answer answer) {
            answer.end().answerGoesAway();
        } else if (value instanceof ListValue list && depth < DEPTH) {
            list.values().forEach(each -> release(each, fate, depth + 1));
        } else if (value instanceof ObjectValue object
                && depth < DEPTH
                && object.type().isEmpty()) {
            object.entries().forEach(entry -> entry(entry, fate, depth));
        }
    }

    private void entry(ObjectValue.Entry entry, Use.Fate fate, int depth) {
        if (entry instanceof ObjectValue.Slot slot) {
            release(slot.cell().content(), fate, depth + 1);
        } else if (entry instanceof ObjectValue.Computed computed) {
            release(computed.value(), fate, depth + 1);
        }
    }

    /** A query is kept where others find it. */
    void keptElsewhere(Value value) {
        for (Value.Way way : Ways.each(value)) {
            if (way.value() instanceof Builder builder) {
                builder.chain().keep();
            } else if (way.value() instanceof Table table) {
                table.bare().keep();
            }
        }
    }

    /** A query as it is now, whatever is added to it elsewhere. */
    Value fork(Value value) {
        if (value instanceof Value.Several several) {
            return new Value.Several(several.ways().stream()
                    .map(way -> new Value.Way(way.conditions(), fork(way.value())))
                    .toList());
        }
        return value instanceof Builder builder
                ? new Builder(builder.chain(), in.memory().steps(builder.steps().content()))
                : value;
    }

    /** A function that is not known gets what it is given; the one query among that may go on in what it gives. */
    Optional<Builder> givenAway(Site site) {
        List<Builder> builders = new ArrayList<>();
        for (Given given : site.given()) {
            if (given.value() instanceof Builder builder) {
                builders.add(builder);
                gap(builder, gap(Gap.Reason.GIVEN_AWAY, site));
            }
            release(given.value(), Use.Fate.GIVEN_AWAY);
        }
        return builders.size() == 1 ? Optional.of(builders.get(0)) : Optional.empty();
    }

    private Gap gap(Gap.Reason reason, Site site) {
        Span span = site.name();
        return new Gap(
                reason, "calls", in.frame().unit().text(span), in.frame().unit().place(span.start()));
    }

    /** A function is not entered: a query that it is given is not followed there. */
    Value cut(List<Given> given, boolean again) {
        for (Given each : given) {
            if (each.value() instanceof Builder builder && !again) {
                gap(builder, new Gap(Gap.Reason.LIMIT, "calls", each.source(), each.place()));
                return builder;
            }
        }
        for (Given each : given) {
            if (each.value() instanceof Builder builder) {
                return builder;
            }
        }
        Place place =
                given.isEmpty() ? in.frame().unit().place(0) : given.get(0).place();
        Unknown.Said said =
                new Unknown.Said(in.frame().calls(), place, "", "value", Optional.empty(), Argument.Origin.CALL, false);
        return again ? Unknown.of(said) : Unknown.of(said).because(Gap.Reason.LIMIT);
    }
}
