// SPDX-License-Identifier: Apache-2.0
/**
 * What Espalier costs beside code written by hand: the command that measures, and the schemas of any size that it measures with. In goes what to
 * measure, out come files of figures and tables. Nothing here is a test: a figure is told, never asserted.
 */
@NullMarked
package dev.espalier.codegen.bench;

import org.jspecify.annotations.NullMarked;
