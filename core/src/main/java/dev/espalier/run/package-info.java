// SPDX-License-Identifier: Apache-2.0
/**
 * Running: {@link dev.espalier.run.Runner} binds values to a compiled query, executes it and judges the outcome before it is kept. In
 * come a {@code CompiledQuery}, {@code Values} and a unit of work, out comes a {@code Result} or a problem. It knows no grammar and no schema.
 */
@NullMarked
package dev.espalier.run;

import org.jspecify.annotations.NullMarked;
