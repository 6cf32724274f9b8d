package yardstick.rule;

import static yardstick.rule.Field.Role.KEY;
import static yardstick.rule.Field.Role.KNOWABLE;
import static yardstick.rule.Field.Role.KNOWN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.number.Numbers;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** The facts that patterns may match and the fields that they may read; nothing else can be named in a rule. */
public final class Vocabulary {

    private static final Map<Type, Map<String, Field>> FIELDS = fields();

    private Vocabulary() {}

    /** The type that a pattern of this name matches, or null. */
    public static @Nullable Type pattern(String name) {
        return FIELDS.keySet().stream()
                .filter(type -> name.equals(type.pattern()))
                .findFirst()
                .orElse(null);
    }

    /** The names of all patterns. */
    public static SortedSet<String> patterns() {
        SortedSet<String> names = new TreeSet<>();
        FIELDS.keySet().forEach(type -> names.add(String.valueOf(type.pattern())));
        return names;
    }

    /** The fields of a type by name, none for a plain value. */
    public static Map<String, Field> fields(Type type) {
        return FIELDS.getOrDefault(type, Map.of());
    }

    /** Whether some fact has a field of this name. */
    public static boolean isField(String name) {
        return FIELDS.values().stream().anyMatch(fields -> fields.containsKey(name));
    }

    private static Map<Type, Map<String, Field>> fields() {
        Map<Type, Map<String, Field>> all = new LinkedHashMap<>();
        all.put(Type.ZONE, zone());
        all.put(Type.DESIGNATION, designation());
        all.put(Type.GRANT, grant());
        all.put(Type.APPLICATION, application());
        all.put(Type.MEASURE, measure());
        all.put(Type.ATTRIBUTE, attribute());
        all.put(Type.DECISION, decision());
        all.put(Type.MILESTONE, milestone());
        all.put(Type.DIFFICULTY, difficulty());
        all.put(Type.PARTY, party());
        all.put(Type.PARAMETER, parameter());
        all.put(Type.TERM, term());
        all.put(Type.PERIOD, period());
        return all;
    }

    private static Map<String, Field> zone() {
        return new Table<Zone>()
                .add("id", Type.IDENTIFIER, KEY, Zone::id)
                .add("name", Type.TEXT, KEY, Zone::name)
                .add("district", Type.TEXT, KNOWABLE, Zone::district)
                .add("level", Type.TEXT, KNOWABLE, Zone::level)
                .add("ecosystem", Type.TEXT, KNOWABLE, Zone::ecosystem)
                .add("managementBody", Type.TEXT, KNOWABLE, Zone::managementBody)
                .add("leadingIndustries", Type.LIST, KNOWABLE, Zone::leadingIndustries)
                .add("featuredIndustries", Type.LIST, KNOWABLE, Zone::featuredIndustries)
                .add("functions", Type.LIST, KNOWABLE, Zone::functions)
                .add("layouts", Type.LIST, KNOWABLE, Zone::layouts)
                .add("since", Type.TEXT, KNOWN, zone -> text(zone.since()))
                .fields;
    }

    private static Map<String, Field> designation() {
        return new Table<Designation>()
                .add("id", Type.IDENTIFIER, KEY, Designation::id)
                .add("name", Type.TEXT, KEY, Designation::name)
                .add("kind", Type.TEXT, KNOWN, Designation::kind)
                .add("status", Type.TEXT, KNOWN, Designation::status)
                .add("leadAgency", Type.TEXT, KNOWABLE, Designation::leadAgency)
                .add("industries", Type.LIST, KNOWN, Designation::industries)
                .add("functions", Type.LIST, KNOWN, Designation::functions)
                .add("layouts", Type.LIST, KNOWN, Designation::layouts)
                .add("places", Type.NUMBER, KNOWN, Designation::places)
                .add("limited", Type.BOOLEAN, KNOWN, Designation::limited)
                .add("after", Type.DESIGNATION, KEY, Designation::after)
                .add("from", Type.TEXT, KNOWN, designation -> text(designation.from()))
                .add("until", Type.TEXT, KNOWN, designation -> text(designation.until()))
                .add("started", Type.BOOLEAN, KNOWN, Designation::started)
                .add("expired", Type.BOOLEAN, KNOWN, Designation::expired)
                .fields;
    }

