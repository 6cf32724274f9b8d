package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Type;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Subject;

/** The place of a rule at which something that was read is written down again as DRL. */
public final class SpokenScope {

    /** A fact that was spoken of. */
    static final class Var {
        final String name;
        final Type type;
        /** The measure that its periods are of. */
        @Nullable
        String measure;

        Var(String name, Type type) {
            this.name = name;
            this.type = type;
        }
    }

    final @Nullable SpokenScope outer;
    final List<String> lines = new ArrayList<>();
    /** What has to stand in front of the members. */
    final List<String> before = new ArrayList<>();

    private final Map<String, Var> letters = new HashMap<>();
    private final Map<String, String> known;
    private final Map<String, String> here = new HashMap<>();
    private final int[] used;

    @Nullable
    Var bare;

    private SpokenScope(@Nullable SpokenScope outer) {
        this.outer = outer;
        this.known = outer == null ? new HashMap<>() : outer.known;
        this.used = outer == null ? new int[1] : outer.used;
    }

    /** The outermost scope, in which {@code $me} is the subject decided. */
    static SpokenScope top(Subject decided) {
        SpokenScope scope = new SpokenScope(null);
        scope.bare = new Var("$me", Type.of(decided.subjectKind()));
        scope.lines.add("$me : " + scope.bare.type.pattern() + "()");
        return scope;
    }

    SpokenScope inner() {
        return new SpokenScope(this);
    }

    SpokenScope outermost() {
        return outer == null ? this : outer.outermost();
    }

    String fresh(String prefix) {
        return "$" + prefix + ++used[0];
    }

    /** A member of a set, by its letter; without one it is what is spoken of. */
    Var member(String letter, Type type) {
        Var member = new Var(fresh("f"), type);
        if (letter.isEmpty()) {
            bare = member;
        } else {
            letters.put(letter, member);
        }
        return member;
    }

    /** The fact that a letter stands for, or the only one spoken of. */
    Var find(String letter) {
        Var found = letter.isEmpty() ? bare : letters.get(letter);
        if (found != null) {
            return found;
        }
        if (outer == null) {
            throw new Listening.NotUnderstood("nothing is called “" + letter + "”");
        }
        if (letter.isEmpty() && !letters.isEmpty()) {
            throw new Listening.NotUnderstood("whose?");
        }
        return outer.find(letter);
    }

    /** A line of the rule that defines a name, written once. */
    String define(String what, String prefix, String line) {
        SpokenScope top = outermost();
        return known.computeIfAbsent(what, any -> {
            String name = fresh(prefix);
            top.lines.add(line.formatted(name));
            return name;
        });
    }

    String parameter(String name) {
        return define("parameter " + name, "p", "Parameter( name == \"" + name + "\", %s : value )");
    }

    String parameterFact(String name) {
        return define("fact " + name, "q", "%s : Parameter( name == \"" + name + "\" )");
    }

    String fact(Fact fact) {
        if (fact instanceof Milestone milestone) {
            String of = fact(milestone.of());
            return define(
                    "milestone " + milestone.of().ids() + milestone.id(),
                    "m",
                    "%s : Milestone( of == " + of + ", id == \"" + milestone.id() + "\" )");
        }
        if (fact instanceof Difficulty difficulty) {
            return define(
                    "difficulty " + difficulty.of().ids() + difficulty.id(),
                    "d",
                    "%s : Difficulty( id == \"" + difficulty.id() + "\", " + whose(difficulty.of()) + " )");
        }
        Subject subject = (Subject) fact;
        String type = Type.of(subject.subjectKind()).pattern();
        return define(type + " " + subject.ids(), "c", "%s : " + type + "( " + own(subject) + " )");
    }

    /** Whose a difficulty is: that of a zone or party, or of a designation as such. */
    private static String whose(Subject of) {
        return of.holder() == null
                ? "designation.id == \"" + of.designationId() + "\""
                : (of.ofParty() == null ? "zone" : "party") + ".id == \""
                        + of.holder().id() + "\"";
    }

    private static String own(Subject subject) {
        String holder = subject.holder() == null ? "" : subject.holder().id();
        String held = subject.ofParty() == null ? "zone" : "party";
        String designation =
                subject.ofDesignation() == null ? "" : subject.ofDesignation().id();
        return subject.subjectKind() == Kind.ZONE || subject.subjectKind() == Kind.PARTY
                ? "id == \"" + holder + "\""
                : subject.subjectKind() == Kind.DESIGNATION
                        ? "id == \"" + designation + "\""
                        : held + ".id == \"" + holder + "\", designation.id == \"" + designation + "\"";
    }

    /** The measure of one period of a fact, found once in the place where the fact is spoken of. */
    String given(Var of, String what, String line) {
        return here.computeIfAbsent(of.name + " " + what, any -> {
            String name = fresh("k");
            boolean ofOuter = outer != null && of.name.matches("\\$(me|c[0-9]+)");
            (ofOuter ? before : lines).add(line.formatted(name));
            return name;
        });
    }

    /** What was written down so far. */
    record Mark(List<String> lines, Map<String, String> known) {}

    Mark mark() {
        return new Mark(new ArrayList<>(lines), new HashMap<>(known));
    }

    void reset(Mark mark) {
        lines.clear();
        lines.addAll(mark.lines);
        known.clear();
        known.putAll(mark.known);
    }

    /** Takes out the tests that say how far a measure lies back, so that its pattern can say so. */
    List<String> bounds(Var var) {
        List<String> bounds = new ArrayList<>();
        for (String line : List.copyOf(lines)) {
            String start = "( this == " + anchor().name + ", ";
            int at = line.indexOf(start);
            String test = at < 0 ? "" : line.substring(at + start.length(), line.length() - 2);
            boolean bound = test.contains(var.name + ".back")
                    && List.of(Type.MEASURE, Type.DECISION, Type.ATTRIBUTE, Type.PERIOD, Type.TERM)
                            .contains(var.type)
                    && !test.contains("||")
                    && !test.contains("&&")
                    && !test.contains("!(");
            boolean itself = (var.type == Type.MEASURE || var.type == Type.TERM || var.type == Type.ATTRIBUTE)
                    && test.matches("\\" + var.name + " == \\$[a-z0-9]+");
            boolean named = test.matches("\\" + var.name + "\\.name in \\( [^()]* \\)");
            if (bound || itself || named) {
                lines.remove(line);
                bounds.add(itself ? test.replace(var.name + " ==", "this ==") : test.replace(var.name + ".", ""));
            }
        }
        return bounds;
    }

    /** Adds a test that all that was defined so far can be read in. */
    void test(String test) {
        Var any = anchor();
        String name = any.type == Type.PARAMETER ? "name == \"" + any.measure + "\", " : "";
        lines.add(any.type.pattern() + "( this == " + any.name + ", " + name + test + " )");
    }

    private Var anchor() {
        return bare != null
                ? bare
                : letters.isEmpty()
                        ? java.util.Objects.requireNonNull(outer).anchor()
                        : letters.values().iterator().next();
    }
}
