// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.json.JsonLiteral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the file that an import means: relative ones, {@code paths} and {@code baseUrl} of the nearest {@code tsconfig.json}
 * or {@code jsconfig.json}, packages of a workspace, and aliases that frameworks bring. It may be used by several threads at
 * once.
 */
public final class ModuleResolver {
    private static final List<String> EXTENSIONS =
            List.of(".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".svelte", ".astro");
    private static final List<String> WRITTEN = List.of(".js", ".mjs", ".cjs", ".jsx");

    private final SourceFolder folder;
    private final Set<String> names;
    private final PathMappings mappings;
    private final Packages packages;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /** A resolver for the files of a folder. */
    public ModuleResolver(SourceFolder folder) {
        this.folder = folder;
        this.names = new HashSet<>(folder.names());
        this.mappings = new PathMappings(folder);
        this.packages = new Packages(folder);
    }

    /** The file that an import in another file means; none where it is a library, or not in the folder. */
    public Optional<String> resolve(String from, String module) {
        String key = FilePaths.folder(from) + "\n" + module;
        return known.computeIfAbsent(key, k -> find(from, clean(module)));
    }

    /** What a file of JSON says that an import means. */
    public Optional<JsonLiteral> data(String from, String module) {
        return module.endsWith(".json")
                ? document(from, module).flatMap(folder::text).flatMap(LenientJson::read)
                : Optional.empty();
    }

    private Optional<String> document(String from, String module) {
        if (module.startsWith(".")) {
            return FilePaths.join(FilePaths.folder(from), module).flatMap(folder::find);
        }
        List<String> candidates = new ArrayList<>(mappings.candidates(from, module));
        candidates.addAll(aliases(from, module));
        return candidates.stream().map(folder::find).flatMap(Optional::stream).findFirst();
    }

    private static String clean(String module) {
        int query = module.indexOf('?');
        return query > 0 ? module.substring(0, query) : module;
    }

    private Optional<String> find(String from, String module) {
        if (module.startsWith("./") || module.startsWith("../") || module.equals(".") || module.equals("..")) {
            return FilePaths.join(FilePaths.folder(from), module).flatMap(this::file);
        }
        List<String> candidates = new ArrayList<>(mappings.candidates(from, module));
        candidates.addAll(packages.candidates(module));
        candidates.addAll(aliases(from, module));
        return candidates.stream().map(this::file).flatMap(Optional::stream).findFirst();
    }

    /** {@code $lib/a}, {@code @/a}, {@code ~/a}, {@code /a}, as frameworks have them without a word in a configuration. */
    private static List<String> aliases(String from, String module) {
        List<String> found = new ArrayList<>();
        List<String> homes = FilePaths.ancestors(from);
        for (String home : homes) {
            if (module.startsWith("$lib/") || module.equals("$lib")) {
                FilePaths.join(home, "src/lib" + module.substring(4)).ifPresent(found::add);
            } else if (module.startsWith("@/") || module.startsWith("~/") || module.startsWith("#/")) {
                FilePaths.join(home, "src/" + module.substring(2)).ifPresent(found::add);
                FilePaths.join(home, "app/" + module.substring(2)).ifPresent(found::add);
                FilePaths.join(home, module.substring(2)).ifPresent(found::add);
            } else if (module.startsWith("~~/") || module.startsWith("@@/")) {
                FilePaths.join(home, module.substring(3)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The file of a path that may lack its extension, or be a folder. */
    private Optional<String> file(String path) {
        if (names.contains(path)) {
            return Optional.of(path);
        }
        List<String> candidates = new ArrayList<>();
        for (String written : WRITTEN) {
            if (path.endsWith(written)) {
                String bare = path.substring(0, path.length() - written.length());
                candidates.add(bare + written.replace("js", "ts"));
                candidates.add(bare + ".tsx");
            }
        }
        EXTENSIONS.forEach(extension -> candidates.add(path + extension));
        String inside = path.isEmpty() ? "index" : path + "/index";
        EXTENSIONS.forEach(extension -> candidates.add(inside + extension));
        return candidates.stream().filter(names::contains).findFirst();
    }
}
