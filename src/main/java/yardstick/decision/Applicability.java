package yardstick.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.AttributesOfSubject;
import yardstick.evaluate.World;
import yardstick.number.Mark;
import yardstick.policy.Matter;
import yardstick.rule.Any;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Input;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Subject;

/** Which subjects of a dossier a matter concerns, certainly or possibly, by their fields and attributes. */
public final class Applicability {

    private final List<Asked> all;
    private final Dossier dossier;
    private final Indicators indicators;

    private Applicability(List<Asked> all, Dossier dossier, Indicators indicators) {
        this.all = all;
        this.dossier = dossier;
        this.indicators = indicators;
    }

    /**
     * What a subject is asked for.
     *
     * @param owner whose attribute it is, read of the subject
     * @param attribute its name; null for a field of the subject
     * @param test whether it is one of the texts accepted, on a frame that holds the attribute, else the subject
     */
    private record Asked(String where, Read owner, @Nullable String attribute, Test test) {}

    /** The subjects of a world that a matter concerns. */
    public static Applicability of(Matter matter, World world) {
        return of(matter, world.dossier(), world.indicators());
    }

    /** The subjects of a dossier that a matter concerns; the catalogue says what an attribute can be that is not known. */
    public static Applicability of(Matter matter, Dossier dossier, Indicators indicators) {
        Type kind = Type.of(matter.kind());
        List<Asked> all = new ArrayList<>();
        for (Matter.Where where : matter.where()) {
            Place place = new Place("policy.json", 0, 0, where.path());
            Optional<Read> field = Read.of(kind, where.path(), place);
            int dot = where.path().lastIndexOf('.');
            Read owner = dot < 0
                    ? new Read(0, kind, List.of(), place)
                    : Read.of(kind, where.path().substring(0, dot), place).orElseThrow();
            String attribute = field.isPresent() ? null : where.path().substring(dot + 1);
            Read read = field.orElseGet(
                    () -> Read.of(Type.ATTRIBUTE, "value", place).orElseThrow());
            all.add(new Asked(where.path(), owner, attribute, oneOf(read, where.accepted(), place)));
        }
        return new Applicability(all, dossier, indicators);
    }

    private static Test oneOf(Expression read, List<String> accepted, Place place) {
        List<Test> tests = new ArrayList<>();
        for (String text : accepted) {
            tests.add(new Comparison(Relation.EQUAL, read, new Literal(text, Type.TEXT, place), place));
        }
        return new Any(tests, place);
    }

    Truth[] truths(Subject[] subjects) {
        Truth[] truths = new Truth[subjects.length];
        Arrays.fill(truths, Truth.TRUE);
        for (int i = 0; i < truths.length && !all.isEmpty(); i++) {
            truths[i] = truth(subjects[i]);
        }
        return truths;
    }

    /** Whether the matter concerns a subject. */
    public Truth truth(Subject subject) {
        Truth truth = Truth.TRUE;
        for (Asked asked : all) {
            truth = truth.and(asked.test.truth(frame(asked, subject)));
        }
        return truth;
    }

    /** What is not known of a subject that the matter concerns possibly. */
    List<Open> open(Subject subject) {
        List<Open> open = new ArrayList<>();
        for (Asked asked : all) {
            Object[] frame = frame(asked, subject);
            if (asked.test.truth(frame) == Truth.UNKNOWN) {
                List<Input> missing = new ArrayList<>();
                asked.test.unknowns(frame, input -> {
                    if (!missing.contains(input)) {
                        missing.add(input);
                    }
                });
                open.add(new Open.OfMatter(asked.where, List.copyOf(missing)));
            }
        }
        return List.copyOf(open);
    }

    private Object[] frame(Asked asked, Subject subject) {
        if (asked.attribute == null) {
            return new Object[] {subject};
        }
        Object owner = asked.owner.value(new Object[] {subject});
        return new Object[] {
            owner instanceof Subject of
                    ? new AttributesOfSubject(of, dossier, indicators).in(asked.attribute, 0)
                    : Mark.ABSENT
        };
    }
}
