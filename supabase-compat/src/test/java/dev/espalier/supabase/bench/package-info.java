// SPDX-License-Identifier: Apache-2.0
/**
 * What the production query costs: translated, and from chain to rows beside hand-written JDBC. In goes the salon, out come microseconds and bytes
 * an operation. It measures and asserts nothing, and no test runs it.
 */
@NullMarked
package dev.espalier.supabase.bench;

import org.jspecify.annotations.NullMarked;
