// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.error.Problem;
import dev.espalier.request.Request.Body;
import dev.espalier.supabase.response.Answer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what never reached the endpoint, or broke it, in the shape of all other errors; what broke stays in the log. */
final class JsonErrors implements Request.Handler {

    private static final Logger LOG = System.getLogger("dev.espalier.codegen.server");

    /** PostgreSQL's word for a mistake of its own. */
    private static final String INTERNAL_ERROR = "XX000";

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable broken
                && HttpStatus.isServerError(response.getStatus())) {
            LOG.log(Level.ERROR, "a request broke the server", broken);
        }
        Problem problem = Problem.of(INTERNAL_ERROR, HttpStatus.getMessage(response.getStatus()));
        Answer answer = Answer.of(Body.SENT, problem);
        answer.headers().forEach((name, values) -> response.getHeaders().put(name, values));
        byte[] body = answer.content().bytes();
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
