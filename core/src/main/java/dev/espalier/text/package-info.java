// SPDX-License-Identifier: Apache-2.0
/**
 * Texts as bytes: what comes from PostgreSQL or goes to it as a whole is neither decoded nor copied on its way. A leaf.
 */
@NullMarked
package dev.espalier.text;

import org.jspecify.annotations.NullMarked;
