// SPDX-License-Identifier: Apache-2.0
/**
 * Conditions of jOOQ that a program adds to a request: {@link dev.espalier.supabase.jooq.NativeCondition} renders one, once, and makes texts of
 * its binds. It is the only room that makes SQL of what a program says; nothing of the wire gets here.
 */
@NullMarked
package dev.espalier.supabase.jooq;

import org.jspecify.annotations.NullMarked;
