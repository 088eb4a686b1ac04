// SPDX-License-Identifier: Apache-2.0
/** Tests of the room. */
@NullMarked
package dev.espalier.docs.markdown;

import org.jspecify.annotations.NullMarked;
