// SPDX-License-Identifier: Apache-2.0
/**
 * A {@code DatabaseSchema} as a file that is kept beside generated classes and read without a connection.
 *
 * <p>In comes a schema or such a file's text, out comes the other. It knows no database, no request and no JSON.
 */
@NullMarked
package dev.espalier.schema.resource;

import org.jspecify.annotations.NullMarked;
