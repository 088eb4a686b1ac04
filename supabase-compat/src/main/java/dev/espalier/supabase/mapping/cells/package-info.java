// SPDX-License-Identifier: Apache-2.0
/** Rows that came as columns, as values of Java: what their JSON would be read as. */
@NullMarked
package dev.espalier.supabase.mapping.cells;

import org.jspecify.annotations.NullMarked;
