// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.name;

import dev.espalier.codegen.java.JavaCall;
import dev.espalier.codegen.java.JavaChain;
import dev.espalier.codegen.java.JavaChainWriter;
import dev.espalier.codegen.port.file.Wrapping;
import dev.espalier.codegen.port.parameter.Parameters;
import dev.espalier.fixtures.corpus.ChainCall;
import dev.espalier.fixtures.corpus.ChainImports;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Chains of values alone in generated names: {@code supabase.from(BOOKINGS).select(BOOKINGS.ID)}. */
public final class TypedChain {

    private static final int INDENT = 4;

    private TypedChain() {}

    /**
     * The chain as {@code port --typed} names it; empty when nothing in it has a generated name, as in a call of a function.
     *
     * @param packageName the package of the generated classes
     */
    public static Optional<JavaChain> of(List<ChainCall> calls, DatabaseSchema schema, String packageName) {
        return relation(calls, schema)
                .map(relation -> names(relation, schema, packageName))
                .map(names -> written(calls, names))
                .filter(chain -> !chain.imports().equals(ChainImports.of(chain.text())));
    }

    private static TypedNames names(Relation relation, DatabaseSchema schema, String packageName) {
        GeneratedTables tables = new GeneratedTables(schema, packageName);
        return new TypedNames(
                tables, relation, new TypedValues(new Parameters()), Optional.of(new TypedSelect(tables, relation)));
    }

    private static JavaChain written(List<ChainCall> calls, TypedNames names) {
        String text = calls.stream()
                .map(JavaCall::of)
                .map(names::call)
                .map(JavaChainWriter::call)
                .map(call -> Wrapping.statement(INDENT, "", call, "").strip())
                .collect(Collectors.joining("\n" + " ".repeat(INDENT), "supabase", ""));
        TreeSet<String> imports = new TreeSet<>(names.imports());
        imports.addAll(ChainImports.of(text));
        return new JavaChain(text, List.copyOf(imports));
    }

    private static Optional<Relation> relation(List<ChainCall> calls, DatabaseSchema schema) {
        String name = first(calls, "schema").orElseGet(schema::defaultSchema);
        return first(calls, "from").flatMap(table -> schema.relation(new RelationName(name, table)));
    }

    private static Optional<String> first(List<ChainCall> calls, String method) {
        return calls.stream()
                .filter(call -> call.method().equals(method))
                .flatMap(call -> call.arguments().stream().limit(1))
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).value())
                .findFirst();
    }
}
