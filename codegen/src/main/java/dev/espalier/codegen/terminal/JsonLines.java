// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.terminal;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * JSON for people: what fits on a line stands on one, anything longer takes a line for each member; numbers keep their literals.
 *
 * <pre>{@code
 * {
 *   "id": 24,
 *   "clients": {"name": "Anna", "email": null}
 * }
 * }</pre>
 */
public final class JsonLines {

    private static final JsonFlat PLAIN = new JsonFlat(Palette.PLAIN);
    private static final String INDENT = "  ";

    private final JsonFlat painted;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private JsonLines(Palette palette, int width) {
        this.painted = new JsonFlat(palette);
        this.width = width;
    }

    /** The lines of a value; one is wider than the width only where a single name and value are. */
    public static List<String> of(JsonLiteral value, Palette palette, int width) {
        JsonLines lines = new JsonLines(palette, width);
        lines.write(new Place("", "", "", ""), value);
        return List.copyOf(lines.lines);
    }

    /**
     * Where a value stands.
     *
     * @param indent blanks before the line
     * @param label the member's name and a colon, or nothing
     * @param painted the same in colour
     * @param tail a comma, or nothing
     */
    private record Place(String indent, String label, String painted, String tail) {

        Place element(Iterator<?> others) {
            return new Place(indent + INDENT, "", "", others.hasNext() ? "," : "");
        }

        Place member(String label, String painted, Iterator<?> others) {
            return new Place(indent + INDENT, label, painted, others.hasNext() ? "," : "");
        }

        int widthWith(String value) {
            return Cells.width(indent + label + value + tail);
        }
    }

    private void write(Place place, JsonLiteral value) {
        boolean fits = place.widthWith(PLAIN.of(value)) <= width;
        String head = place.indent() + place.painted();
        if (!fits && value instanceof JsonArray array) {
            lines.add(head + "[");
            elements(place, array);
            lines.add(place.indent() + "]" + place.tail());
        } else if (!fits && value instanceof JsonObject object) {
            lines.add(head + "{");
            members(place, object);
            lines.add(place.indent() + "}" + place.tail());
        } else {
            lines.add(head + painted.of(value) + place.tail());
        }
    }

    private void elements(Place place, JsonArray array) {
        Iterator<JsonLiteral> elements = array.elements().iterator();
        while (elements.hasNext()) {
            JsonLiteral element = elements.next();
            write(place.element(elements), element);
        }
    }

    private void members(Place place, JsonObject object) {
        Iterator<Map.Entry<String, JsonLiteral>> members =
                object.members().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonLiteral> member = members.next();
            Place inside = place.member(PLAIN.label(member.getKey()), painted.label(member.getKey()), members);
            write(inside, member.getValue());
        }
    }
}
