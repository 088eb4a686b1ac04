// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.replay.end;

import dev.espalier.text.Utf8;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Sends requests and reads replies, within the bounds of a patience. */
final class Exchanges {
    private final HttpClient client;
    private final Patience patience;

    Exchanges(Patience patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.timeout())
                .build();
    }

    HttpRequest.Builder request(URI target, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target);
        headers.forEach(request::header);
        return request;
    }

    /** Sends what may be sent twice: again after a failure of the connection. */
    Reply sendAgain(HttpRequest request) throws NoAnswerException {
        for (int left = patience.retries(); ; left--) {
            try {
                return reply(exchanged(request));
            } catch (IOException e) {
                if (left <= 0 || !isOfTheConnection(e)) {
                    throw told(e, request);
                }
            }
        }
    }

    /** Sends once. */
    Reply send(HttpRequest request) throws NoAnswerException {
        try {
            return reply(exchanged(request));
        } catch (IOException e) {
            throw told(e, request);
        }
    }

    private static boolean isOfTheConnection(IOException failure) {
        return !(failure instanceof NoAnswerException
                || failure instanceof BoundedBody.TooLargeException
                || failure instanceof SSLException);
    }

    private HttpResponse<byte[]> exchanged(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, head -> new BoundedBody(patience.bodyBytes()));
        try {
            return answer.get(patience.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new NoAnswerException("no answer within " + patience.timeout().toSeconds() + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException("interrupted", e);
        } catch (ExecutionException e) {
            throw cause(e);
        }
    }

    private static IOException cause(ExecutionException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLargeException || cause instanceof SSLException) {
                return (IOException) cause;
            }
        }
        return failure.getCause() instanceof IOException io ? io : new IOException(failure.getCause());
    }

    /** In our own words. An address has neither user nor query, and of its path nothing is told. */
    private NoAnswerException told(IOException failure, HttpRequest request) {
        if (failure instanceof NoAnswerException told) {
            return told;
        }
        if (failure instanceof BoundedBody.TooLargeException large) {
            return new NoAnswerException("the answer is larger than " + patience.bodyBytes() + " bytes", large);
        }
        if (failure instanceof ConnectException) {
            return new NoAnswerException(
                    "nobody answers at " + request.uri().getScheme() + "://"
                            + request.uri().getRawAuthority(),
                    failure);
        }
        return failure instanceof SSLException
                ? new NoAnswerException("no secure connection: the certificate, or the protocol, does not fit", failure)
                : new NoAnswerException("the connection broke, or what came is no HTTP", failure);
    }

    private Reply reply(HttpResponse<byte[]> response) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Reply packed = new Reply(response.statusCode(), Optional.empty(), headers, Utf8.of(response.body()));
        return unpacked(packed);
    }

    /** Nobody asked for a packed body, and some servers send one all the same. */
    private Reply unpacked(Reply reply) throws IOException {
        String encoding = reply.header("content-encoding").orElse("identity").strip();
        if (reply.body().isEmpty() || encoding.equalsIgnoreCase("identity")) {
            return reply;
        }
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip")) {
            throw new NoAnswerException("the body is packed in a way that nobody asked for");
        }
        byte[] bytes;
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(reply.body().bytes()))) {
            bytes = in.readNBytes(patience.bodyBytes());
            if (in.read() >= 0) {
                throw new BoundedBody.TooLargeException(patience.bodyBytes());
            }
        } catch (ZipException | EOFException e) {
            throw new NoAnswerException("the body is not packed as it says", e);
        }
        return new Reply(reply.status(), reply.reason(), reply.headers(), Utf8.of(bytes));
    }
}