    private static Map<String, Field> grant() {
        return new Table<Grant>()
                .add("zone", Type.ZONE, KEY, Grant::zone)
                .add("designation", Type.DESIGNATION, KEY, Grant::designation)
                .add("party", Type.PARTY, KEY, Grant::party)
                .add("since", Type.TEXT, KNOWN, grant -> grant.since().toString())
                .add("tenure", Type.NUMBER, KNOWN, grant -> Numbers.of(grant.tenure()))
                .add("years", Type.NUMBER, KNOWN, grant -> Numbers.of(grant.years()))
                .add("withdrawn", Type.BOOLEAN, KNOWN, Grant::withdrawn)
                .fields;
    }

    private static Map<String, Field> application() {
        return new Table<Application>()
                .add("zone", Type.ZONE, KEY, Application::zone)
                .add("designation", Type.DESIGNATION, KEY, Application::designation)
                .add("party", Type.PARTY, KEY, Application::party)
                .add(
                        "since",
                        Type.TEXT,
                        KNOWN,
                        application -> application.since().toString())
                .add("tenure", Type.NUMBER, KNOWN, application -> Numbers.of(application.tenure()))
                .add("years", Type.NUMBER, KNOWN, application -> Numbers.of(application.years()))
                .fields;
    }

    private static Map<String, Field> measure() {
        return new Table<Measure>()
                .add("of", Type.SUBJECT, KEY, Measure::of)
                .add("zone", Type.ZONE, KEY, Measure::zone)
                .add("designation", Type.DESIGNATION, KEY, Measure::designation)
                .add("party", Type.PARTY, KEY, Measure::party)
                .add("name", Type.TEXT, KEY, Measure::name)
                .add("period", Type.TEXT, KEY, measure -> measure.period().toString())
                .add("back", Type.NUMBER, KEY, measure -> Numbers.of(measure.back()))
                .add("value", Type.NUMBER, KNOWABLE, Measure::amount)
                .fields;
    }

    private static Map<String, Field> attribute() {
        return new Table<Attribute>()
                .add("of", Type.SUBJECT, KEY, Attribute::of)
                .add("zone", Type.ZONE, KEY, Attribute::zone)
                .add("designation", Type.DESIGNATION, KEY, Attribute::designation)
                .add("party", Type.PARTY, KEY, Attribute::party)
                .add("name", Type.TEXT, KEY, Attribute::name)
                .add("period", Type.TEXT, KEY, attribute -> String.valueOf(attribute.period()))
                .add("back", Type.NUMBER, KEY, attribute -> Numbers.of(attribute.back()))
                .add("value", Type.TEXT, KNOWABLE, Vocabulary::value)
                .fields;
    }

    private static @Nullable Object value(Attribute attribute) {
        if (attribute.value() != null) {
            return attribute.value();
        }
        List<String> possible = attribute.possible();
        return possible.size() > 1 ? new Choice(possible) : possible.isEmpty() ? null : possible.get(0);
    }

    private static Map<String, Field> decision() {
        return new Table<PastDecision>()
                .add("of", Type.SUBJECT, KEY, PastDecision::of)
                .add("zone", Type.ZONE, KEY, PastDecision::zone)
                .add("designation", Type.DESIGNATION, KEY, PastDecision::designation)
                .add("party", Type.PARTY, KEY, PastDecision::party)
                .add("matter", Type.TEXT, KEY, PastDecision::matter)
                .add("period", Type.TEXT, KEY, decision -> decision.period().toString())
                .add("back", Type.NUMBER, KEY, decision -> Numbers.of(decision.back()))
                .add("outcome", Type.TEXT, KNOWABLE, PastDecision::outcome)
                .fields;
    }

