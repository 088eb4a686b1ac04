// SPDX-License-Identifier: Apache-2.0
package dev.espalier;

import dev.espalier.query.Shape;
import dev.espalier.run.PageTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compiled queries of the shapes that were seen last; a bounded map, the least recently used goes first. */
final class ShapeCache {

    private final int capacity;
    private final Map<Shape, PageTexts> entries;

    ShapeCache(int capacity) {
        this.capacity = capacity;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Shape, PageTexts> eldest) {
                return size() > ShapeCache.this.capacity;
            }
        };
    }

    synchronized Optional<PageTexts> find(Shape shape) {
        return Optional.ofNullable(entries.get(shape));
    }

    /** Keeps the texts, or gives back those that another thread was faster to keep. */
    synchronized PageTexts keep(Shape shape, PageTexts texts) {
        PageTexts earlier = entries.putIfAbsent(shape, texts);
        return earlier == null ? texts : earlier;
    }
}
