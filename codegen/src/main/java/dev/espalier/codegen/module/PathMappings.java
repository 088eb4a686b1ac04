// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.module;

import dev.espalier.codegen.source.SourceFolder;
import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code paths} and {@code baseUrl} of {@code tsconfig.json} and {@code jsconfig.json}, with what they extend. */
final class PathMappings {
    private static final List<String> FILES = List.of("tsconfig.json", "jsconfig.json", "tsconfig.base.json");
    private static final int EXTENDS = 8;

    private final SourceFolder folder;
    private final Map<String, Optional<Mapping>> known = new ConcurrentHashMap<>();

    /**
     * What one configuration says.
     *
     * @param root from where names without a dot are looked for
     * @param paths patterns and where they lead, as paths of the folder
     */
    private record Mapping(Optional<String> root, Map<String, List<String>> paths) {}

    PathMappings(SourceFolder folder) {
        this.folder = folder;
    }

    /** Where an import may lead, the likeliest first. */
    List<String> candidates(String from, String module) {
        List<String> found = new ArrayList<>();
        for (String home : FilePaths.ancestors(from)) {
            Optional<Mapping> mapping = known.computeIfAbsent(home, this::ofFolder);
            mapping.ifPresent(each -> add(each, module, found));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static void add(Mapping mapping, String module, List<String> found) {
        mapping.paths().forEach((pattern, targets) -> {
            Optional<String> star = match(pattern, module);
            star.ifPresent(part -> targets.forEach(target -> found.add(target.replace("*", part))));
        });
        mapping.root().flatMap(root -> FilePaths.join(root, module)).ifPresent(found::add);
    }

    private static Optional<String> match(String pattern, String module) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(module) ? Optional.of("") : Optional.empty();
        }
        String before = pattern.substring(0, star);
        String after = pattern.substring(star + 1);
        boolean fits = module.length() >= before.length() + after.length()
                && module.startsWith(before)
                && module.endsWith(after);
        return fits
                ? Optional.of(module.substring(before.length(), module.length() - after.length()))
                : Optional.empty();
    }

    private Optional<Mapping> ofFolder(String home) {
        return FILES.stream()
                .map(name -> home.isEmpty() ? name : home + "/" + name)
                .map(file -> read(file, 0))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mapping> read(String file, int depth) {
        Optional<JsonLiteral> json =
                depth > EXTENDS ? Optional.empty() : folder.text(file).flatMap(LenientJson::read);
        if (json.isEmpty() || !(json.orElseThrow() instanceof JsonObject config)) {
            return Optional.empty();
        }
        Optional<Mapping> parent = texts(config.member("extends")).stream()
                .map(name -> extended(file, name, depth))
                .flatMap(Optional::stream)
                .reduce((first, last) -> last);
        Optional<JsonObject> options = config.member("compilerOptions")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
        return Optional.of(mapping(file, options, parent));
    }

    private Optional<Mapping> extended(String file, String name, int depth) {
        if (!name.startsWith(".")) {
            return Optional.empty();
        }
        String named = name.endsWith(".json") ? name : name + ".json";
        return FilePaths.join(FilePaths.folder(file), named).flatMap(path -> read(path, depth + 1));
    }

    private static Mapping mapping(String file, Optional<JsonObject> options, Optional<Mapping> parent) {
        String home = FilePaths.folder(file);
        Optional<String> root = options.flatMap(o -> o.member("baseUrl"))
                .flatMap(value -> texts(Optional.of(value)).stream().findFirst())
                .flatMap(path -> FilePaths.join(home, path));
        Map<String, List<String>> paths = new LinkedHashMap<>();
        options.flatMap(o -> o.member("paths"))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .ifPresent(all -> all.members()
                        .forEach((pattern, targets) ->
                                paths.put(pattern, targets(root.orElse(home), texts(Optional.of(targets))))));
        return new Mapping(
                root.or(() -> parent.flatMap(Mapping::root)),
                paths.isEmpty() ? parent.map(Mapping::paths).orElse(Map.of()) : paths);
    }

    private static List<String> targets(String home, List<String> said) {
        return said.stream()
                .map(target -> FilePaths.join(home, target))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> texts(Optional<JsonLiteral> json) {
        List<String> found = new ArrayList<>();
        json.ifPresent(value -> {
            List<JsonLiteral> all = value instanceof JsonArray array ? array.elements() : List.of(value);
            all.stream().filter(JsonText.class::isInstance).forEach(text -> found.add(((JsonText) text).value()));
        });
        return found;
    }
}
