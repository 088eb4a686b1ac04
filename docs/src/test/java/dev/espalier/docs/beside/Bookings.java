// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.beside;

import java.util.List;

// tag::interface[]
/** What the service does with bookings, whoever keeps them. */
interface Bookings {

    record Booking(long id, String status) {}

    List<Booking> upcoming(int company, int limit);

    void cancel(long id);
}
// end::interface[]
