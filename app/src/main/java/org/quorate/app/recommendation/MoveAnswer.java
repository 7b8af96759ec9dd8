package org.quorate.app.recommendation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.model.charter.Ask;
import org.quorate.model.partnership.BodyId;
import org.quorate.model.recommendation.Answer;
import org.quorate.model.recommendation.Reply;
import org.quorate.model.recommendation.ReplyForm;

/** What a person filled in for one move; what its form does not ask for is nothing. */
record MoveAnswer(@Nullable BodyId body, @Nullable Ask ask, @Nullable Answer answer, @Nullable String partner, @Nullable Reply reply,
        @Nullable ReplyForm form, String by, String words, LocalDate on) {}
