// SPDX-License-Identifier: Apache-2.0
/**
 * The schema of a live database: {@link dev.espalier.catalog.CatalogReader} reads PostgreSQL's catalog. In comes a connection and the exposed
 * schemas, out comes a {@code DatabaseSchema}, or the settings of its roles. It knows nothing of requests, plans or generated classes.
 */
@NullMarked
package dev.espalier.catalog;

import org.jspecify.annotations.NullMarked;
