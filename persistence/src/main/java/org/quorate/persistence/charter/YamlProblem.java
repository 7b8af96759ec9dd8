package org.quorate.persistence.charter;

/**
 * One thing wrong in a YAML file.
 *
 * @param line from 1
 * @param column from 1
 * @param path where it stands in the file: "bodies[0].settings.quorum"
 * @param message what is wrong and what was expected
 */
public record YamlProblem(int line, int column, String path, String message) {

    @Override
    public String toString() {
        return "line " + line + ", column " + column + (path.isEmpty() ? "" : " (" + path + ")") + ": " + message;
    }
}
