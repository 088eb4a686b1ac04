// SPDX-License-Identifier: Apache-2.0
/** Holds the pages of the corpus to the cases. */
@NullMarked
package dev.espalier.docs.catalogue;

import org.jspecify.annotations.NullMarked;
