// SPDX-License-Identifier: Apache-2.0
package dev.espalier.query;

/** How the rows beyond the page are counted. */
public enum Count {
    /** Not at all. */
    NONE("none"),
    /** {@code Prefer: count=exact}: with {@code count(*)}. */
    EXACT("exact"),
    /** {@code Prefer: count=planned}: as the planner of PostgreSQL estimates. */
    PLANNED("planned"),
    /** {@code Prefer: count=estimated}: counted up to the row cap, estimated beyond; without a cap it is counted. */
    ESTIMATED("estimated");

    private final String token;

    Count(String token) {
        this.token = token;
    }

    /** Whether rows are counted, and not only estimated by the planner. */
    public boolean counts() {
        return this == EXACT || this == ESTIMATED;
    }

    /** As in the preference. */
    public String token() {
        return token;
    }
}
