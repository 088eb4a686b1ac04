// SPDX-License-Identifier: Apache-2.0
/** Outcomes as the tables of {@code performance.md}. In go files of figures, out come lines of Markdown. It must not know how anything was measured. */
@NullMarked
package dev.espalier.codegen.bench.report;

import org.jspecify.annotations.NullMarked;
