// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.trial;

/** What a request can ask for, in HTTP's words. */
public enum Method {
    /** Rows, or a function that only reads. */
    GET(Taking.NOTHING),
    /** What GET would tell about them. */
    HEAD(Taking.NOTHING),
    /** That rows are inserted, or a function. */
    POST(Taking.BODY),
    /** That rows are updated. */
    PATCH(Taking.BODY),
    /** That the row of a key is inserted or replaced. */
    PUT(Taking.BODY),
    /** That rows are deleted. */
    DELETE(Taking.NOTHING);

    /** What comes with a method. */
    public enum Taking {
        /** A body. */
        BODY,
        /** Nothing: a body would be left unread. */
        NOTHING
    }

    private final Taking taking;

    Method(Taking taking) {
        this.taking = taking;
    }

    public Taking taking() {
        return taking;
    }
}
