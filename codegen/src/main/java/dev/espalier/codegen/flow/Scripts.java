// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.javascript.ScriptParser;
import dev.espalier.codegen.source.SourceFile;
import dev.espalier.codegen.source.SourceFolder;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The trees of files, parsed when they are asked for; those that were asked for last are kept. */
final class Scripts {
    /** So many characters of source are kept as trees. */
    private static final long KEPT = 3_000_000;

    private final SourceFolder folder;
    private final ScriptParser parser = new ScriptParser();
    private final Map<String, Script> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    Scripts(SourceFolder folder) {
        this.folder = folder;
    }

    /** The tree of a file; none where it cannot be read. */
    Optional<Script> script(String name) {
        Optional<Script> there = kept(name);
        if (there.isPresent()) {
            return there;
        }
        return folder.read(name) instanceof SourceFile file ? Optional.of(script(file)) : Optional.empty();
    }

    /** The tree of a file that was read. */
    Script script(SourceFile file) {
        return kept(file.name()).orElseGet(() -> {
            Script script = parser.parse(file);
            keep(script);
            return script;
        });
    }

    private synchronized Optional<Script> kept(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    private synchronized void keep(Script script) {
        if (kept.put(script.file().name(), script) == null) {
            size += script.file().text().length();
        }
        Iterator<Script> eldest = kept.values().iterator();
        while (size > KEPT && kept.size() > 1) {
            size -= eldest.next().file().text().length();
            eldest.remove();
        }
    }
}
