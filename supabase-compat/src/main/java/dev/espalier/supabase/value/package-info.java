// SPDX-License-Identifier: Apache-2.0
/**
 * Values that Java has no class of its own for: they come from a caller, and stay what they are on the way to PostgreSQL and back. A leaf: it
 * must not know how they are written.
 */
@NullMarked
package dev.espalier.supabase.value;

import org.jspecify.annotations.NullMarked;
