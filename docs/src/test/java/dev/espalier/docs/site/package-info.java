// SPDX-License-Identifier: Apache-2.0
/** Tests of the room. */
@NullMarked
package dev.espalier.docs.site;

import org.jspecify.annotations.NullMarked;
