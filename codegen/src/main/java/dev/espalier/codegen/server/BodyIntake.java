// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import dev.espalier.text.Utf8;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Takes in the body of one request: into one array, which is then handed on as it is.
 *
 * <p>No thread waits for a body: who sends it slowly holds up nobody else. Memory is set aside for what has come, not for what is announced.
 */
final class BodyIntake implements Runnable {

    private static final int FIRST_BYTES = 8 * 1024;

    private final Request request;
    private final long most;
    private final Consumer<Optional<Utf8>> taken;
    private final Consumer<Throwable> failed;
    private byte[] bytes = new byte[0];
    private int filled;

    /**
     * An intake that has not begun.
     *
     * @param most how many bytes are taken
     * @param taken gets the body, or nothing when it is too large
     * @param failed gets why there is no body
     */
    BodyIntake(Request request, long most, Consumer<Optional<Utf8>> taken, Consumer<Throwable> failed) {
        this.request = request;
        this.most = Math.min(most, Integer.MAX_VALUE - 64);
        this.taken = taken;
        this.failed = failed;
    }

    /** Takes what is there, and is run again when more has come. */
    @Override
    public void run() {
        if (request.getLength() > most) {
            taken.accept(Optional.empty());
            return;
        }
        Content.Chunk chunk = request.read();
        while (chunk != null && !Content.Chunk.isFailure(chunk)) {
            boolean fits = add(chunk.getByteBuffer());
            boolean last = chunk.isLast();
            chunk.release();
            if (last || !fits) {
                taken.accept(fits ? Optional.of(body()) : Optional.empty());
                return;
            }
            chunk = request.read();
        }
        if (chunk == null) {
            request.demand(this);
        } else {
            failed.accept(chunk.getFailure());
        }
    }

    private boolean add(ByteBuffer more) {
        int count = more.remaining();
        if (filled + (long) count > most) {
            return false;
        }
        if (filled + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, room(filled + count));
        }
        more.get(bytes, filled, count);
        filled += count;
        return true;
    }

    /** Twice as much each time, but no more than is announced. */
    private int room(int needed) {
        long announced = request.getLength();
        long end = announced < 0 ? most : announced;
        return (int) Math.max(needed, Math.min(end, Math.max(FIRST_BYTES, 2L * bytes.length)));
    }

    private Utf8 body() {
        return Utf8.of(filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled));
    }
}
