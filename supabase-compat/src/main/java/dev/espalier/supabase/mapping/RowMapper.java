// SPDX-License-Identifier: Apache-2.0
package dev.espalier.supabase.mapping;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.espalier.supabase.literal.DocumentText;
import dev.espalier.supabase.mapping.cells.RowType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How rows become values of a Java type, and beans rows: {@code RowMapper.standard().reader(Booking.class)}.
 *
 * <p>The standard one loses nothing without saying so: numbers keep their digits or fail, {@code null} does not become 0, a text no number, a
 * moment keeps its offset. A column {@code company_id} fills the member {@code companyId} or {@code company_id}; Jackson's annotations win. A
 * column without a member is left alone; a component or constructor argument without a column is {@code null}, or fails if it is primitive.
 */
public final class RowMapper {

    private static final RowMapper STANDARD = new RowMapper(Optional.empty());

    /** Another mapper than ours. */
    private final Optional<ObjectMapper> other;

    /** Of types that were read as, which are those of the program. */
    private final Map<JavaType, RowReader<?>> readers = new ConcurrentHashMap<>();

    private RowMapper(Optional<ObjectMapper> other) {
        this.other = other;
    }

    /** Our own mapper, made when something is first mapped: a program that starts has other things to do. */
    private static final class Own {
        private static final ObjectMapper MAPPER = StandardJson.mapper();
    }

    private ObjectMapper mapper() {
        return other.orElseGet(() -> Own.MAPPER);
    }

    /** The one that is made for what PostgreSQL writes. */
    public static RowMapper standard() {
        return STANDARD;
    }

    /**
     * One that maps as another mapper of Jackson does, which is the judge of names, coercions and the forms of beans then; it is not changed. Rows that are maps or
     * {@code Row}s keep their forms. {@link RowModule} brings it the forms of single values, and nothing else.
     */
    public static RowMapper of(ObjectMapper mapper) {
        return new RowMapper(Optional.of(mapper));
    }

    /** Reads rows as this class. */
    public <T> RowReader<T> reader(Class<T> type) {
        return reader(mapper().constructType(type));
    }

    /** Reads rows as this type: {@code new TypeReference<Map<String, LocalDate>>() {}}. */
    public <T> RowReader<T> reader(TypeReference<T> type) {
        return reader(mapper().constructType(type.getType()));
    }

    /** Reads rows as this type of Jackson's; that it is the {@code T} that is expected is the caller's word. */
    @SuppressWarnings("unchecked") // it reads what its key says
    public <T> RowReader<T> reader(JavaType type) {
        // That of others may be changed, and a handler of a type's own does not make it another key.
        if (other.isPresent() || type.hasHandlers()) {
            return made(type);
        }
        @Nullable RowReader<?> known = readers.get(type);
        return (RowReader<T>) (known == null ? kept(type) : known);
    }

    /** It is made outside of the map, since making it asks readers of the program. */
    private RowReader<?> kept(JavaType type) {
        RowReader<?> made = made(type);
        RowReader<?> before = readers.putIfAbsent(type, made);
        return before == null ? made : before;
    }

    /** Of a mapper of others nobody knows what it makes of a row. */
    private <T> RowReader<T> made(JavaType type) {
        ObjectMapper mapper = mapper();
        return other.isPresent()
                ? new RowReader<>(mapper.reader(), type, Optional.empty())
                : new RowReader<>(StandardJson.whole(mapper), type, Optional.of(RowType.of(mapper, type)));
    }

    /**
     * Rows or arguments as one JSON document; see the chain's {@code insert} for what may be given.
     *
     * @throws IllegalArgumentException when it is no row, or holds a value that has no text that PostgreSQL is known to read
     */
    public byte[] write(Object document) {
        return DocumentText.of(document, mapper().writer());
    }
}
