// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The packages of a workspace: each folder of the code base that has a {@code package.json} with a name. */
final class Packages {
    private static final List<String> ENTRIES = List.of("source", "module", "main", "types");

    private final Map<String, Entry> packages = new LinkedHashMap<>();

    /**
     * A package.
     *
     * @param home its folder
     * @param json its description
     */
    private record Entry(String home, JsonObject json) {}

    Packages(SourceFolder folder) {
        TreeSet<String> homes = new TreeSet<>();
        folder.names().forEach(name -> homes.addAll(FilePaths.ancestors(name)));
        for (String home : homes) {
            String file = home.isEmpty() ? "package.json" : home + "/package.json";
            Optional<JsonLiteral> json = folder.text(file).flatMap(LenientJson::read);
            if (json.isPresent() && json.orElseThrow() instanceof JsonObject object) {
                text(object, "name").ifPresent(name -> packages.putIfAbsent(name, new Entry(home, object)));
            }
        }
    }

    /** Where an import of a package may lead. */
    List<String> candidates(String module) {
        List<String> found = new ArrayList<>();
        String name = module;
        while (!name.isEmpty()) {
            Entry entry = packages.get(name);
            if (entry != null) {
                add(entry, module.substring(name.length()), found);
                return found;
            }
            int slash = name.lastIndexOf('/');
            name = slash < 0 ? "" : name.substring(0, slash);
        }
        return found;
    }

    private static void add(Entry entry, String rest, List<String> found) {
        String inside = rest.startsWith("/") ? rest.substring(1) : rest;
        exported(entry.json(), inside)
                .ifPresent(path -> FilePaths.join(entry.home(), path).ifPresent(found::add));
        if (!inside.isEmpty()) {
            FilePaths.join(entry.home(), inside).ifPresent(found::add);
            FilePaths.join(entry.home(), "src/" + inside).ifPresent(found::add);
            return;
        }
        for (String key : ENTRIES) {
            text(entry.json(), key)
                    .flatMap(path -> FilePaths.join(entry.home(), path))
                    .ifPresent(found::add);
        }
        FilePaths.join(entry.home(), "src/index").ifPresent(found::add);
        FilePaths.join(entry.home(), "index").ifPresent(found::add);
    }

    /** What {@code exports} says: a text, or the first text in an object. */
    private static Optional<String> exported(JsonObject json, String inside) {
        Optional<JsonLiteral> exports = json.member("exports");
        String key = inside.isEmpty() ? "." : "./" + inside;
        if (exports.isPresent() && exports.orElseThrow() instanceof JsonObject all) {
            Optional<JsonLiteral> own = all.member(key);
            return own.isPresent() || !inside.isEmpty() ? own.flatMap(Packages::first) : first(all);
        }
        return inside.isEmpty() ? exports.flatMap(Packages::first) : Optional.empty();
    }

    private static Optional<String> first(JsonLiteral json) {
        JsonLiteral at = json;
        for (int i = 0;
                i < 6 && at instanceof JsonObject object && !object.members().isEmpty();
                i++) {
            at = object.members().values().iterator().next();
        }
        return at instanceof JsonText text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.member(key).filter(JsonText.class::isInstance).map(value -> ((JsonText) value).value());
    }
}
