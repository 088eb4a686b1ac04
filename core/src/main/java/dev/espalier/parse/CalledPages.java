// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import dev.espalier.limits.Limits;
import dev.espalier.query.Value;
import dev.espalier.request.Parameter;
import dev.espalier.request.Parameter.Edge;
import java.util.ArrayList;
import java.util.List;

/** Pages that calls have said, as {@link PageParser} reads them, as long as their bounds are no mistake and none of them is zero rows. */
final class CalledPages {

    private static final long UNSAID = -1;

    /** The bounds of one place, of several the last. */
    private static final class Place {

        private final String path;
        private long limit = UNSAID;
        private long offset = UNSAID;

        Place(String path) {
            this.path = path;
        }

        /** Whether it begins somewhere else than with the first row, or ends before the last. */
        boolean isPage() {
            return limit != UNSAID || offset > 0;
        }
    }

    private final long most;
    private final Place root = new Place("");
    private final List<Place> places = new ArrayList<>(1);
    private boolean plain;

    CalledPages(Limits limits) {
        this.most = limits.maxRows().orElse(Long.MAX_VALUE);
        this.plain = most > 0;
        places.add(root);
    }

    boolean isEmpty() {
        return places.size() == 1 && root.limit == UNSAID && root.offset == UNSAID;
    }

    void add(Parameter.Bound bound) {
        Place place = place(bound.path());
        if (bound.bound() == Edge.LIMIT) {
            place.limit = bound.rows();
            plain &= bound.rows() > 0;
        } else {
            place.offset = bound.rows();
            plain &= bound.rows() >= 0;
        }
    }

    private Place place(String path) {
        for (Place place : places) {
            if (place.path.equals(path)) {
                return place;
            }
        }
        Place added = new Place(path);
        places.add(added);
        return added;
    }

    /** Adds which bounds there are, and the bounds; false when they have to be parsed. */
    boolean read(List<Object> words, List<Value> values) {
        for (Place place : places) {
            if (most < Long.MAX_VALUE) {
                place.limit = place.limit == UNSAID ? most : Math.min(most, place.limit);
            }
            words.add(place.isPage());
            if (plain && place.limit != UNSAID) {
                values.add(new Value.Rows(place.limit));
            }
            if (plain && place.isPage()) {
                values.add(new Value.Rows(Math.max(0, place.offset)));
            }
        }
        return plain;
    }
}
