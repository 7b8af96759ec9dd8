package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person's words for one of several things find. */
class NamingTest {

    private static final List<Choice> THINGS = List.of(
            Choice.of("acute-trusts", "", "hospital trusts", "acute"),
            Choice.of("Local Authority", "", "councils (unitary)", "authorities"),
            Choice.of("lay-members", "", "lay people"),
            Choice.of("acute", "", "people who are lay"),
            Choice.of("people-lay", "", "public"));

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource({
        "acute-trusts,acute-trusts",
        "Acute Trusts,acute-trusts",
        "hospital-trusts,acute-trusts",
        // as it is written goes before another thing that is only also called so
        "acute,acute",
        // written otherwise, the first thing of that name is meant
        "Acute,acute-trusts",
        "Local Authority,Local Authority",
        "local-authority,Local Authority",
        // the words that carry the name: singular or plural, in any order, without small words and brackets
        "the trust of the hospital,acute-trusts",
        "authority (local),Local Authority",
        "council,Local Authority",
        "council (the),Local Authority",
        "authority,Local Authority",
        // loose words that fit two things find neither, but a name as it is written still does
        "lay of people,",
        "lay people,lay-members",
        "people-lay,people-lay",
        // nothing but small words, or nothing at all
        "the member of,",
        "'',",
        "ambulance trusts,"})
    void a_name_finds_the_same_thing_whether_or_not_the_names_were_taken_apart_before(String name, String found) {
        String[] ways = {
            Naming.find(THINGS, name, Choice::names).map(Choice::word).orElse(null),
            KnownNames.of(THINGS, Choice::names).find(name).map(Choice::word).orElse(null)};
        assertThat(ways).containsOnly(found);
    }
}
