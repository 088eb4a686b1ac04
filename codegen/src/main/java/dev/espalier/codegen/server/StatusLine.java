// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Sends a status in an answer's own words, {@code 416 Requested Range Not Satisfiable}, where the server has others. */
final class StatusLine extends HttpStream.Wrapper {

    private final String words;

    StatusLine(HttpStream stream, String words) {
        super(stream);
        this.words = words;
    }

    @Override
    public void send(
            MetaData.Request request,
            MetaData.@Nullable Response response,
            boolean last,
            @Nullable ByteBuffer content,
            Callback callback) {
        super.send(request, worded(response), last, content, callback);
    }

    /** The first part of an answer carries its head; later ones are content alone. */
    private MetaData.@Nullable Response worded(MetaData.@Nullable Response head) {
        return head == null
                ? null
                : new MetaData.Response(
                        head.getStatus(),
                        words,
                        head.getHttpVersion(),
                        head.getHttpFields(),
                        head.getContentLength(),
                        head.getTrailersSupplier());
    }
}