    private static Map<String, Field> milestone() {
        return new Table<Milestone>()
                .add("of", Type.SUBJECT, KEY, Milestone::of)
                .add("zone", Type.ZONE, KEY, Milestone::zone)
                .add("designation", Type.DESIGNATION, KEY, Milestone::designation)
                .add("party", Type.PARTY, KEY, Milestone::party)
                .add("id", Type.IDENTIFIER, KEY, Milestone::id)
                .add("title", Type.TEXT, KEY, Milestone::title)
                .add("due", Type.TEXT, KEY, milestone -> milestone.due().toString())
                .add("back", Type.NUMBER, KEY, milestone -> Numbers.of(milestone.back()))
                .add("progress", Type.NUMBER, KNOWABLE, Milestone::progress)
                .fields;
    }

    private static Map<String, Field> difficulty() {
        return new Table<Difficulty>()
                .add("of", Type.SUBJECT, KEY, Difficulty::of)
                .add("zone", Type.ZONE, KEY, Difficulty::zone)
                .add("designation", Type.DESIGNATION, KEY, Difficulty::designation)
                .add("party", Type.PARTY, KEY, Difficulty::party)
                .add("id", Type.IDENTIFIER, KEY, Difficulty::id)
                .add("title", Type.TEXT, KEY, Difficulty::title)
                .add("owner", Type.TEXT, KNOWN, Difficulty::owner)
                .add("raised", Type.TEXT, KEY, difficulty -> difficulty.raised().toString())
                .add("back", Type.NUMBER, KEY, difficulty -> Numbers.of(difficulty.back()))
                .add("open", Type.BOOLEAN, KNOWN, Difficulty::open)
                .add("resolved", Type.BOOLEAN, KNOWN, Difficulty::resolved)
                .add("answered", Type.BOOLEAN, KNOWN, Difficulty::answered)
                .add("age", Type.NUMBER, KNOWN, difficulty -> Numbers.of(difficulty.age()))
                .fields;
    }

    private static Map<String, Field> party() {
        return new Table<Party>()
                .add("id", Type.IDENTIFIER, KEY, Party::id)
                .add("name", Type.TEXT, KEY, Party::name)
                .add("type", Type.TEXT, KNOWN, Party::type)
                .add("zone", Type.ZONE, KEY, Party::seat)
                .fields;
    }

    private static Map<String, Field> parameter() {
        return new Table<Parameter>()
                .add("name", Type.TEXT, KEY, Parameter::name)
                .add("value", Type.NUMBER, KNOWN, Parameter::value)
                .add("values", Type.LIST, KNOWN, Parameter::values)
                .add("scope", Type.TEXT, KEY, Parameter::scope)
                .add("unit", Type.TEXT, KEY, Parameter::unit)
                .add("clause", Type.TEXT, KEY, Parameter::clause)
                .add("status", Type.TEXT, KEY, Parameter::status)
                .fields;
    }

    private static Map<String, Field> term() {
        return new Table<Term>()
                .add("of", Type.SUBJECT, KEY, Term::of)
                .add("zone", Type.ZONE, KEY, Term::zone)
                .add("designation", Type.DESIGNATION, KEY, Term::designation)
                .add("party", Type.PARTY, KEY, Term::party)
                .add("name", Type.TEXT, KEY, Term::name)
                .add("period", Type.TEXT, KEY, term -> term.period().toString())
                .add("back", Type.NUMBER, KEY, term -> Numbers.of(term.back()))
                .fields;
    }

    private static Map<String, Field> period() {
        return new Table<PastPeriod>()
                .add("period", Type.TEXT, KEY, past -> past.period().toString())
                .add("back", Type.NUMBER, KEY, past -> Numbers.of(past.back()))
                .fields;
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    /** The fields of one fact, in the order in which they are told. */
    private static final class Table<F extends Fact> {

        private final Map<String, Field> fields = new LinkedHashMap<>();

        /** The reading itself refuses a fact of another type; a cast around it would only make it slower. */
        @SuppressWarnings("unchecked")
        Table<F> add(String name, Type type, Field.Role role, Function<F, @Nullable Object> read) {
            fields.put(name, new Field(name, type, role, (Function<Object, @Nullable Object>) (Function<?, ?>) read));
            return this;
        }
    }
}
