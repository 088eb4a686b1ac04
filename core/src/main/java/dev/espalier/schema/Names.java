// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that each exposed schema has, gathered when somebody asks for one that is near. */
final class Names {

    private static final NearestNames NONE = NearestNames.of(List.of());

    private final Map<String, Later<NearestNames>> relations;
    private final Map<String, Later<NearestNames>> related;
    private final Map<String, Later<NearestNames>> routines;

    Names(
            List<String> exposed,
            Collection<RelationName> relations,
            Relationships relationships,
            Collection<RelationName> routines) {
        this.relations = each(exposed, schema -> inside(schema, relations));
        this.related = each(exposed, schema -> inside(schema, relationships.origins(schema)));
        this.routines = each(exposed, schema -> inside(schema, routines));
    }

    private static Map<String, Later<NearestNames>> each(List<String> schemas, Function<String, List<String>> names) {
        return schemas.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), schema -> new Later<>(() -> NearestNames.of(names.apply(schema)))));
    }

    private static List<String> inside(String schema, Collection<RelationName> names) {
        return names.stream()
                .filter(name -> name.schema().equals(schema))
                .map(RelationName::name)
                .toList();
    }

    NearestNames relations(String schema) {
        return of(relations, schema);
    }

    NearestNames related(String schema) {
        return of(related, schema);
    }

    NearestNames routines(String schema) {
        return of(routines, schema);
    }

    private static NearestNames of(Map<String, Later<NearestNames>> names, String schema) {
        Later<NearestNames> known = names.get(schema);
        return known == null ? NONE : known.get();
    }
}
