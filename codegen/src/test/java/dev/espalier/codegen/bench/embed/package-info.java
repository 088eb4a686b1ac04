// SPDX-License-Identifier: Apache-2.0
/**
 * The ways to embed, side by side: few parents and many, few children and many, limits inside and outside, one level and three. In goes a time for
 * each, out come ratios. It must not know how a statement is written: a chain says what is wanted, and the library makes it.
 */
@NullMarked
package dev.espalier.codegen.bench.embed;

import org.jspecify.annotations.NullMarked;
