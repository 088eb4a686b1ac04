// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A public method of the JavaScript client, as its type declarations have it.
 *
 * @param type its class
 * @param name its name, or {@code constructor}
 * @param parameters their names; one is {@code options} when it takes some
 * @param options names of options, {@code nullsFirst}, and texts that they may be, {@code count=exact}
 */
record ClientMethod(
        @JsonProperty("class") String type,
        @JsonProperty("method") String name,
        @JsonProperty("parameters") List<String> parameters,
        @JsonProperty("options") List<String> options) {

    /** All of them, from the list that is held to the installed client. */
    static List<ClientMethod> all() {
        try (InputStream list = ClientMethod.class.getResourceAsStream("client-surface.json")) {
            return List.of(new ObjectMapper()
                    .readValue(Objects.requireNonNull(list, "client-surface.json"), ClientMethod[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to have: {@code order()}, {@code order(…, { nullsFirst })}, {@code select(…, { count: 'exact' })}, {@code response.data}. */
    Stream<Part> parts() {
        return Stream.concat(
                Stream.of(new Part(this, "", isField() ? "response." + name : call() + "()")),
                options.stream().map(option -> new Part(this, option, call() + "(…, { " + written(option) + " })")));
    }

    private boolean isField() {
        return type.startsWith("PostgrestResponse");
    }

    private String call() {
        if (!name.equals("constructor")) {
            return name;
        }
        return type.equals("SupabaseClient") ? "createClient" : "new " + type;
    }

    private static String written(String option) {
        int equals = option.indexOf('=');
        return equals < 0 ? option : option.substring(0, equals) + ": '" + option.substring(equals + 1) + "'";
    }

    /**
     * A method, or an option of it.
     *
     * @param option its name, or empty for the method itself
     * @param words how a program writes it
     */
    record Part(ClientMethod method, String option, String words) {}
}
