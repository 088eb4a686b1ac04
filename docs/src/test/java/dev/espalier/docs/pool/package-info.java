// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code pgbouncer.md} shows, and the test that runs it: pools in front of a pooler. In comes an address, out goes a client. It must not know more of
 * Espalier than a service of somebody else would.
 */
@NullMarked
package dev.espalier.docs.pool;

import org.jspecify.annotations.NullMarked;
