package yardstick.explain.telling;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yardstick.explain.search.SlotReads;
import yardstick.problem.Words;
import yardstick.rule.Condition;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** What facts and their fields are called in one place of an account. */
final class Naming {

    private final Names names;
    private final Object[] frame;
    private final Letters called;

    Naming(Names names, Object[] frame, Letters called) {
        this.names = names;
        this.frame = frame;
        this.called = called;
    }

    /**
     * What a field is called.
     *
     * @param owner whose it is; null where that goes without saying
     */
    record Owned(@Nullable Words owner, Words label) {

        /** As something that has a value. */
        Words words() {
            return owner == null ? label : Sentence.OWNED.of(owner, label);
        }

        /** As something that holds. */
        Words stated(Words what) {
            return owner == null ? what : Sentence.STATED.of(owner, what);
        }
    }

    /** What a fact is called. */
    Words fact(Read read) {
        String letter = called.letter(read.slot());
        if (letter != null) {
            return letter.isEmpty() ? Sentence.IT.of() : Names.plain(letter);
        }
        Condition.Pattern given = called.given(read.slot());
        if (given != null) {
            return given(given);
        }
        return frame[read.slot()] instanceof Fact fact ? concrete(fact) : Names.noun(read.factType());
    }

    private Words concrete(Fact fact) {
        return fact == names.decided() ? names.own() : whole(fact);
    }

    /** A fact in full; inside of a description also what is the decided subject's is said to be so. */
    private Words whole(Fact fact) {
        boolean own = called.inside()
                && !(fact instanceof Subject)
                && !(fact instanceof Parameter)
                && of(fact) == names.decided();
        return own ? Sentence.OWNED.of(names.own(), names.whole(fact)) : names.whole(fact);
    }

    /** Whether a field is another subject's, or one of something of another subject. */
    boolean isOfAnother(Read read) {
        Object owner = read.path().isEmpty() || !SlotReads.areFilled(read, frame) ? null : read.owner(frame);
        if (!(owner instanceof Fact fact)) {
            return false;
        }
        Subject subject = fact instanceof Subject itself ? itself : of(fact);
        return subject != null && !isOwn(subject, fact instanceof Subject);
    }

    /**
     * Whether a subject is the decided one.
     *
     * @param parts or its zone or its designation
     */
    private boolean isOwn(Subject subject, boolean parts) {
        Subject decided = names.decided();
        return subject == decided || (parts && (subject == decided.holder() || subject == decided.ofDesignation()));
    }

    private static @Nullable Subject of(Fact fact) {
        if (fact instanceof Measure measure) {
            return measure.of();
        }
        if (fact instanceof PastDecision decision) {
            return decision.of();
        }
        if (fact instanceof Attribute attribute) {
            return attribute.of();
        }
        if (fact instanceof Milestone milestone) {
            return milestone.of();
        }
        if (fact instanceof Difficulty difficulty) {
            return difficulty.of();
        }
        return fact instanceof Term term ? term.of() : null;
    }

    /** A parameter or a measure of one period, or a term that holds, which a description finds by what it speaks of. */
    Words given(Condition.Pattern pattern) {
        String name = pattern.requiredName().orElse("");
        if (!DescribedGroup.isFigure(pattern.type())) {
            return Sentence.NAMED.of(name, Names.noun(pattern.type()));
        }
        Words figure = Sentence.MEASURE_IN.of(Names.quoted(name), period(pattern));
        Words owner = owner(pattern);
        return owner == null ? figure : Sentence.OWNED.of(owner, figure);
    }

    private Words period(Condition.Pattern pattern) {
        Integer back = DescribedGroup.back(pattern);
        return back == null ? Names.plain("") : period(back);
    }

    /** The period that lies so many periods back. */
    Words period(int back) {
        return names.period(back);
    }

    /** What the facts of a pattern are of; null for the only fact spoken of, or where that is open. */
    @Nullable
    Words owner(Condition.Pattern pattern) {
        Read owner = DescribedGroup.owner(pattern);
        if (owner == null || "".equals(called.letter(owner.slot()))) {
            return null;
        }
        if (owner.path().isEmpty() || called.ranges(owner.slot())) {
            return owner.path().isEmpty() ? fact(owner) : field(owner).words();
        }
        Object value = SlotReads.areFilled(owner, frame) ? owner.value(frame) : null;
        return value instanceof Fact fact ? concrete(fact) : field(owner).words();
    }

