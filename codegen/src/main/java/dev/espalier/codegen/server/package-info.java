// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP server of {@code espalier serve}: {@link dev.espalier.codegen.server.HttpServer} hands requests to the endpoint and sends what it
 * answers. In comes an endpoint and where to listen, out goes a server that runs until it is stopped. It knows nothing of what a request
 * means.
 */
@NullMarked
package dev.espalier.codegen.server;

import org.jspecify.annotations.NullMarked;
