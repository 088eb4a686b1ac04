// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.guard;

import dev.espalier.error.Problem;
import dev.espalier.error.ProblemCode;
import dev.espalier.query.Mutation;
import dev.espalier.query.Mutation.Conflict;
import dev.espalier.query.Target;
import dev.espalier.query.Write;
import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a write against the guards that are on. */
public final class GuardCheck {

    private final DatabaseSchema schema;
    private final Guards guards;

    /** For this schema and these guards. */
    public GuardCheck(DatabaseSchema schema, Guards guards) {
        this.schema = schema;
        this.guards = guards;
    }

    /** Throws ESP002 or ESP003 when a guard refuses the write. */
    public void check(Write write) {
        Target target = write.answer().target();
        Mutation mutation = write.mutation();
        if (mutation instanceof Mutation.Update update && update.filters().isEmpty()) {
            refuseUnfiltered(Guard.UNFILTERED_UPDATE, "update", target);
        } else if (mutation instanceof Mutation.Delete delete
                && delete.filters().isEmpty()) {
            refuseUnfiltered(Guard.UNFILTERED_DELETE, "delete", target);
        } else if (mutation instanceof Mutation.Insert insert && guards.on().contains(Guard.UPSERT_WITHOUT_KEY)) {
            insert.conflict().ifPresent(conflict -> checkKey(conflict, target));
        }
    }

    private void refuseUnfiltered(Guard guard, String verb, Target target) {
        if (guards.on().contains(guard)) {
            throw Problem.of(
                            ProblemCode.ESP002,
                            "Without a filter this would " + verb + " every row of \"" + target.name() + "\"")
                    .withDetails("Filters on columns of embeds, orders and limits do not say which rows are meant.")
                    .withHint("Add a filter; if all rows are meant, one that all of them pass.")
                    .toException();
        }
    }

    /** Keys of what views show are not those of the views, so views are not judged. */
    private void checkKey(Conflict conflict, Target target) {
        RelationName name = new RelationName(target.schema().orElseGet(schema::defaultSchema), target.name());
        schema.relation(name)
                .filter(relation -> relation.kind() == Kind.TABLE)
                .filter(relation -> !isKey(conflict.target().orElse(relation.primaryKey()), relation))
                .ifPresent(relation -> {
                    throw withoutKey(conflict, relation).toException();
                });
    }

    private static boolean isKey(List<String> columns, Relation relation) {
        Set<String> wanted = Set.copyOf(columns);
        return keys(relation).anyMatch(key -> Set.copyOf(key).equals(wanted));
    }

    private static Stream<List<String>> keys(Relation relation) {
        return Stream.concat(
                Stream.of(relation.primaryKey()).filter(key -> !key.isEmpty()), relation.uniqueKeys().stream());
    }

    private static Problem withoutKey(Conflict conflict, Relation relation) {
        String columns = conflict.target()
                .map(names -> "(" + String.join(", ", names) + ") is no key of")
                .orElse("There is no primary key of");
        List<String> known =
                keys(relation).map(key -> "(" + String.join(", ", key) + ")").toList();
        return Problem.of(
                        ProblemCode.ESP003,
                        "No row can be told to be there already: " + columns + " \""
                                + relation.name().name() + "\"")
                .withHint(
                        known.isEmpty()
                                ? "The table has no key; insert instead."
                                : "Say one of its keys as onConflict: " + String.join(" or ", known) + ".");
    }
}
