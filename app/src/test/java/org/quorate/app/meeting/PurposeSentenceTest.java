package org.quorate.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.model.meeting.Purpose;

class PurposeSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIVE | Cheshire East Place Partnership Update | To receive an update on the Cheshire East Place Partnership.
            RECEIVE | Health and care strategy: progress     | To receive a report on Health and care strategy: progress.
            NOTE    | Winter resilience report               | To note the Winter resilience report.
            DISCUSS | ICP Strategy and Transformation Plan   | To consider the ICP Strategy and Transformation Plan.
            DECIDE  | Transformation funding 2027/28         | To consider and decide on Transformation funding 2027/28.
            HEAR    | Public questions                       | To hear Public questions.
            AGREE   | Minutes of Tue 24 Nov 2026             | To approve the minutes of the meeting held on Tue 24 Nov 2026.
            NOTE    | Update on the dental review            | To note an update on the dental review.
            """)
    void a_sentence_is_suggested_from_purpose_and_title(Purpose purpose, String title, String sentence) {
        assertThat(PurposeSentence.suggest(purpose, title)).isEqualTo(sentence);
    }
}
