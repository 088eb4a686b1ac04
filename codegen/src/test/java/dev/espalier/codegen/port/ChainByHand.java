// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Trapped;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Known;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Argument.Template;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.Condition.When;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A found chain, made call by call. */
final class ChainByHand {

    private static final Place PLACE = new Place("src/bookings.js", 12, 5);

    private final FunctionPlace function;
    private final List<ChainStep> steps = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Trapped> traps = new ArrayList<>();
    private String source = "supabase.from('bookings')";
    private Verdict verdict = new Verdict.WellFormed();

    private ChainByHand(FunctionPlace function) {
        this.function = function;
    }

    /** Of a function with these parameters. */
    static ChainByHand in(String function, String... parameters) {
        return at("src/bookings.js", function, parameters);
    }

    static ChainByHand at(String file, String function, String... parameters) {
        return new ChainByHand(new FunctionPlace(
                new Place(file, 10, 1),
                Optional.of(function).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Stream.of(parameters)
                        .map(name -> new FunctionPlace.Parameter(name, Optional.empty(), Optional.empty()))
                        .toList(),
                "async function " + function + "() {\n  return a\n}"));
    }

    ChainByHand step(String method, Object... arguments) {
        return when(List.of(), method, arguments);
    }

    ChainByHand when(String condition, String method, Object... arguments) {
        return when(List.of(new When(PLACE, condition, true)), method, arguments);
    }

    ChainByHand unless(String condition, String method, Object... arguments) {
        return when(List.of(new When(PLACE, condition, false)), method, arguments);
    }

    ChainByHand each(String head, String method, Object... arguments) {
        return when(List.of(new Condition.Each(PLACE, head)), method, arguments);
    }

    private ChainByHand when(List<Condition> conditions, String method, Object... arguments) {
        steps.add(new ChainStep(
                method, Stream.of(arguments).map(ChainByHand::argument).toList(), conditions, PLACE));
        return this;
    }

    ChainByHand gap(Gap.Reason reason) {
        gaps.add(new Gap(reason, "method", "chain[name]", PLACE));
        return this;
    }

    ChainByHand source(String text) {
        source = text;
        return this;
    }

    ChainByHand trap(Trapped trapped) {
        traps.add(trapped);
        return this;
    }

    ChainByHand verdict(Verdict other) {
        verdict = other;
        return this;
    }

    JudgedChain judged() {
        FoundChain chain = new FoundChain(
                new Place(function.place().file(), 12, 5),
                source,
                function,
                new Root("supabase", Root.Evidence.MADE),
                steps,
                List.of(),
                new Use(Use.Fate.AWAITED, Use.ErrorHandling.READ),
                gaps);
        return new JudgedChain(chain, "select.eq", verdict, traps);
    }

    static Unknown unknown(String source) {
        return unknown(source, Origin.PARAMETER);
    }

    static Unknown unknown(String source, Origin origin) {
        String name = source.replaceAll("\\W+$", "").replaceAll(".*\\W", "");
        return new Unknown(PLACE, source, name, Optional.empty(), origin);
    }

    static Unknown typed(String source, String type) {
        return new Unknown(PLACE, source, source, Optional.of(type), Origin.PARAMETER);
    }

    static Template template(List<String> texts, String... holes) {
        return new Template(texts, Stream.of(holes).map(ChainByHand::unknown).toList());
    }

    static Known json(String json) {
        return new Known(JsonLiteral.parse(json));
    }

    static When holds(String condition, boolean holds) {
        return new When(PLACE, condition, holds);
    }

    private static Argument argument(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        return json(value instanceof String text ? new JsonLiteral.JsonText(text).compact() : String.valueOf(value));
    }
}
