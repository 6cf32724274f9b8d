package yardstick.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.vocabulary.PeriodUnit;

/** The rule files of a sound policy as they were read, for checking many policies that differ from it in one file. */
public final class ParsedFiles {

    static final ParsedFiles NOTHING = new ParsedFiles();

    private final Map<RuleFile, List<Sketch>> files = new HashMap<>();

    private ParsedFiles() {}

    /** Reads the files of a policy that is sound. */
    public static ParsedFiles of(PolicyFolder sound) {
        ParsedFiles known = new ParsedFiles();
        for (RuleFile file : sound.ruleFiles()) {
            known.files.put(file, RuleFileReader.read(new CheckedFile(file), sound.period(), RuleChecker.MOST_RULES));
        }
        return known;
    }

    /** What a file holds; a known one is not read again unless a policy could have too many rules by it. */
    List<Sketch> read(CheckedFile source, RuleFile file, PeriodUnit period, int most) {
        List<Sketch> sketches = files.get(file);
        return sketches == null || sketches.size() > most
                ? RuleFileReader.read(source, period, most)
                : sketches.stream().map(sketch -> sketch.in(source)).toList();
    }
}
