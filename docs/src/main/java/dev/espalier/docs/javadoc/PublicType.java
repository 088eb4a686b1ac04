// SPDX-License-Identifier: Apache-2.0
package dev.espalier.docs.javadoc;

import java.util.List;
import java.util.stream.Stream;

/**
 * A type that others may use.
 *
 * @param room its package
 * @param name its name there: {@code Limits.Aggregates}
 * @param kind as it is written: {@code record}
 * @param words its comment
 * @param members what it has, in the order of the source
 */
public record PublicType(String room, String name, String kind, Words words, List<Member> members) {

    /** Copies the members. */
    public PublicType {
        members = List.copyOf(members);
    }

    /** {@code dev.espalier.limits.Limits.Aggregates}. */
    public String qualifiedName() {
        return room + "." + name;
    }

    /** Its members of a kind. */
    public Stream<Member> members(Member.Kind wanted) {
        return members.stream().filter(member -> member.kind() == wanted);
    }
}
