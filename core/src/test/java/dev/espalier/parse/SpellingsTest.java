// SPDX-License-Identifier: Apache-2.0
package dev.espalier.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one query, the accidents of the grammar among them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpellingsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            select= id , name                        | select=id,name
            select=id)garbage                        | select=id
            select=,id                               | select=
            select=:id                               | select=
            select=*!hint                            | select=
            select=a b                               | select="a b"
            select= clients ( name )                 | select=clients(name)
            select=id,c(a,d(e)),b                    | select="id","c"("a","d"("e")),"b"
            order=c(a).desc,b                        | order="c"("a").desc,"b"
            c.a_1=eq.1                               | "c"."a_1"=eq.1
            select=clients!inner!c_fk(id)            | select=clients!c_fk!inner(id)
            select=clients!inner!left(id)            | select=clients!inner(id)
            select=c_fk!a!b(id)                      | select=c_fk!a(id)
            select=a::int::text                      | select=a::int
            select=a-b                               | select="a-b"
            select="\\a"                             | select=a
            select=data-> a                          | select=data->a
            or=(id.eq.1 , id.eq.2)                   | or=(id.eq."1 ",id.eq.2)
            or=( id.eq.1,id.eq.2)                    | or=(id.eq.1,id.eq.2)
            or=(id.eq.1)garbage                      | or=(id.eq.1)
            or=(id.eq."1")                           | or=(id.eq.1)
            or=(id.eq."1"2)                          | or=(id.eq."\\"1\\"2")
            or=(id.eq.{1,2})                         | or=(id.eq."{1,2}")
            status=in.(a,b)garbage                   | status=in.(a,b)
            status=in. ( a,b)                        | status=in.(a,b)
            status=in.("a","b")                      | status=in.(a,b)
            status=in.("a"x,b)                       | status=in.("\\"a\\"x",b)
            status=in.("")                           | status=in.()
            status=is.NULL                           | status=is.null
            status=is.nullable                       | status=is.null
            status=like.a*                           | status=like.a%
            status=ilike(any).{a*,*b}                | status=ilike(any).{a%,%b}
            status)x=eq.1                            | status=eq.1
            " status"=eq.1                           | `" status"=eq.1`
            not.clients.or=(id.eq.1)                 | clients.not.or=(id.eq.1)
            limit=5x                                 | select=*
            limit=9&limit=5                          | limit=5
            offset=-3                                | offset=0
            order= id , name                         | order=id,name
            order=id.nullslast                       | order="id".nullslast
            """)
    void both_say_the_same(String one, String other) {
        assertThat(Readings.query(one.split("&"))).isEqualTo(Readings.query(other.split("&")));
    }

    @Test
    void a_select_that_differs_in_one_character_is_another_query() {
        assertThat(Readings.query("select=id")).isNotEqualTo(Readings.query("select=ID"));
        assertThat(Readings.query("a=eq.1")).isNotEqualTo(Readings.query("a=eq.2"));
    }

    @Test
    void values_are_no_part_of_the_shape() {
        assertThat(Readings.query("a=eq.1", "b=in.(1)", "limit=5").shape())
                .isEqualTo(Readings.query("a=eq.2", "b=in.(1,2,3)", "limit=50").shape())
                .hasSameHashCodeAs(
                        Readings.query("a=eq.2", "b=in.()", "limit=1").shape());
    }
}
