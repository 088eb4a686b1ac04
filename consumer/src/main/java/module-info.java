// SPDX-License-Identifier: Apache-2.0
/** Bookings of a salon, read through Espalier. */
module com.example.bookings {
    requires dev.espalier.supabase;
}
