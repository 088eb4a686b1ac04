// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.server;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection to a server for several requests, as pools of clients have them. */
record KeptConnection(Socket socket, DataInputStream in) implements AutoCloseable {

    private static final String LENGTH = "Content-Length: ";

    static KeptConnection to(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        return new KeptConnection(socket, new DataInputStream(socket.getInputStream()));
    }

    /** Asks, and does not wait for the answer. */
    void ask(String target) throws IOException {
        String head = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** The body of the next answer. */
    String answer() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            length = line.startsWith(LENGTH) ? Integer.parseInt(line.substring(LENGTH.length())) : length;
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.readUnsignedByte(); octet != '\n'; octet = in.readUnsignedByte()) {
            line.append((char) octet);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
