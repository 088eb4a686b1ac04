// SPDX-License-Identifier: Apache-2.0
/**
 * Ways measured side by side in one process: each has its turn of some milliseconds, over and over, so that what disturbs one disturbs all. In go
 * questions, out come medians, operations a second, bytes an operation, and ratios. It must not know what the questions are about.
 */
@NullMarked
package dev.espalier.codegen.bench.paired;

import org.jspecify.annotations.NullMarked;
