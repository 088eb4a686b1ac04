// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.query.Shape;
import dev.espalier.run.PageTexts;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compiled queries of the shapes that were seen last; a map that is bounded by its entries and by their characters, the least recently used
 * goes first.
 *
 * <p>What a request says may be in its shape and not in its statement: a function that takes a document as a whole has no use for the names
 * in it. So both are counted, and a giant is not kept at all.
 */
final class ShapeCache {

    /** A giant is what would take the place of a hundred others. */
    private static final int GIANTS = 100;

    /** What is kept of one shape. */
    private record Entry(PageTexts texts, int characters) {}

    private final int capacity;
    private final int characters;
    private final Map<Shape, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);

    ShapeCache(int capacity, int characters) {
        this.capacity = capacity;
        this.characters = characters;
    }

    synchronized Optional<PageTexts> find(Shape shape) {
        return Optional.ofNullable(entries.get(shape)).map(Entry::texts);
    }

    /** Keeps the texts, or gives back those that another thread was faster to keep. */
    PageTexts keep(Shape shape, PageTexts texts) {
        int length = texts.query().length();
        int most = characters / GIANTS;
        int size = length > most ? length : length + shape.toString().length();
        return size > most ? texts : kept(shape, new Entry(texts, size));
    }

    private synchronized PageTexts kept(Shape shape, Entry entry) {
        Entry earlier = entries.putIfAbsent(shape, entry);
        if (earlier != null) {
            return earlier.texts();
        }
        int held = entries.values().stream().mapToInt(Entry::characters).sum();
        Iterator<Entry> eldest = entries.values().iterator();
        while (held > characters || entries.size() > capacity) {
            held -= eldest.next().characters();
            eldest.remove();
        }
        return entry.texts();
    }
}
