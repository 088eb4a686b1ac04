// SPDX-License-Identifier: Apache-2.0
/**
 * The corpus as pages for people: one for each case and each difference, one for each word that cases are looked for by, and a list
 * with filters. In come cases, differences, and which pages mention them; out come pages without their shell. It must not
 * know how the site is laid out or written.
 */
@NullMarked
package dev.espalier.docs.catalogue;

import org.jspecify.annotations.NullMarked;
