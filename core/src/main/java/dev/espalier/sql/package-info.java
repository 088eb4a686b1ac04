// SPDX-License-Identifier: Apache-2.0
/**
 * Writing SQL: {@link dev.espalier.sql.SqlCompiler} turns a plan into a jOOQ query with numbered slots. In comes a {@code Plan}, out comes a
 * {@code CompiledQuery}. It must not see values, nor open a connection; every identifier is a quoted jOOQ {@code Name}.
 */
@NullMarked
package dev.espalier.sql;

import org.jspecify.annotations.NullMarked;
