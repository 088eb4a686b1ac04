// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.bench.paired.Slice;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/** The process of {@link InProcess}, seen from here. */
final class Companion implements AutoCloseable {

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private Companion(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    static Companion start(List<String> options) throws IOException {
        return new Companion(JavaProcess.start(options, InProcess.class, List.of()));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks once. */
    String answer(LoadWay way) throws IOException {
        ask(way, 0, Duration.ZERO);
        return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
    }

    /** Asks for so long. */
    Slice run(LoadWay way, int threads, Duration time) throws IOException {
        ask(way, threads, time);
        long[] latencies = new long[from.readInt()];
        for (int i = 0; i < latencies.length; i++) {
            latencies[i] = from.readLong();
        }
        return new Slice(LongStream.of(latencies), from.readLong(), from.readLong());
    }

    private void ask(LoadWay way, int threads, Duration time) throws IOException {
        to.writeUTF(way.name());
        to.writeInt(threads);
        to.writeLong(time.toMillis());
        to.flush();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
