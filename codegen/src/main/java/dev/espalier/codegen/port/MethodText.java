// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.codegen.audit.Verdict;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.chain.FunctionPlace;
import dev.espalier.codegen.chain.Gap;
import dev.espalier.codegen.java.UnknownChainException;
import dev.espalier.codegen.port.condition.Tests;
import dev.espalier.codegen.port.name.GeneratedTables;
import dev.espalier.codegen.port.name.Names;
import dev.espalier.codegen.port.name.TextNames;
import dev.espalier.codegen.port.name.TypedNames;
import dev.espalier.codegen.port.name.TypedSelect;
import dev.espalier.codegen.port.name.TypedValues;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.codegen.port.type.ChainColumns;
import dev.espalier.codegen.port.type.NotPortable;
import dev.espalier.codegen.port.type.Slots;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chain as parameters and statements.
 *
 * @param parameters in order
 * @param body what it does, if it can be said
 * @param obstacle why it cannot
 * @param imports of what it names beyond calls and types
 */
record MethodText(
        Collection<Parameter> parameters, Optional<Body> body, Optional<String> obstacle, Set<String> imports) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\w$]*");
    private static final Set<Gap.Reason> STRUCTURAL =
            Set.of(Gap.Reason.METHOD, Gap.Reason.GIVEN_AWAY, Gap.Reason.LIMIT, Gap.Reason.DAMAGE);

    /** The chain in Java, or why not. */
    static MethodText of(JudgedChain judged, Optional<DatabaseSchema> schema, Style style) {
        FoundChain chain = judged.chain();
        ChainColumns columns = ChainColumns.of(chain, schema);
        Parameters parameters = new Parameters();
        try {
            demandForm(judged);
            written(chain, columns, parameters, new TextNames());
            parameters.settle();
            Names names = names(judged, style, columns, parameters);
            Body body = written(chain, columns, parameters, names);
            List<Parameter> met = parameters.all().stream()
                    .filter(one -> isIn(body, one))
                    .sorted(Comparator.comparingInt(one -> order(chain.function(), one)))
                    .toList();
            MethodBounds.demand(chain, met, body);
            return new MethodText(met, Optional.of(body), Optional.empty(), names.imports());
        } catch (NotPortable e) {
            return refused(parameters, e.reason());
        } catch (UnknownChainException e) {
            return refused(parameters, String.valueOf(e.getMessage()));
        }
    }

    private static MethodText refused(Parameters parameters, String reason) {
        return new MethodText(
                MethodBounds.first(parameters.all()),
                Optional.empty(),
                Optional.of(MethodBounds.cut(reason)),
                Set.of());
    }

    private static void demandForm(JudgedChain judged) {
        judged.chain().gaps().stream()
                .filter(gap -> STRUCTURAL.contains(gap.reason()))
                .findFirst()
                .ifPresent(gap -> {
                    throw new NotPortable(gap.what() + ": " + gap.reason().words() + ": " + gap.source());
                });
    }

    private static Names names(JudgedChain judged, Style style, ChainColumns columns, Parameters parameters) {
        Optional<Relation> relation =
                columns.relation().filter(known -> columns.method().equals("from"));
        if (!(style instanceof Style.Typed typed)
                || relation.isEmpty()
                || columns.schema().isEmpty()) {
            return new TextNames();
        }
        GeneratedTables tables = new GeneratedTables(columns.schema().get(), typed.packageName());
        // What the library refuses is refused when it is asked; typed embeds are refused before.
        Optional<TypedSelect> select = Optional.of(new TypedSelect(tables, relation.get()))
                .filter(known -> !(judged.verdict() instanceof Verdict.Refused));
        return new TypedNames(tables, relation.get(), new TypedValues(parameters), select);
    }

    private static Body written(FoundChain chain, ChainColumns columns, Parameters parameters, Names names) {
        List<Condition> conditions = chain.steps().stream()
                .flatMap(step -> step.conditions().stream())
                .toList();
        Tests tests = new Tests(parameters, roots(chain.function()), conditions);
        OptionalCells rows = new OptionalCells(chain);
        StepText text = new StepText(new ArgumentText(parameters, tests, names), new Slots(columns), names, rows);
        return ChainBody.of(chain.steps(), text, tests, new Loops(parameters)).after(rows.lines());
    }

    /** Names that a function gets, also those that it takes apart. */
    private static List<String> roots(FunctionPlace function) {
        Set<String> roots = new LinkedHashSet<>();
        for (FunctionPlace.Parameter parameter : function.parameters()) {
            Matcher names = NAME.matcher(parameter.source());
            while (names.find()) {
                roots.add(names.group());
            }
        }
        return new ArrayList<>(roots);
    }

    /** As the function has them; what it does not have comes last. */
    private static int order(FunctionPlace function, Parameter parameter) {
        String root = parameter.source().split("\\W", 2)[0];
        int at = roots(function).indexOf(root);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private static boolean isIn(Body body, Parameter parameter) {
        return Pattern.compile("(?<![\\w$.\"])" + Pattern.quote(parameter.name()) + "(?![\\w$(])")
                .matcher(body.text())
                .find();
    }
}
