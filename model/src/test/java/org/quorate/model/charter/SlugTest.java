package org.quorate.model.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {"Local Authority|local-authority", "local-authority|local-authority",
        "  NHS   (Provider) Trusts  |nhs-provider-trusts", "Health & Wellbeing|health-and-wellbeing", "R&D|r-and-d", "&|and", "St Anne's|st-annes",
        "St Anne\u2019s|st-annes", "Caf\u00e9|cafe", "Ynys M\u00f4n & Gwynedd|ynys-mon-and-gwynedd", "AZ az 09|az-az-09", "@[`{/:|''", "NHSE/I|nhse-i",
        "\u2014 A \u2014|a"})
    void a_name_is_reduced_to_what_identifies_it(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
