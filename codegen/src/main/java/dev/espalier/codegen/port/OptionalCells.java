// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.Presence;
import dev.espalier.codegen.audit.RowMember;
import dev.espalier.codegen.chain.Argument.Mapped;
import dev.espalier.codegen.chain.Argument.Member;
import dev.espalier.codegen.chain.Argument.Named;
import dev.espalier.codegen.chain.Argument.Unknown;
import dev.espalier.codegen.chain.ChainStep;
import dev.espalier.codegen.chain.Condition;
import dev.espalier.codegen.chain.FoundChain;
import dev.espalier.codegen.java.JavaArgument;
import dev.espalier.codegen.java.JavaArgument.Code;
import dev.espalier.codegen.java.JavaArgument.Form;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.file.Wrapping;
import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.codegen.port.parameter.Sources;
import dev.espalier.codegen.port.type.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows of which a member is written only when it is there, as statements before the chain. */
final class OptionalCells {

    private static final String ROW = "Row.of";

    private final FoundChain chain;
    private final List<String> lines = new ArrayList<>();

    OptionalCells(FoundChain chain) {
        this.chain = chain;
    }

    /** What has to be said before the chain. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The row, or the name of the variable that holds it. */
    JavaArgument of(ChainStep step, Mapped row, ArgumentText arguments, Slot slot) {
        Set<String> optional = optional(chain, step);
        boolean simple = row.members().stream().allMatch(Named.class::isInstance)
                && step.conditions().stream().noneMatch(Condition.Each.class::isInstance);
        if (optional.isEmpty() || !simple) {
            return arguments.of(row, slot);
        }
        String name = arguments.parameters().local("row of " + step.place(), "row");
        List<Member> always = row.members().stream()
                .filter(member -> source(member).filter(optional::contains).isEmpty())
                .toList();
        JavaArgument begun = arguments.of(new Mapped(always), slot);
        String text = always.isEmpty() ? ROW + "(Map.of())" : JavaChainWriter.document(begun);
        lines.add(Wrapping.statement(0, "var " + name + " = ", text, ";"));
        row.members().stream()
                .filter(member -> !always.contains(member))
                .forEach(member -> cell(name, member, arguments, slot));
        return new Code(name, Form.DOCUMENT);
    }

    private void cell(String row, Member member, ArgumentText arguments, Slot slot) {
        String text = JavaChainWriter.document(arguments.of(new Mapped(List.of(member)), slot));
        String value = source(member)
                .flatMap(arguments.parameters()::of)
                .map(Parameter::name)
                .orElseThrow();
        lines.add("if (" + value + " != null) {");
        lines.add(Wrapping.statement(4, row + " = ", row + ".and" + text.substring(ROW.length()), ";"));
        lines.add("}");
    }

    /** The expressions of members that may be undefined, of a call. */
    private static Set<String> optional(FoundChain chain, ChainStep step) {
        return RowMember.of(chain, step)
                .filter(member -> member.presence() == Presence.OPTIONAL)
                .map(member -> Sources.key(member.value().source()))
                .collect(Collectors.toSet());
    }

    private static Optional<String> source(Member member) {
        return member instanceof Named named && named.value() instanceof Unknown unknown
                ? Optional.of(Sources.key(unknown.source()))
                : Optional.empty();
    }
}
