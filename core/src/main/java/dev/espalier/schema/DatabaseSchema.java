// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema;

import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relationship.Computed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a database has, and what of it is exposed; immutable, looked up in constant time whatever its size.
 *
 * <p>Relations of schemas that are not exposed can be neither read nor embedded, nor serve as a junction.
 */
public final class DatabaseSchema {

    private static final AtomicLong VERSIONS = new AtomicLong();

    private final long version = VERSIONS.incrementAndGet();
    private final List<String> exposed;
    private final Map<RelationName, Relation> relations;
    private final List<Computed> computed;
    private final Relationships relationships;
    private final Map<RelationName, List<Routine>> routines;
    private final Map<SqlText, Representation> representations;
    private final Names names;

    private DatabaseSchema(
            List<String> exposed,
            Map<RelationName, Relation> relations,
            List<Computed> computed,
            Relationships relationships,
            Map<RelationName, List<Routine>> routines,
            Map<SqlText, Representation> representations) {
        this.exposed = exposed;
        this.relations = relations;
        this.computed = computed;
        this.relationships = relationships;
        this.routines = routines;
        this.representations = representations;
        this.names = new Names(exposed, relations.keySet(), relationships, routines.keySet());
    }

    /**
     * A schema of these relations.
     *
     * @param exposed schemas that requests may name, the default first
     * @param relations relations of these schemas; others are left out
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema of(List<String> exposed, Collection<Relation> relations) {
        return of(exposed, relations, List.of(), List.of());
    }

    /**
     * A schema of these relations, these functions from a row to rows, and these that may be called.
     *
     * @param exposed schemas that requests may name, the default first
     * @param relations relations of these schemas; others are left out
     * @param computed functions that lead from a relation to another; one that bears the name of a relation hides the keys that lead there
     * @param routines functions of these schemas that may be called; others are left out
     * @throws IllegalArgumentException without an exposed schema
     */
    public static DatabaseSchema of(
            List<String> exposed,
            Collection<Relation> relations,
            Collection<Computed> computed,
            Collection<Routine> routines) {
        if (exposed.isEmpty()) {
            throw new IllegalArgumentException("at least one schema must be exposed");
        }
        Map<RelationName, Relation> known = new LinkedHashMap<>();
        relations.stream()
                .filter(relation -> exposed.contains(relation.name().schema()))
                .forEach(relation -> known.put(relation.name(), relation));
        return new DatabaseSchema(
                List.copyOf(exposed),
                known,
                effective(computed, known),
                new Relationships(known, computed),
                byName(exposed, routines),
                Map.of());
    }

    private static Map<RelationName, List<Routine>> byName(List<String> exposed, Collection<Routine> routines) {
        Map<RelationName, List<Routine>> byName = new LinkedHashMap<>();
        routines.stream()
                .filter(routine -> exposed.contains(routine.name().schema()))
                .forEach(routine -> byName.computeIfAbsent(routine.name(), name -> new ArrayList<>())
                        .add(routine));
        byName.replaceAll((name, found) -> List.copyOf(found));
        return byName;
    }

    /** Those that lead somewhere, and those that hide a key though they lead to nothing exposed. */
    private static List<Computed> effective(Collection<Computed> computed, Map<RelationName, Relation> known) {
        return computed.stream()
                .filter(function -> known.containsKey(function.origin()))
                .filter(function -> known.containsKey(function.target()) || known.containsKey(function.function()))
                .toList();
    }

    /** The same schema where functions read and write the values of these domains, whatever schemas they are in. */
    public DatabaseSchema representing(Collection<Representation> domains) {
        Map<SqlText, Representation> byDomain =
                domains.stream().collect(Collectors.toUnmodifiableMap(Representation::domain, Function.identity()));
        return new DatabaseSchema(exposed, relations, computed, relationships, routines, byDomain);
    }

    /** Schemas that requests may name, the default first. */
    public List<String> exposed() {
        return exposed;
    }

    /** The schema of a request that names none. */
    public String defaultSchema() {
        return exposed.get(0);
    }

    /** The relation of this name. */
    public Optional<Relation> relation(RelationName name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** All relations. */
    public Collection<Relation> relations() {
        return Collections.unmodifiableCollection(relations.values());
    }

    /** The functions of this name, those with fewer arguments first. */
    public List<Routine> routines(RelationName name) {
        return routines.getOrDefault(name, List.of());
    }

    /** Media types that values of the functions of this name are of by themselves: {@code text/html} of one that returns a domain called that. */
    public Set<String> media(RelationName function) {
        return routines(function).stream()
                .flatMap(routine -> routine.returns().media().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Names of functions that may be called, each once. */
    public Collection<RelationName> routineNames() {
        return Collections.unmodifiableCollection(routines.keySet());
    }

    /** How values of a column are read and written, when functions of its domain do it. */
    public Optional<Representation> representation(Column column) {
        return Optional.ofNullable(representations.get(column.declared()));
    }

    /** How values of domains are read and written, of all domains whose functions do it. */
    public Collection<Representation> representations() {
        return representations.values();
    }

    /** Functions that lead from a relation to another, and those that lead to nothing exposed but hide keys. */
    public List<Computed> computed() {
        return computed;
    }

    /** Relationships that start at a relation; they are derived when it is first asked for. */
    public List<Relationship> relationships(RelationName origin) {
        return relationships.from(origin).all();
    }

    /**
     * Relationships that start at a relation and that a word may stand for: the name of what it leads to, of its key, of the one column of its key
     * where it starts, or of its function. Which of them it does stand for is another matter.
     */
    public List<Relationship> relationships(RelationName origin, String word) {
        return relationships.from(origin).called(word);
    }

    /** Names of what relationships of this relation lead to within its own schema. */
    public NearestNames related(RelationName origin) {
        return relationships.from(origin).targets();
    }

    /** Names of relations of a schema that a relationship of the same schema starts at. */
    public NearestNames related(String schema) {
        return names.related(schema);
    }

    /** Names of all relations of a schema. */
    public NearestNames relationNames(String schema) {
        return names.relations(schema);
    }

    /** Names of the functions of a schema that may be called. */
    public NearestNames routineNames(String schema) {
        return names.routines(schema);
    }

    /** A number that no other schema object of this process has, for caches. */
    public long version() {
        return version;
    }

    /** Whether the other one tells the same; its {@link #version} is not part of that. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatabaseSchema schema
                && exposed.equals(schema.exposed)
                && relations.equals(schema.relations)
                && computed.equals(schema.computed)
                && routines.equals(schema.routines)
                && representations.equals(schema.representations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exposed, relations, computed, routines, representations);
    }
}
