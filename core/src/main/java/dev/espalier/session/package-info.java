// SPDX-License-Identifier: Apache-2.0
/**
 * Whose connection, and under which settings: a {@link dev.espalier.session.UnitOfWork} borrows a connection, sets what the caller is for
 * one transaction and gives everything back as it was. In come a source and settings, out comes whatever the work returns. It knows nothing
 * of requests or plans.
 */
@NullMarked
package dev.espalier.session;

import org.jspecify.annotations.NullMarked;
