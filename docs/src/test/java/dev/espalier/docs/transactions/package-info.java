// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code transactions.md} shows, and the tests that run it: bookings that are moved from one client to another, and more. In comes a salon of one's own, out
 * go rows that are kept or not. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.transactions;

import org.jspecify.annotations.NullMarked;
