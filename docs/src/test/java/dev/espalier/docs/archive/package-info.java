// SPDX-License-Identifier: Apache-2.0
/** Holds the published archive to its schemas, its README and the databases. */
@NullMarked
package dev.espalier.docs.archive;

import org.jspecify.annotations.NullMarked;
