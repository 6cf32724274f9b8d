package yardstick.report.style;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yardstick.policy.Matter;
import yardstick.problem.Language;
import yardstick.rule.Input;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Subject;

/** The phrases of one language, from {@code messages_zh.properties} and the like. */
public final class Phrases {

    private static final Phrases ZH = new Phrases(Language.ZH, Locale.CHINESE);
    private static final Phrases EN = new Phrases(Language.EN, Locale.ENGLISH);

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Phrases(Language language, Locale locale) {
        this.language = language;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("yardstick.report.style.messages", locale);
    }

    public static Phrases in(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    /** A phrase with its blanks filled. */
    public String of(Phrase phrase, Object... blanks) {
        return new MessageFormat(bundle.getString(phrase.key()), locale).format(blanks);
    }

    /** What the subjects of a kind are called. */
    public String of(Kind kind) {
        return bundle.getString("kind." + kind.word());
    }

    /** What a matter is called; a ladder by its kind of subject. */
    public String of(Matter matter) {
        return matter.isNamed() ? matter.title().in(language) : of(matter.kind());
    }

    /** What follows a subject to tell in which matter it is decided about; nothing for a ladder. */
    public String inMatter(Matter matter) {
        return matter.isNamed() ? of(Phrase.COMMA) + of(matter) : "";
    }

    /** The id and name of a subject's zone, designation or both. */
    public static String subject(Subject subject) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        String text = holder == null ? "" : holder.id() + " " + holder.name();
        return designation == null
                ? text
                : text + (text.isEmpty() ? "" : " × ") + designation.id() + " " + designation.name();
    }

    /** What an input is called, with what it belongs to where that is not the subject decided. */
    public String of(Input input, Subject decided) {
        String name = input.name();
        if (input instanceof Input.Property property) {
            String key = "field." + property.field();
            name = bundle.containsKey(key) ? bundle.getString(key) : property.field();
        } else if (input instanceof Input.Progress progress) {
            name = of(Phrase.MILESTONE, progress.milestone());
        }
        boolean own = input.seenFrom(decided).equals(input.name());
        return own ? name : of(Phrase.OF, owner(input.of(), decided), name);
    }

    /** The zone, the designation or both, as far as they differ from those of the subject. */
    private static String owner(Subject owner, Subject decided) {
        Holder holder = owner.holder();
        Designation designation = owner.ofDesignation();
        List<String> names = new ArrayList<>();
        if (holder != null && (designation == null || !holder.equals(decided.holder()))) {
            names.add(holder.name());
        }
        if (designation != null && (holder == null || !designation.equals(decided.ofDesignation()))) {
            names.add(designation.name());
        }
        return String.join(" / ", names);
    }

    /** What a column is called that names who each subject belongs to: zones, parties, or both. */
    public String holders(Stream<? extends Subject> subjects) {
        Set<Boolean> areZones =
                subjects.map(subject -> !(subject.holder() instanceof Party)).collect(Collectors.toSet());
        String zone = of(Phrase.COLUMN_ZONE);
        String party = of(Phrase.COLUMN_PARTY);
        return !areZones.contains(false) ? zone : !areZones.contains(true) ? party : zone + " · " + party;
    }
}
