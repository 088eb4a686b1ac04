// SPDX-License-Identifier: Apache-2.0
/**
 * What can go wrong, as data: {@link dev.espalier.error.Problem}, its codes and the one exception that carries it. Every room may put one in,
 * the doors take it out. It is a leaf: it knows no other room and no HTTP status.
 */
@NullMarked
package dev.espalier.error;

import org.jspecify.annotations.NullMarked;
