package org.quorate.app.task;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.quorate.persistence.store.StoreFailure;

/** Puts an exception into words and a code that is the same each time the same thing fails. */
public final class FailureWords {
    private FailureWords() {}

    /**
     * @param doing what was being done, as in "Recording the arrival"
     */
    public static Failure of(String doing, Throwable thrown) {
        String details = details(thrown);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreFailure store) {
                return new Failure(store.kind().code(), doing + " did not finish: " + said(store), "", details);
            }
        }
        Throwable cause = rootCause(thrown);
        String code = code(cause);
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            // Our own exceptions say in plain words what the library's one beneath them does not.
            if (each instanceof IOException && each.getClass().getName().startsWith("org.quorate.")) {
                return new Failure(code, doing + " did not finish: " + said(each), "", details);
            }
        }
        if (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException) {
            return new Failure(code, doing + " did not finish: " + said(cause), "Put this right and try again.", details);
        }
        if (cause instanceof IOException) {
            return new Failure(code, doing + " did not finish, because a file could not be read or written: " + said(cause),
                    "Check that the folder is there, has room, and may be written to; then try again.", details);
        }
        return new Failure(code, doing + " did not finish, because of a fault in the program.",
                "What was saved before is safe. Try again; if it happens again, quote the code.", details);
    }

    /** Whether something failed only because the store had given up before, which was told as what happened. */
    public static boolean comesOfAnother(Failure failure) {
        return failure.code().equals(StoreFailure.Kind.CLOSED.code());
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        if (message == null || message.isBlank()) {
            return "no reason was given.";
        }
        return message.endsWith(".") ? message : message + ".";
    }

    private static Throwable rootCause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The class of the failure and our own method it came from, without line numbers, so that the code survives an edit. */
    private static String code(Throwable cause) {
        String place = "";
        for (StackTraceElement frame : cause.getStackTrace()) {
            if (frame.getClassName().startsWith("org.quorate.")) {
                place = frame.getClassName() + "#" + frame.getMethodName();
                break;
            }
        }
        int hash = (cause.getClass().getName() + place).hashCode() & 0xFFFFF;
        return "Q-" + String.format(Locale.ROOT, "%05X", hash);
    }

    private static String details(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
