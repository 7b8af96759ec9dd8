package org.quorate.persistence.charter;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.model.Refused;

/** A YAML file that cannot be used; every problem at once. */
public final class UnusableYaml extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<YamlProblem> problems;

    UnusableYaml(String file, List<YamlProblem> problems) {
        super(problems.stream().distinct().map(problem -> file + ", " + problem).collect(Collectors.joining(System.lineSeparator())));
        this.problems = problems.stream().distinct().toList();
    }

    /** Each problem, in the order of the file. */
    public List<YamlProblem> problems() {
        return problems;
    }
}
