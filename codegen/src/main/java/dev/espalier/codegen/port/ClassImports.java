// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.port.parameter.Parameter;
import dev.espalier.fixtures.corpus.ChainImports;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a class imports: what its methods name, and nothing else. */
final class ClassImports {

    private final Set<String> lines =
            new TreeSet<>(Set.of("dev.espalier.supabase.SupabaseClient", "dev.espalier.supabase.response.Response"));

    void add(MethodText method) {
        String types = method.parameters().stream().map(Parameter::declaration).collect(Collectors.joining(" "));
        String text = types + "\n" + method.body().map(Body::text).orElse("");
        lines.addAll(method.imports());
        Set<String> named = method.imports().stream()
                .map(line -> line.substring(line.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        ChainImports.of(text).stream()
                .filter(line -> !named.contains(line.substring(line.lastIndexOf('.') + 1)))
                .forEach(lines::add);
        if (method.body().map(Body::data).orElse(Body.TREE).equals(Body.TREE)) {
            lines.add("com.fasterxml.jackson.databind.JsonNode");
        }
    }

    /** Without keyword and semicolon. */
    Set<String> lines() {
        return lines;
    }
}
