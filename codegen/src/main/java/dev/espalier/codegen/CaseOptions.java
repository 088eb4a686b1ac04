// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen;

import dev.espalier.codegen.replay.CaseSelection;
import dev.espalier.codegen.replay.Rule;
import dev.espalier.codegen.replay.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code --cases … --only … --tag …}, and what may differ: {@code --on}, {@code --off}, {@code --ignore}, {@code --header}. */
final class CaseOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--cases",
            paramLabel = "CASES",
            required = true,
            description = {
                "A folder of case files, a file with a request a line (GET /bookings?select=*), or one of the corpora that come along:"
                        + " salon, shop, clinic."
            })
    private String cases = "";

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description = "Only cases of such names, app.* for instance; may be repeated.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--tag", paramLabel = "TAG", description = "Only cases with this tag; may be repeated.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns whose values may be any: created_at, clients.phone.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "RULE",
            split = ",",
            converter = RuleName.class,
            description = "Switches on a rule that lets answers differ: numbers.")
    private List<Rule> on = new ArrayList<>();

    @Option(
            names = "--off",
            paramLabel = "RULE",
            split = ",",
            converter = RuleName.class,
            description = {
                "Switches rules off: row-order, ties, parse-details, estimates, plans, transaction-end. Each is told in the report."
            })
    private List<Rule> off = new ArrayList<>();

    @Option(
            names = "--header",
            paramLabel = "NAME",
            description = "Compares one more header of the answers; may be repeated.")
    private List<String> headers = new ArrayList<>();

    /** {@code row-order}. */
    static final class RuleName implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String name) {
            return Stream.of(Rule.values())
                    .filter(rule -> rule.toString().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                            + Stream.of(Rule.values()).map(Rule::toString).collect(Collectors.joining(", "))));
        }
    }

    /**
     * The cases that were asked for.
     *
     * @throws ParameterException when there is none, or when a file is broken
     */
    CaseSelection selection() {
        try {
            CaseSelection all = CaseSelection.of(cases);
            CaseSelection selected = all.that(only, tags);
            if (selected.cases().isEmpty()) {
                throw new Given(spec)
                        .wrong("--cases: none of the " + all.cases().size() + " cases there was asked for");
            }
            return selected;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--cases: " + e.getMessage(), e);
        }
    }

    /**
     * What may differ.
     *
     * @throws ParameterException when a column is none
     */
    Rules rules() {
        try {
            return Rules.standing(on, off, ignored, headers);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--ignore: " + e.getMessage(), e);
        }
    }
}