    /** What a field is called; the path to it must not be empty. */
    Owned field(Read read) {
        Words label = label(read, "field.");
        String letter = called.letter(read.slot());
        if (letter != null) {
            String name = names.requiredName(read.slot());
            boolean named = isValue(read) && called.periods().contains(read.slot()) && !name.isEmpty();
            Words own = named ? Names.quoted(name) : label;
            return new Owned(through(letter.isEmpty() ? null : Names.plain(letter), read), own);
        }
        Condition.Pattern given = called.given(read.slot());
        if (given != null) {
            return found(given, read, label);
        }
        Object owner = SlotReads.areFilled(read, frame) ? read.owner(frame) : null;
        return owner instanceof Fact fact ? ofFact(fact, read, label) : unowned(read, label);
    }

    private Owned found(Condition.Pattern given, Read read, Words label) {
        String name = given.requiredName().orElse("");
        if (isValue(read)) {
            return given.type() == Type.PARAMETER
                    ? new Owned(null, Names.quoted(name))
                    : new Owned(owner(given), Sentence.MEASURE_IN.of(Names.quoted(name), period(given)));
        }
        boolean ofOwner = DescribedGroup.isFigure(given.type()) && isOfOwner(DescribedGroup.owner(given), read);
        return new Owned(through(ofOwner ? owner(given) : given(given), read), label);
    }

    /** Whether a measure has a field from the grant or application, zone or designation that it is of. */
    private static boolean isOfOwner(@Nullable Read owner, Read read) {
        String first = read.path().get(0).name();
        boolean shared = first.equals("zone") || first.equals("party") || first.equals("designation");
        if (owner == null || !shared) {
            return false;
        }
        return owner.type() == Type.GRANT
                || owner.type() == Type.APPLICATION
                || (owner.type().name().equalsIgnoreCase(first) && read.path().size() == 2);
    }

    private Owned ofFact(Fact fact, Read read, Words label) {
        if (fact instanceof Parameter parameter && isValue(read)) {
            return new Owned(null, Names.quoted(parameter.name()));
        }
        if (fact instanceof Measure measure && isValue(read)) {
            return new Owned(owner(measure.of()), Names.figure(measure));
        }
        if (fact instanceof Attribute attribute && isValue(read)) {
            return new Owned(owner(attribute.of()), Names.figure(attribute));
        }
        if (fact instanceof Subject subject) {
            return new Owned(isOwn(subject, true) ? own() : names.whole(subject), label);
        }
        return new Owned(whole(fact), label);
    }

    private @Nullable Words owner(Subject of) {
        return of == names.decided() ? own() : names.whole(of);
    }

    private @Nullable Words own() {
        return called.inside() ? names.own() : null;
    }

    /** A field of what is not there. */
    private Owned unowned(Read read, Words label) {
        String name = names.requiredName(read.slot());
        if (isValue(read) && !name.isEmpty() && frame[read.slot()] == null) {
            return new Owned(null, Names.quoted(name));
        }
        Words owner = frame[read.slot()] instanceof Fact fact ? concrete(fact) : Names.noun(read.factType());
        return new Owned(through(owner, read), label);
    }

    /** Whose a field is that is reached by way of a stage before or a party, which have fields of the same words as who has them. */
    private static @Nullable Words through(@Nullable Words owner, Read read) {
        Words whose = owner;
        for (int length = 1; length < read.path().size(); length++) {
            Read way = new Read(read.slot(), read.factType(), read.path().subList(0, length), read.place());
            String last = read.path().get(length - 1).name();
            if (last.equals("after") || last.equals("party")) {
                Words label = label(way, "field.");
                whose = whose == null ? label : Sentence.OWNED.of(whose, label);
            }
        }
        return whose;
    }

    static boolean isValue(Read read) {
        return read.path().size() == 1
                && (DescribedGroup.isFigure(read.factType()) || read.factType() == Type.PARAMETER)
                && read.path().get(0).name().equals("value");
    }

    /** The word for the last field of a path. */
    static Words label(Read read, String kind) {
        List<Field> path = read.path();
        String field = path.get(path.size() - 1).name();
        Type type =
                path.size() == 1 ? read.factType() : path.get(path.size() - 2).type();
        return Sentence.named(kind + type.name().toLowerCase(Locale.ROOT) + "." + field, field);
    }
}
