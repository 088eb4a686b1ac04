// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code large-results.md} shows, and the tests that run it: bookings, read without having them all at once. In comes a salon, out go
 * numbers and lines. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.large;

import org.jspecify.annotations.NullMarked;
