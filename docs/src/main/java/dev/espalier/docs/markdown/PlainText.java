// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader sees of a node, without its markup; blocks and cells are apart by a blank. */
public final class PlainText {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text of a node and of all below it. */
    public static String of(Node node) {
        PlainText plain = new PlainText();
        plain.take(node);
        return plain.text.toString().strip();
    }

    private void take(Node node) {
        text.append(own(node));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            take(child);
        }
        if (node instanceof Block || node instanceof TableCell) {
            text.append(' ');
        }
    }

    private static String own(Node node) {
        if (node instanceof Text words) {
            return words.getLiteral();
        }
        if (node instanceof Code code) {
            return code.getLiteral();
        }
        if (node instanceof FencedCodeBlock block) {
            return block.getLiteral();
        }
        if (node instanceof IndentedCodeBlock block) {
            return block.getLiteral();
        }
        return node instanceof SoftLineBreak || node instanceof HardLineBreak ? " " : "";
    }
}
