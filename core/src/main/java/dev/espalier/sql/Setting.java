// SPDX-License-Identifier: Apache-2.0
package dev.espalier.sql;

/** Settings that a statement reads after it was run. */
enum Setting {
    /** Set by functions. */
    HEADERS("response.headers"),
    /** Set by functions. */
    STATUS("response.status"),
    /** How many rows of a merging insert were there for the first time. */
    INSERTED("espalier.inserted");

    private final String parameter;

    Setting(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
