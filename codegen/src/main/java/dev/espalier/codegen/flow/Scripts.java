// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.flow;

import dev.espalier.codegen.javascript.Script;
import dev.espalier.codegen.javascript.ScriptParser;
import dev.espalier.codegen.source.SourceFile;
import dev.espalier.codegen.source.SourceFolder;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The trees of files, parsed when they are asked for, and kept as long as there is memory for them. */
final class Scripts {
    private final SourceFolder folder;
    private final ScriptParser parser = new ScriptParser();
    private final Map<String, SoftReference<Script>> kept = new ConcurrentHashMap<>();

    Scripts(SourceFolder folder) {
        this.folder = folder;
    }

    /** The tree of a file; none where it cannot be read. */
    Optional<Script> script(String name) {
        SoftReference<Script> reference = kept.get(name);
        Script there = reference == null ? null : reference.get();
        if (there != null) {
            return Optional.of(there);
        }
        if (!(folder.read(name) instanceof SourceFile file)) {
            return Optional.empty();
        }
        return Optional.of(script(file));
    }

    /** The tree of a file that was read. */
    Script script(SourceFile file) {
        SoftReference<Script> reference = kept.get(file.name());
        Script there = reference == null ? null : reference.get();
        if (there != null) {
            return there;
        }
        Script script = parser.parse(file);
        kept.put(file.name(), new SoftReference<>(script));
        return script;
    }
}
