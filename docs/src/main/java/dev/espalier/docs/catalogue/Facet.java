// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.catalogue;

import dev.espalier.docs.page.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What cases are looked for by; each of its values has a page. */
enum Facet {
    FEATURE("Feature", "the feature"),
    METHOD("Method", "the method"),
    OPERATOR("Operator", "the operator"),
    TAG("Tag", "the tag"),
    STATUS("Status", "the status"),
    ERROR("Error", "the error code"),
    DATABASE("Database", "the database"),
    REQUEST("Request", "a request by"),
    ANSWER("Answer", "an answer that is");

    private final String title;
    private final String words;

    Facet(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** Its values in a case. */
    List<String> of(Entry entry) {
        return switch (this) {
            case FEATURE -> List.of(entry.feature());
            case METHOD -> entry.topics().methods();
            case OPERATOR -> entry.topics().operators();
            case TAG -> entry.golden().tags();
            case STATUS -> List.of(String.valueOf(entry.golden().answer().status()));
            case ERROR -> entry.topics().error().stream().toList();
            case DATABASE -> List.of(entry.golden().database());
            case REQUEST -> List.of(entry.golden().request().method());
            case ANSWER -> List.of(entry.isDerived() ? "derived" : "recorded");
        };
    }

    /** {@code operator}: in addresses and for the script. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** The page of a value: {@code corpus/by/operator/eq.html}, {@code Cases with the operator eq}. */
    Place place(String value) {
        return Place.of("corpus/by/" + id() + "/" + value + ".html", "Cases with " + words + " " + value);
    }

    /** The cases by their values of this facet, the values in alphabetical order. */
    Map<String, List<Entry>> group(Collection<Entry> entries) {
        Map<String, List<Entry>> groups = new TreeMap<>();
        for (Entry entry : entries) {
            for (String value : of(entry)) {
                groups.computeIfAbsent(value, absent -> new ArrayList<>()).add(entry);
            }
        }
        return groups;
    }
}
