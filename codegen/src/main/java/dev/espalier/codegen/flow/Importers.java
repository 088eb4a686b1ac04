// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.module.ModuleResolver;
import dev.espalier.codegen.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which files import which, by their texts. Several threads may fill it. */
final class Importers {
    private final ModuleResolver modules;
    private final Map<String, Set<String>> importers = new ConcurrentHashMap<>();
    private final Set<String> forwarding = new ConcurrentSkipListSet<>();
    private final Set<String> beginnings = new ConcurrentSkipListSet<>();

    Importers(ModuleResolver modules) {
        this.modules = modules;
    }

    /** Notes what a file imports; says whether a chain may begin in it. */
    boolean read(SourceFile file) {
        for (String module : Relevance.imports(file.text())) {
            modules.resolve(file.name(), module)
                    .ifPresent(name -> importers
                            .computeIfAbsent(name, n -> new ConcurrentSkipListSet<>())
                            .add(file.name()));
        }
        if (Relevance.forwards(file.text())) {
            forwarding.add(file.name());
        }
        boolean begins = Relevance.mayBegin(file.text());
        if (begins) {
            beginnings.add(file.name());
        }
        return begins;
    }

    /** The files in which a chain may begin. */
    Set<String> beginnings() {
        return beginnings;
    }

    /** The files that import one of some, directly or through files that hand on; without those that are known already. */
    Set<String> of(Set<String> files, Set<String> known) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new TreeSet<>(files);
        Deque<String> waiting = new ArrayDeque<>(files);
        while (!waiting.isEmpty()) {
            for (String importer : importers.getOrDefault(waiting.remove(), Set.of())) {
                if (forwarding.contains(importer) && seen.add(importer)) {
                    waiting.add(importer);
                }
                found.add(importer);
            }
        }
        found.removeAll(known);
        return found;
    }
}
