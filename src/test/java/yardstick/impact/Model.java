package yardstick.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yardstick.Policy;

/**
 * A small policy about zones that a test changes part by part and writes to disk.
 *
 * @param parameters figures by name
 * @param rules by name, from {@code when} to the end
 * @param ladder codes from the strongest to the default
 */
public record Model(Map<String, String> parameters, Map<String, String> rules, String ladder) {

    public Model() {
        this(Map.of(), Map.of(), "HIGH MIDDLE LOW");
    }

    public Model with(String parameter, String value) {
        return new Model(plus(parameters, parameter, value), rules, ladder);
    }

    /** With a rule that concludes something of each zone. */
    public Model rule(String name, String conditions, String outcome) {
        return ruleText(
                name, "when\n    $z : Zone()\n" + conditions + "\nthen\n    conclude( $z, \"" + outcome + "\" );\nend");
    }

    Model ruleText(String name, String text) {
        return new Model(parameters, plus(rules, name, text), ladder);
    }

    Model without(String rule) {
        Map<String, String> fewer = new TreeMap<>(rules);
        fewer.remove(rule);
        return new Model(parameters, fewer, ladder);
    }

    Model on(String other) {
        return new Model(parameters, rules, other);
    }

    private static Map<String, String> plus(Map<String, String> all, String name, String value) {
        Map<String, String> more = new TreeMap<>(all);
        more.put(name, value);
        return more;
    }

    /** A condition on the current figure of the zone. */
    static String figure(String name, String test) {
        return "    Measure( of == $z, name == \"" + name + "\", back == 0, " + test + " )\n";
    }

    /** Binds a parameter. */
    static String parameter(String name, String variable) {
        return "    Parameter( name == \"" + name + "\", " + variable + " : value )\n";
    }

    public Policy load(Path folder) {
        return Policy.load(write(folder));
    }

    Path write(Path folder) {
        String outcomes = java.util.Arrays.stream(ladder.split(" "))
                .map(code -> "{\"code\": \"" + code + "\", \"zh\": \"" + code + "\", \"en\": \"" + code + "\"}")
                .collect(Collectors.joining(", "));
        String texts = rules.entrySet().stream()
                .map(rule -> "rule \"" + rule.getKey() + "\"\n    @clause(\"一\")\n" + rule.getValue() + "\n")
                .collect(Collectors.joining("\n"));
        String figures = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "," + parameter.getValue() + ",分,一,assumed,\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("policy.json"), """
                    {"id": "sample", "title": {"zh": "样例", "en": "Sample"}, "issuer": {"zh": "某局", "en": "Some bureau"},
                     "version": "1", "period": "YEAR", "ladders": {"zone": [%s]},
                     "sources": [{"id": "通知", "title": {"zh": "通知", "en": "Notice"}, "published": "2020年"}]}
                    """.formatted(outcomes));
            Files.writeString(folder.resolve("clauses.json"), "[{\"id\": \"一\", \"text\": \"条\", \"source\": \"通知\"}]");
            Files.writeString(folder.resolve("parameters.csv"), "name,value,unit,clause,status,note\n" + figures);
            Files.writeString(folder.resolve("rules.drl"), "package sample;\n\n" + texts);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
