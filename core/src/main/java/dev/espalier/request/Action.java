// SPDX-License-Identifier: Apache-2.0
package dev.espalier.request;

import java.util.Optional;

/** What is to be done, and with what. */
public sealed interface Action {

    /** The name of the relation or function, unquoted. */
    String name();

    /** {@code GET /bookings}: rows are read. */
    record Read(String name) implements Action {}

    /** {@code POST /bookings}: rows are inserted, or inserted and updated. */
    record Insert(String name, Payload payload) implements Action {}

    /** {@code PATCH /bookings?id=eq.8}: the rows that the filters find are updated. */
    record Update(String name, Payload payload) implements Action {}

    /** {@code PUT /bookings?id=eq.8}: the one row of this primary key is inserted or replaced. */
    record Put(String name, Payload payload) implements Action {}

    /** {@code DELETE /bookings?id=eq.8}: the rows that the filters find are deleted. */
    record Delete(String name) implements Action {}

    /**
     * {@code POST /rpc/add}, {@code GET /rpc/add?a=1&b=2}: a function is called.
     *
     * @param name of the function
     * @param payload its arguments; without it they are parameters of the request, and nothing may be written
     * @param media the media type that its value is of by itself, {@code text/html}, when it is wanted as that and not in the request's format
     */
    record Call(String name, Optional<Payload> payload, Optional<String> media) implements Action {

        /** A call whose value is wanted in the request's format. */
        public Call(String name, Optional<Payload> payload) {
            this(name, payload, Optional.empty());
        }
    }
}
