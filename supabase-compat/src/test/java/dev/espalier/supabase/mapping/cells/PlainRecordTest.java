// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping.cells;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows are put together without Jackson's tokens where a type is plain, and nowhere else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainRecordTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    record Plain(long id, String name) {}

    record Named(
            @JsonProperty("key") long id,
            @JsonAlias("title") String name) {}

    record Own(long id, @JsonDeserialize(using = Loud.class) String name) {}

    @JsonIgnoreProperties("name")
    record Ignoring(long id, String name) {}

    record IgnoringOne(long id, @JsonIgnore String name) {}

    record Unwrapping(long id, @JsonUnwrapped Plain plain) {}

    record Injected(long id, @JacksonInject String name) {}

    record Viewed(long id, @JsonView(Plain.class) String name) {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record AsArray(long id, String name) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    record Typed(long id, String name) {}

    record Delegating(String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Delegating {}
    }

    static final class Bean {
        public long id;
        public String name = "";
    }

    static final class Any {
        final Map<String, Object> others = new HashMap<>();

        @JsonCreator
        Any(@JsonProperty("id") long id) {
            others.put("id", id);
        }

        @JsonAnySetter
        void other(String name, Object value) {
            others.put(name, value);
        }
    }

    static final class WithSetter {
        final long id;
        String name = "";

        @JsonCreator
        WithSetter(@JsonProperty("id") long id) {
            this.id = id;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** What its factory makes may be of another class. */
    static class ByFactory {
        final long id;

        ByFactory(long id) {
            this.id = id;
        }

        @JsonCreator
        static ByFactory of(@JsonProperty("id") long id) {
            return new ByFactory(id);
        }
    }

    static final class ByConstructor {
        final long id;

        @JsonCreator
        ByConstructor(@JsonProperty("id") long id) {
            this.id = id;
        }
    }

    /** Reads a text in its own way. */
    static final class Loud extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Loud() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return json.getText() + "!";
        }
    }

    private static Optional<PlainRecord> of(Class<?> type) {
        return PlainRecord.of(MAPPER, MAPPER.constructType(type));
    }

    @ParameterizedTest
    @ValueSource(classes = {Plain.class, Named.class, Own.class, ByConstructor.class})
    void what_is_made_by_a_constructor_of_members_is_plain(Class<?> type) {
        assertThat(of(type)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Ignoring.class,
                IgnoringOne.class,
                Unwrapping.class,
                Injected.class,
                Viewed.class,
                AsArray.class,
                Typed.class,
                Delegating.class,
                Bean.class,
                Any.class,
                WithSetter.class,
                ByFactory.class,
                Map.class,
                Object.class,
                String.class,
                List.class
            })
    void whatever_else_jackson_does_is_left_to_it(Class<?> type) {
        assertThat(of(type)).isEmpty();
    }

    @Test
    void each_component_has_one_column() {
        PlainRecord plain = of(Plain.class).orElseThrow();
        assertThat(plain.assembly(List.of("name", "id"))).isPresent();
        assertThat(plain.assembly(List.of("name", "other", "id"))).isPresent();
        assertThat(plain.assembly(List.of("id"))).isEmpty();
        assertThat(plain.assembly(List.of("id", "id", "name"))).isEmpty();
    }

    @Test
    void a_column_is_found_by_the_name_that_an_annotation_gives() {
        PlainRecord named = of(Named.class).orElseThrow();
        assertThat(named.assembly(List.of("key", "title"))).isPresent();
        assertThat(named.assembly(List.of("key", "name"))).isPresent();
        assertThat(named.assembly(List.of("id", "name"))).isEmpty();
        assertThat(named.assembly(List.of("key", "name", "title"))).isEmpty();
    }

    @Test
    void a_value_is_taken_as_it_is_unless_it_has_a_reader_of_its_own() {
        assertThat(of(Plain.class).orElseThrow().components())
                .extracting(Component::taken)
                .isEqualTo(List.of(Long.class, String.class));
        assertThat(of(Own.class).orElseThrow().components())
                .extracting(Component::taken)
                .isEqualTo(List.of(Long.class, Void.class));
    }
}
