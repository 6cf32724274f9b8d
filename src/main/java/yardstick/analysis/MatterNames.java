package yardstick.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.analysis.claim.Choices;
import yardstick.policy.Matter;
import yardstick.policy.Refusal;
import yardstick.problem.Location;
import yardstick.problem.Nearest;
import yardstick.problem.Quote;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Field;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;

/** Tells what the matters of a policy name and nothing is: fields of their subjects, words of these fields, measures to report. */
final class MatterNames {

    private final AnalysedPolicy policy;

    private MatterNames(AnalysedPolicy policy) {
        this.policy = policy;
    }

    /** Tells wrong conditions on subjects. */
    static void tellWhere(AnalysedPolicy policy) {
        MatterNames names = new MatterNames(policy);
        policy.folder().matters().forEach(matter -> matter.where().forEach(where -> names.check(matter, where)));
    }

    /** Tells reports of what no rule derives or reads; that depends on all rules. */
    static void tellReports(AnalysedPolicy policy) {
        MatterNames names = new MatterNames(policy);
        policy.folder().matters().stream()
                .filter(matter -> !matter.reports().isEmpty())
                .forEach(names::checkReports);
    }

    private void check(Matter matter, Matter.Where where) {
        Location location = place("where " + matter.id() + " " + where.path());
        Type kind = Type.of(matter.kind());
        Place place = new Place("policy.json", location.line(), location.column(), where.path());
        Optional<Read> field = Read.of(kind, where.path(), place);
        Optional<Type> owner = field.isPresent() ? Optional.empty() : attributed(kind, where.path(), place);
        if (field.isPresent() && field.get().type().isText()) {
            checkWords(where, field.get(), location);
        } else if (owner.isPresent()) {
            checkTexts(where, owner.get(), location);
        } else {
            tellNoText(matter, where, field.isPresent(), location);
        }
    }

    private void tellNoText(Matter matter, Matter.Where where, boolean isField, Location location) {
        String path = Quote.of(where.path());
        String of = matter.kind().word();
        Type kind = Type.valueOf(matter.kind().name());
        List<String> known = texts(kind, "", 2);
        known.addAll(attributes(kind));
        policy.notes()
                .add(Refusal.NO_SUCH_REFERENCE.at(
                        location,
                        isField
                                ? new Words(of + " 的 " + path + " 不是文字", path + " of a " + of + " is no text")
                                : new Words(of + " 没有字段或属性 " + path, "a " + of + " has no field or attribute " + path),
                        meant(where.path(), known)));
    }

    private void checkWords(Matter.Where where, Read field, Location location) {
        List<String> choices = Choices.of(field);
        for (String text : where.accepted()) {
            Optional<String> meant = Choices.meant(field, text);
            boolean wrong = choices.isEmpty()
                    ? Choices.isLevel(field) && !Choices.LEVELS.contains(text) && meant.isPresent()
                    : !choices.contains(text);
            if (wrong) {
                tellWord(where, text, location, meant.map(WrongWords::write).orElseGet(() -> meant(text, choices)));
            }
        }
    }

    private void tellWord(Matter.Where where, String text, Location location, Words hint) {
        policy.notes()
                .add(Concern.NOT_A_CHOICE.at(
                        location,
                        new Words(
                                where.path() + " 不会是 " + Quote.of(text),
                                "`" + where.path() + "` is never " + Quote.of(text)),
                        hint));
    }

    /** Of what a path names an attribute, which the catalogue has or rules ask for: of the subject, or of one of its facts. */
    private Optional<Type> attributed(Type kind, String path, Place place) {
        int dot = path.lastIndexOf('.');
        Optional<Type> owner = dot < 0
                ? Optional.of(kind)
                : Read.of(kind, path.substring(0, dot), place).map(Read::type);
        return owner.filter(Type::isSubject).filter(type -> attributes(type).contains(path.substring(dot + 1)));
    }

    private void checkTexts(Matter.Where where, Type owner, Location location) {
        String name = where.path().substring(where.path().lastIndexOf('.') + 1);
        List<String> choices = policy.folder().indicators().texts(name, owner.kind());
        where.accepted().stream()
                .filter(text -> !choices.isEmpty() && !choices.contains(text))
                .forEach(text -> tellWord(where, text, location, meant(text, choices)));
    }

    /** The attributes that subjects of a type have: those of the catalogue, or without one all that rules ask for. */
    private Set<String> attributes(Type type) {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        Indicators indicators = policy.folder().indicators();
        if (indicators.areGiven()) {
            indicators.all().stream()
                    .filter(each -> each.form() == Indicator.Form.TEXT
                            && each.of().name().equals(type.name()))
                    .forEach(each -> names.add(each.name()));
        } else {
            names.addAll(AskedNames.ofAttributes(policy.rules()).all());
        }
        return names;
    }

    /** The text fields of a type by their paths, and of the facts that it has. */
    private static List<String> texts(Type type, String before, int depth) {
        List<String> paths = new ArrayList<>();
        for (Field field : Vocabulary.fields(type).values()) {
            if (field.type().isText()) {
                paths.add(before + field.name());
            } else if (depth > 1) {
                paths.addAll(texts(field.type(), before + field.name() + ".", depth - 1));
            }
        }
        return paths;
    }

    private void checkReports(Matter matter) {
        Set<String> known = new TreeSet<>(CodePoints.ORDER);
        Set<String> ofOthers = new TreeSet<>();
        for (Rule rule : policy.rules()) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                (rule.subjectKind() == matter.kind() ? known : ofOthers).add(derive.measure());
            }
        }
        ofOthers.removeAll(known);
        known.addAll(AskedNames.ofMeasures(policy.rules()).all());
        known.removeAll(ofOthers);
        policy.folder().indicators().all().stream()
                .filter(each -> each.of() == matter.kind() && each.form() != Indicator.Form.TEXT)
                .forEach(each -> known.add(each.name()));
        for (String name : matter.reports()) {
            if (!known.contains(name)) {
                String of = matter.kind().word();
                policy.notes()
                        .add(Refusal.NO_SUCH_REFERENCE.at(
                                place("report " + matter.id() + " " + name),
                                new Words(
                                        "没有规则推导或使用 " + of + " 的指标 " + Quote.of(name),
                                        "no rule derives or reads the measure " + Quote.of(name) + " of a " + of),
                                meant(name, known)));
            }
        }
    }

    private static Words meant(String name, Collection<String> known) {
        return known.isEmpty()
                ? new Words("先写一条推导它的规则", "write a rule that derives it first")
                : Nearest.instead(name, known);
    }

    private Location place(String key) {
        return policy.folder()
                .places()
                .getOrDefault(key, Location.of(policy.folder().path()));
    }
}
