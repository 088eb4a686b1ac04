// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit;

import dev.espalier.codegen.chain.Argument;
import dev.espalier.codegen.chain.Argument.Choice;
import dev.espalier.codegen.chain.Argument.Origin;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.chain.Root;
import dev.espalier.codegen.chain.Use;
import dev.espalier.codegen.source.Place;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A found chain as a test writes it: {@code [['from','clients'],['select'],['eq?active','id','$id']]}.
 *
 * <p>{@code $id} is a value of the program, {@code $id:answer} one of another chain, {@code $undefined} that; {@code
 * %${q}%} a text with a hole; {@code {'?':[['a',1],['!a',2]]}} one of several; {@code {'...':'$rest'}} a spread; behind
 * a question mark stand the conditions of a call, {@code !} for one that does not hold.
 */
public final class WrittenChain {
    private static final Use AWAITED = new Use(Use.Fate.AWAITED, Use.ErrorHandling.READ);

    private final List<ChainStep> steps = new ArrayList<>();
    private final int line;
    private List<Condition> around = List.of();
    private List<Gap> gaps = List.of();
    private Use use = AWAITED;
    private String function = "load";

    private WrittenChain(int line) {
        this.line = line;
    }

    /** The chain of these calls, on this line. */
    public static WrittenChain on(int line, String calls) {
        WrittenChain chain = new WrittenChain(line);
        JsonArray json = (JsonArray) JsonLiteral.parse(calls.replace('\'', '"'));
        json.elements().forEach(call -> chain.add((JsonArray) call));
        return chain;
    }

    /** The chain of these calls. */
    public static FoundChain of(String calls) {
        return on(1, calls).found();
    }

    /** The chain of these calls, all of whose arguments are known. */
    public static FoundChain known(List<ChainCall> calls) {
        WrittenChain chain = new WrittenChain(1);
        calls.forEach(call -> chain.steps.add(new ChainStep(
                call.method(),
                call.arguments().stream()
                        .map(value -> (Argument) new Argument.Known(value))
                        .toList(),
                List.of(),
                chain.place(10 + chain.steps.size()))));
        return chain.found();
    }

    /** In another function. */
    public WrittenChain in(String name) {
        function = name;
        return this;
    }

    /** Under these conditions: {@code a}, {@code !a}, {@code for const a of b}, {@code catch}. */
    public WrittenChain under(String... conditions) {
        around = Arrays.stream(conditions).map(this::condition).toList();
        return this;
    }

    /** With this end. */
    public WrittenChain used(Use.Fate fate, Use.ErrorHandling error) {
        use = new Use(fate, error);
        return this;
    }

    /** With a gap of this reason. */
    public WrittenChain gap(Gap.Reason reason) {
        return gap(reason, "table");
    }

    /** With a gap of this reason, at this part. */
    public WrittenChain gap(Gap.Reason reason, String what) {
        gaps = List.of(new Gap(reason, what, "x", place(1)));
        return this;
    }

    /** The chain. */
    public FoundChain found() {
        FunctionPlace place = new FunctionPlace(
                new Place("a.js", function.length(), 1), Optional.of(function), Optional.empty(), List.of(), "");
        Root root = new Root("supabase", Root.Evidence.MADE);
        return new FoundChain(place(1), "supabase", place, root, steps, around, use, gaps);
    }

    private Place place(int column) {
        return new Place("a.js", line, column);
    }

    private void add(JsonArray call) {
        String[] name = ((JsonText) call.elements().get(0)).value().split("\\?", -1);
        List<Argument> arguments =
                call.elements().stream().skip(1).map(this::argument).toList();
        List<Condition> conditions =
                Arrays.stream(name).skip(1).map(this::condition).toList();
        steps.add(new ChainStep(name[0], arguments, conditions, place(10 + steps.size())));
    }

    private Condition condition(String text) {
        if (text.startsWith("for ")) {
            return new Condition.Each(place(2), text.substring(4));
        }
        if (text.equals("catch")) {
            return new Condition.Caught(place(3), "e");
        }
        boolean holds = !text.startsWith("!");
        return new Condition.When(new Place("a.js", line, 4), holds ? text : text.substring(1), holds);
    }

    private Argument argument(JsonLiteral value) {
        if (value instanceof JsonText text) {
            return text(text.value());
        }
        if (value instanceof JsonArray array) {
            List<Argument> elements =
                    array.elements().stream().map(this::argument).toList();
            return elements.stream().allMatch(Argument.Known.class::isInstance)
                    ? new Argument.Known(value)
                    : new Argument.Listed(elements);
        }
        return value instanceof JsonObject object ? object(object) : new Argument.Known(value);
    }

    private Argument object(JsonObject object) {
        if (object.members().containsKey("?")) {
            return new Argument.OneOf(((JsonArray) object.members().get("?"))
                    .elements().stream()
                            .map(choice -> choice((JsonArray) choice))
                            .toList());
        }
        List<Argument.Member> members = object.members().entrySet().stream()
                .map(member -> member(member.getKey(), argument(member.getValue())))
                .toList();
        boolean known = members.stream()
                .allMatch(member -> member instanceof Argument.Named named && named.value() instanceof Argument.Known);
        return known ? new Argument.Known(object) : new Argument.Mapped(members);
    }

    private Choice choice(JsonArray choice) {
        String condition = ((JsonText) choice.elements().get(0)).value();
        List<Condition> conditions = condition.isEmpty() ? List.of() : List.of(condition(condition));
        return new Choice(conditions, argument(choice.elements().get(1)));
    }

    private static Argument.Member member(String name, Argument value) {
        return name.equals("...") ? new Argument.Spread((Unknown) value) : new Argument.Named(name, value);
    }

    private Argument text(String text) {
        if (text.equals("$undefined")) {
            return new Argument.Undefined();
        }
        if (text.contains("${")) {
            return template(text);
        }
        return text.startsWith("$") ? unknown(text.substring(1)) : new Argument.Known(new JsonText(text));
    }

    private Argument template(String text) {
        List<String> texts = new ArrayList<>();
        List<Unknown> holes = new ArrayList<>();
        String[] parts = text.split("\\$\\{", -1);
        texts.add(parts[0]);
        Stream.of(parts).skip(1).forEach(part -> {
            int end = part.indexOf('}');
            holes.add(unknown(part.substring(0, end)));
            texts.add(part.substring(end + 1));
        });
        return new Argument.Template(texts, holes);
    }

    /** {@code id}, {@code id:answer}, {@code id:time:Date}: source, origin and type. */
    private Unknown unknown(String text) {
        String[] parts = text.split(":", -1);
        Origin origin = parts.length > 1 ? Origin.valueOf(parts[1].toUpperCase(Locale.ROOT)) : Origin.PARAMETER;
        Optional<String> type = parts.length > 2 ? Optional.of(parts[2]) : Optional.empty();
        return new Unknown(place(5), parts[0], "value", type, origin);
    }
}
