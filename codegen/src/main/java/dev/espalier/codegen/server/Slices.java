// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingNestedCallback;

/** Sends a body part by part; of what is sent at once the JDK keeps a copy's room for each thread. */
final class Slices extends IteratingNestedCallback {

    private static final int MOST_BYTES = 128 * 1024;

    private final Response response;
    private final ByteBuffer body;
    private boolean begun;

    Slices(Response response, ByteBuffer body, Callback callback) {
        super(callback);
        this.response = response;
        this.body = body;
    }

    @Override
    protected Action process() {
        if (begun && !body.hasRemaining()) {
            return Action.SUCCEEDED;
        }
        begun = true;
        ByteBuffer slice = body.slice(body.position(), Math.min(MOST_BYTES, body.remaining()));
        body.position(body.position() + slice.remaining());
        response.write(!body.hasRemaining(), slice, this);
        return Action.SCHEDULED;
    }
}
