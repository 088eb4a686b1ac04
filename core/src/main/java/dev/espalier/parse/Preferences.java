// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.query.Count;
import dev.espalier.query.Form;
import dev.espalier.query.Mutation.Missing;
import dev.espalier.query.Mutation.Resolution;
import dev.espalier.query.Write.Returning;
import dev.espalier.request.Action;
import dev.espalier.request.Preference;
import dev.espalier.request.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a request prefers: of each kind the first that is known. */
final class Preferences {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final List<Preference> list;

    Preferences(List<Preference> list) {
        this.list = list;
    }

    /** The first preference of this name whose value means something. */
    private <T> Optional<T> first(String name, Function<String, Optional<T>> meaning) {
        for (Preference preference : list) {
            Optional<T> known = preference.name().equals(name) ? meaning.apply(preference.value()) : Optional.empty();
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    Count count() {
        return first(
                        "count",
                        value -> Arrays.stream(Count.values())
                                .filter(count ->
                                        count != Count.NONE && count.token().equals(value))
                                .findFirst())
                .orElse(Count.NONE);
    }

    Returning returning() {
        return first("return", value -> switch (value) {
                    case "representation" -> Optional.of(Returning.ROWS);
                    case "headers-only" -> Optional.of(Returning.LOCATION);
                    case "minimal" -> Optional.of(Returning.NUMBER);
                    default -> Optional.empty();
                })
                .orElse(Returning.NUMBER);
    }

    Optional<Resolution> resolution() {
        return first("resolution", value -> switch (value) {
            case "merge-duplicates" -> Optional.of(Resolution.MERGE);
            case "ignore-duplicates" -> Optional.of(Resolution.IGNORE);
            default -> Optional.empty();
        });
    }

    Missing missing() {
        return first("missing", value -> switch (value) {
                    case "default" -> Optional.of(Missing.DEFAULT);
                    case "null" -> Optional.of(Missing.NULL);
                    default -> Optional.empty();
                })
                .orElse(Missing.NULL);
    }

    /** How many rows may be affected, where that is strictly asked for. */
    OptionalLong most() {
        boolean strict = first(
                        "handling",
                        value -> List.of("strict", "lenient").contains(value) ? Optional.of(value) : Optional.empty())
                .filter("strict"::equals)
                .isPresent();
        Optional<Long> most = first(
                "max-affected",
                value -> WHOLE.matcher(value).matches() ? Optional.of(Long.valueOf(value)) : Optional.empty());
        return strict && most.isPresent() ? OptionalLong.of(most.get()) : OptionalLong.empty();
    }

    /** What the rows of an answer are made into; of a write that returns no rows nothing is. */
    Form form(Request request) {
        boolean writes = !(request.action() instanceof Action.Read) && !(request.action() instanceof Action.Call);
        if (request.body() == Request.Body.OMITTED || (writes && returning() != Returning.ROWS)) {
            return request.format().demandsOneRow() ? Form.NOTHING_OF_ONE_ROW : Form.NOTHING;
        }
        boolean own =
                request.action() instanceof Action.Call call && call.media().isPresent();
        return own ? Form.VALUE : Form.valueOf(request.format().name());
    }
}
