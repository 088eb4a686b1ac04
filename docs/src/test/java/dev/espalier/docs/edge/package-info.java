// SPDX-License-Identifier: Apache-2.0
/** Tests that hold the pages of edge cases to their rule: no statement without its proof. */
@NullMarked
package dev.espalier.docs.edge;

import org.jspecify.annotations.NullMarked;
