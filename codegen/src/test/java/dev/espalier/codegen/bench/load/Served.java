// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.bench.load;

import dev.espalier.codegen.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A process of {@code espalier serve}. */
final class Served implements AutoCloseable {

    private static final String READY = "ready ";

    private final Process process;
    private final URI address;

    private Served(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Served start(List<String> options, String jdbcUrl) throws IOException {
        Process process = JavaProcess.start(
                options,
                Main.class,
                List.of(
                        "serve",
                        "--db-url=" + jdbcUrl,
                        "--schemas=public",
                        "--anon-role=anon",
                        "--jwt-secret=" + Caller.SECRET,
                        "--port=0"));
        // Not closed: what the process says later has to have somewhere to go.
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return new Served(process, URI.create(line.substring(READY.length())));
            }
        }
        throw new IllegalStateException("espalier serve ended before it was ready");
    }

    URI address() {
        return address;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
