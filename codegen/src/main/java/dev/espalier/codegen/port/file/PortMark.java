// SPDX-License-Identifier: Apache-2.0
package dev.espalier.codegen.port.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of a class, which says who wrote it and of what text it was, so that nobody's work is lost. */
public final class PortMark {

    private static final Pattern LINE = Pattern.compile("// Written by espalier port from .*; sum ([0-9a-f]{16})\\.");

    private PortMark() {}

    /** The line for this text. */
    public static String of(String file, String body) {
        return "// Written by espalier port from " + CommentText.line(file) + "; sum " + sum(body) + ".";
    }

    /** Whether a text was written here, and nobody has changed it since. */
    static boolean isOn(String text) {
        int end = text.indexOf('\n');
        Matcher line = LINE.matcher(end < 0 ? text : text.substring(0, end));
        return end > 0 && line.matches() && line.group(1).equals(sum(text.substring(end + 1)));
    }

    private static String sum(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
