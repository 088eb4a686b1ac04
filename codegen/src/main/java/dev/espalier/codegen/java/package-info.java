// SPDX-License-Identifier: Apache-2.0
/**
 * The one writer of Java chains.
 *
 * <p>In comes a supabase-js chain as data, out goes the same chain in Java with the imports it needs, or an error that
 * names the method or option it does not know.
 *
 * <p>It must not know where the chain came from, nor what it means in SQL.
 */
@NullMarked
package dev.espalier.codegen.java;

import org.jspecify.annotations.NullMarked;
