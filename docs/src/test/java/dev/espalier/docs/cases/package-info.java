// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code testing.md} shows, and what it is itself: tests of chains, on fixtures, on migrations of one's own, without a database, and against recorded
 * answers. It must not know more of Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.cases;

import org.jspecify.annotations.NullMarked;
