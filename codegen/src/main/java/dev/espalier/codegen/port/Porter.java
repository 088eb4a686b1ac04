// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port;

import dev.espalier.codegen.audit.JudgedChain;
import dev.espalier.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes Java classes of chains.
 *
 * @param packageName the package of the classes
 * @param schema tells the types of parameters, if it is known
 * @param style how relations and columns are named
 */
public record Porter(String packageName, Optional<DatabaseSchema> schema, Style style) {

    /** A class for each file, or several for a very long one, a method for each function: of a function with several chains, a method for each of them. */
    public Ported port(List<JudgedChain> chains) {
        Map<String, List<JudgedChain>> files = new TreeMap<>();
        chains.forEach(
                chain -> files.computeIfAbsent(chain.chain().function().place().file(), file -> new ArrayList<>())
                        .add(chain));
        ClientNames clients = ClientNames.of(chains);
        ClassNames names = new ClassNames();
        return new Ported(files.entrySet().stream()
                .flatMap(file -> ClassParts.of(file.getValue()).stream()
                        .map(part -> new ClassText(this, clients, file.getKey(), names.of(file.getKey())).of(part)))
                .toList());
    }
}
