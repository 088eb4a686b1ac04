// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.ColumnRef;
import dev.espalier.query.Filter.Negation;
import java.util.ArrayList;
import java.util.List;

/**
 * The left sides of query parameters: an embed path and what is meant there.
 *
 * <pre>
 * column = fieldName *( "." fieldName ) jsonPath         ; the last name is the column, what follows is not looked at
 * logic  = fieldName *( "." fieldName )                  ; the last is "and" or "or", any "not" before it negates
 * </pre>
 */
final class PathParser {

    /** {@code clients.name->>x}. */
    record Column(List<String> path, ColumnRef column) {}

    /** {@code clients.not.or}. */
    record Logic(List<String> path, Negation negation, String connective) {}

    private final Cursor cursor;
    private final NameParser names;

    PathParser(Cursor cursor) {
        this.cursor = cursor;
        this.names = new NameParser(cursor);
    }

    /** The embed path that a dotted text names; empty for the root. */
    static List<String> place(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Cursor cursor = new Cursor("tree path", text);
        return cursor.demand(() -> new PathParser(cursor).fieldNames());
    }

    Column column() {
        if (cursor.seesWordAtEnd()) {
            return new Column(List.of(), new ColumnRef(cursor.takeWord(), List.of()));
        }
        List<String> path = fieldNames();
        String last = path.remove(path.size() - 1);
        return new Column(path, new ColumnRef(last, names.jsonPath()));
    }

    Logic logic() {
        List<String> path = fieldNames();
        Negation negation = path.contains("not") ? Negation.NOT : Negation.NONE;
        String connective = path.remove(path.size() - 1);
        path.removeIf("not"::equals);
        return new Logic(path, negation, connective);
    }

    private List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        names.add(this.names.fieldName());
        while (cursor.accept(".")) {
            names.add(this.names.fieldName());
        }
        return names;
    }

    /** {@code columns} and {@code on_conflict}: names with commas between. */
    List<String> list() {
        List<String> list = new ArrayList<>();
        list.add(names.fieldName());
        while (cursor.comma()) {
            list.add(names.fieldName());
        }
        return list;
    }
}
