// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Column;
import dev.espalier.schema.Relation.ForeignKey;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Representation;
import dev.espalier.schema.Routine;
import dev.espalier.schema.Routine.Argument;
import dev.espalier.schema.Routine.Presence;
import dev.espalier.schema.Routine.Variadic;
import dev.espalier.schema.SqlText;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a schema line by line, in its own order, and what has none by names. */
final class SchemaWriter {

    private final DatabaseSchema schema;
    private final LineWriter out = new LineWriter();

    SchemaWriter(DatabaseSchema schema) {
        this.schema = schema;
    }

    String text() {
        out.line(SchemaWords.FORMAT).word(SchemaWords.VERSION);
        out.line("exposed").texts(schema.exposed());
        schema.relations().forEach(this::relation);
        schema.computed().forEach(this::computed);
        schema.routineNames().forEach(name -> schema.routines(name).forEach(this::routine));
        schema.representations().stream()
                .sorted(Comparator.comparing(known -> known.domain().text()))
                .forEach(this::representation);
        return out.end();
    }

    private void relation(Relation relation) {
        out.line(SchemaWords.of(relation.kind())).name(relation.name());
        relation.changes().stream().sorted().forEach(out::word);
        relation.columns().forEach(this::column);
        if (!relation.primaryKey().isEmpty()) {
            out.inner("primary-key").texts(relation.primaryKey());
        }
        relation.uniqueKeys().forEach(key -> out.inner("unique").texts(key));
        relation.foreignKeys().forEach(this::foreignKey);
    }

    private void column(Column column) {
        out.inner("column")
                .text(column.name())
                .word("type")
                .text(column.type())
                .text("base", Optional.of(column.base()).filter(base -> !base.equals(column.type())))
                .word("declared")
                .text(column.declared().text())
                .text("default", column.standard().map(SqlText::text));
    }

    private void foreignKey(ForeignKey key) {
        out.inner("foreign-key")
                .text(key.constraint())
                .word("to")
                .name(key.target())
                .word(SchemaWords.of(key.exclusive()));
        key.pairs().forEach(pair -> out.text(pair.origin()).text(pair.target()));
    }

    private void computed(Computed computed) {
        out.line("computed")
                .name(computed.function())
                .word("from")
                .name(computed.origin())
                .word("to")
                .name(computed.target())
                .word(computed.toOne() ? "one" : "many");
    }

    private void routine(Routine routine) {
        out.line("function").name(routine.name()).word(routine.volatility());
        routine.arguments().forEach(this::argument);
        out.inner("returns")
                .word(routine.returns().form())
                .word(routine.returns().multitude())
                .name(routine.returns().type())
                .text("media", routine.returns().media());
        routine.isolation().ifPresent(level -> out.inner("isolation").text(level));
        new TreeMap<>(routine.settings())
                .forEach((name, value) -> out.inner("setting").text(name).text(value));
    }

    private void argument(Argument argument) {
        String type = argument.type().text();
        out.inner("argument")
                .text(argument.name())
                .word("type")
                .text(type)
                .text("wide", Optional.of(argument.wide().text()).filter(wide -> !wide.equals(type)));
        if (argument.presence() == Presence.OPTIONAL) {
            out.word("optional");
        }
        if (argument.variadic() == Variadic.YES) {
            out.word("variadic");
        }
    }

    private void representation(Representation known) {
        out.line("representation").text(known.domain().text());
        function("output", known.output());
        function("input", known.input());
        function("parser", known.parser());
    }

    private void function(String word, Optional<RelationName> function) {
        function.ifPresent(name -> out.word(word).name(name));
    }
}
