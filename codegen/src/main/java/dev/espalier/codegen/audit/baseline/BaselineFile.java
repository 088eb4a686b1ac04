// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.audit.baseline;

import dev.espalier.fixtures.json.JsonLiteral;
import dev.espalier.fixtures.json.JsonLiteral.JsonArray;
import dev.espalier.fixtures.json.JsonLiteral.JsonNumber;
import dev.espalier.fixtures.json.JsonLiteral.JsonObject;
import dev.espalier.fixtures.json.JsonLiteral.JsonText;
import dev.espalier.fixtures.json.JsonSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A baseline as the text of a file, and back: sorted, one fingerprint a line, so that a difference of two is one of chains.
 *
 * <pre>{@code
 * {"format": "espalier-audit-baseline", "version": 1, "chains": [
 * {"file":"src/bookings.js","function":"create","table":"bookings","pattern":"insert.select.single","count":1},
 * {"file":"src/bookings.js","function":"find","table":"bookings","pattern":"select.eq","count":2}
 * ]}
 * }</pre>
 */
public final class BaselineFile {

    private static final String FORMAT = "espalier-audit-baseline";
    private static final String VERSION = "1";

    private BaselineFile() {}

    /** The text of a baseline, each line ended by {@code \n}. */
    public static String write(Baseline baseline) {
        StringBuilder text = new StringBuilder();
        text.append("{\"format\": \"")
                .append(FORMAT)
                .append("\", \"version\": ")
                .append(VERSION);
        text.append(", \"chains\": [\n");
        String between = "";
        for (Map.Entry<Fingerprint, Integer> entry : baseline.counts().entrySet()) {
            text.append(between).append(line(entry.getKey(), entry.getValue()).compact());
            between = ",\n";
        }
        return text.append(baseline.counts().isEmpty() ? "]}\n" : "\n]}\n").toString();
    }

    private static JsonObject line(Fingerprint print, int count) {
        Map<String, JsonLiteral> members = new LinkedHashMap<>();
        members.put("file", new JsonText(print.file()));
        members.put("function", new JsonText(print.function()));
        members.put("table", new JsonText(print.table()));
        members.put("pattern", new JsonText(print.pattern()));
        members.put("count", new JsonNumber(Integer.toString(count)));
        return new JsonObject(members);
    }

    /**
     * The baseline of a text.
     *
     * @throws IllegalArgumentException when it is none, or one of another version; the message says why
     */
    public static Baseline read(String text) {
        try {
            return read(JsonLiteral.parse(text));
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("not a baseline: " + e.getMessage(), e);
        }
    }

    private static Baseline read(JsonLiteral value) {
        if (!(value instanceof JsonObject file) || !file.member("format").equals(Optional.of(new JsonText(FORMAT)))) {
            throw new IllegalArgumentException("not a baseline: no \"format\": \"" + FORMAT + "\"");
        }
        if (!file.member("version").equals(Optional.of(new JsonNumber(VERSION)))) {
            throw new IllegalArgumentException("a baseline of another version than " + VERSION);
        }
        SortedMap<Fingerprint, Integer> counts = new TreeMap<>();
        for (JsonLiteral line : lines(file)) {
            Fingerprint print = new Fingerprint(
                    text(line, "file"), text(line, "function"), text(line, "table"), text(line, "pattern"));
            if (counts.put(print, count(line)) != null) {
                throw new IllegalArgumentException("not a baseline: told twice: " + line.compact());
            }
        }
        return new Baseline(counts);
    }

    private static List<JsonLiteral> lines(JsonObject file) {
        if (file.member("chains").orElse(null) instanceof JsonArray chains) {
            return chains.elements();
        }
        throw new IllegalArgumentException("not a baseline: no list of \"chains\"");
    }

    private static String text(JsonLiteral line, String name) {
        if (line instanceof JsonObject object && object.member(name).orElse(null) instanceof JsonText text) {
            return text.value();
        }
        throw new IllegalArgumentException("not a baseline: a chain without the text \"" + name + "\"");
    }

    private static int count(JsonLiteral line) {
        if (line instanceof JsonObject object
                && object.member("count").orElse(null) instanceof JsonNumber number
                && number.literal().matches("[1-9][0-9]{0,6}")) {
            return Integer.parseInt(number.literal());
        }
        throw new IllegalArgumentException("not a baseline: a chain whose \"count\" is not from 1 to 9999999");
    }
}
