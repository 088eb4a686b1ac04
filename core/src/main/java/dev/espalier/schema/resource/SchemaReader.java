// SPDX-License-Identifier: Apache-2.0
package dev.espalier.schema.resource;

import dev.espalier.schema.DatabaseSchema;
import dev.espalier.schema.Relation;
import dev.espalier.schema.Relation.Kind;
import dev.espalier.schema.RelationName;
import dev.espalier.schema.Relationship.Computed;
import dev.espalier.schema.Representation;
import dev.espalier.schema.Routine;
import dev.espalier.schema.SharedTexts;
import dev.espalier.schema.SqlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link SchemaWriter} writes, line by line; whatever else there is, is refused. */
final class SchemaReader {

    private static final String INNER = "  ";

    /** A block whose lines are being read, and where it began. */
    private record Open(Block block, LineCursor start) {}

    private final Map<RelationName, Relation> relations = new LinkedHashMap<>();
    private final List<Computed> computed = new ArrayList<>();
    private final List<Routine> routines = new ArrayList<>();
    private final Map<SqlText, Representation> representations = new LinkedHashMap<>();
    private final List<String> exposed = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final SharedTexts texts = new SharedTexts();

    private SchemaReader() {}

    static DatabaseSchema read(String text) {
        SchemaReader reader = new SchemaReader();
        Lines lines = new Lines(text);
        reader.version(reader.cursor(lines.hasNext() ? lines.next() : "", 1, 0));
        while (lines.hasNext()) {
            reader.line(lines.next(), lines.number());
        }
        reader.close();
        if (reader.exposed.isEmpty()) {
            throw reader.cursor("", lines.number(), 0).error("the exposed schemas are missing");
        }
        return DatabaseSchema.of(reader.exposed, reader.relations.values(), reader.computed, reader.routines)
                .representing(reader.representations.values());
    }

    private LineCursor cursor(String line, int number, int start) {
        return new LineCursor(line, number, start, texts);
    }

    private void version(LineCursor line) {
        line.expect(SchemaWords.FORMAT);
        String version = line.word();
        line.end();
        if (!version.equals(SchemaWords.VERSION)) {
            throw line.error("it has version " + version + ", and only " + SchemaWords.VERSION + " can be read");
        }
    }

    private void line(String line, int number) {
        boolean inner = line.startsWith(INNER);
        LineCursor rest = cursor(line, number, inner ? INNER.length() : 0);
        String word = rest.word();
        if (inner) {
            inner(word, rest);
        } else {
            close();
            outer(word, rest);
        }
    }

    private void inner(String word, LineCursor rest) {
        if (open.isEmpty()) {
            throw rest.error("it belongs to nothing");
        }
        open.element().block().line(word, rest);
    }

    private void outer(String word, LineCursor rest) {
        switch (word) {
            case "exposed" -> expose(rest);
            case "table" -> open(new RelationBlock(Kind.TABLE, rest, made -> add(made, rest)), rest);
            case "view" -> open(new RelationBlock(Kind.VIEW, rest, made -> add(made, rest)), rest);
            case "computed" -> computed.add(computed(rest));
            case "function" -> open(new RoutineBlock(rest, made -> add(made, rest)), rest);
            case "representation" -> represent(rest);
            default -> throw rest.error("a schema has no " + word);
        }
    }

    private void expose(LineCursor line) {
        if (!exposed.isEmpty()) {
            throw line.error("the exposed schemas were named already");
        }
        exposed.addAll(line.texts());
    }

    private void add(Relation relation, LineCursor line) {
        demandExposed(relation.name(), line);
        if (relations.put(relation.name(), relation) != null) {
            throw line.error("there is such a relation already");
        }
    }

    private void add(Routine routine, LineCursor line) {
        demandExposed(routine.name(), line);
        routines.add(routine);
    }

    private void demandExposed(RelationName name, LineCursor line) {
        if (!exposed.contains(name.schema())) {
            throw line.error("its schema is not among those that were exposed before");
        }
    }

    private static Computed computed(LineCursor line) {
        RelationName function = line.name();
        RelationName origin = line.expect("from").name();
        RelationName target = line.expect("to").name();
        boolean one = line.take("one");
        if (!one) {
            line.expect("many");
        }
        line.end();
        return new Computed(origin, target, function, one);
    }

    private void represent(LineCursor line) {
        SqlText domain = new SqlText(line.text());
        Representation known =
                new Representation(domain, function("output", line), function("input", line), function("parser", line));
        line.end();
        if (representations.put(domain, known) != null) {
            throw line.error("there is such a domain already");
        }
    }

    private static Optional<RelationName> function(String word, LineCursor line) {
        return line.take(word) ? Optional.of(line.name()) : Optional.empty();
    }

    private void open(Block block, LineCursor start) {
        open.add(new Open(block, start));
    }

    private void close() {
        open.forEach(last -> last.block().end(last.start()));
        open.clear();
    }
}
