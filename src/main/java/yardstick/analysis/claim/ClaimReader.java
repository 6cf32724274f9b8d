package yardstick.analysis.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.rule.Any;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Every;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Membership;
import yardstick.rule.Opposite;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Turns tests into claims about quantities. */
public final class ClaimReader {

    private final SlotNames slots;
    private final Arithmetic arithmetic;

    private ClaimReader(SlotNames slots, Map<String, Fraction> figures, Set<String> derived) {
        this.slots = slots;
        this.arithmetic = new Arithmetic(slots, figures, derived, this);
    }

    /**
     * Reads tests.
     *
     * @param figures the parameters by name; one that is left out may be any number
     * @param derived the measures that rules derive
     */
    public static ClaimReader of(Map<String, Fraction> figures, Set<String> derived) {
        return new ClaimReader(new SlotNames(derived), figures, derived);
    }

    /** Reads tests in the scope of conditions. */
    public ClaimReader in(List<Condition> conditions) {
        return new ClaimReader(slots.with(conditions), arithmetic.figures(), arithmetic.derived());
    }

    public SlotNames slots() {
        return slots;
    }

    public Arithmetic arithmetic() {
        return arithmetic;
    }

    /** What all these tests say. */
    public List<Claim> all(List<Test> tests) {
        List<Claim> claims = new ArrayList<>();
        tests.forEach(test -> claims.add(read(test, true, test.place())));
        return Claim.parts(claims);
    }

    private Claim read(Test test, boolean holds, Place place) {
        if (test instanceof Opposite opposite) {
            return read(opposite.test(), !holds, place);
        }
        if (test instanceof Every every) {
            return joined(every.tests(), holds, holds, place);
        }
        if (test instanceof Any any) {
            return joined(any.tests(), holds, !holds, place);
        }
        Said said = new Said(holds, place);
        return test instanceof Comparison comparison && !Choices.isWrong(comparison)
                ? compare(comparison, said)
                : said.of(Domains.opaque("test " + key(test)), TextValues.TRUE);
    }

    private Claim joined(List<Test> tests, boolean holds, boolean all, Place place) {
        List<Claim> claims =
                tests.stream().map(test -> read(test, holds, test.place())).toList();
        return all ? new Claim.All(claims, place) : Claim.some(merged(claims), place);
    }

    /** Where a test stands, and whether it is said to hold or not to hold. */
    private record Said(boolean holds, Place place) {

        Claim of(Quantity about, Values values) {
            return new Claim.Single(about, about.within(holds ? values : values.not()), place);
        }
    }

    private static List<Claim> merged(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim instanceof Claim.All all ? Claim.all(all.claims(), all.place()) : claim)
                .toList();
    }

    private Claim compare(Comparison test, Said said) {
        if (test.right() instanceof Literal literal && test.left() instanceof Read read && isWord(literal, test)) {
            return word(read, literal, test.relation(), said);
        }
        if (test.left() instanceof Literal literal && test.right() instanceof Read read && isWord(literal, test)) {
            return word(read, literal, test.relation(), said);
        }
        QuantitySum difference = arithmetic.of(test.left()).minus(arithmetic.of(test.right()));
        if (difference.isConstant()) {
            boolean so = !NumberValues.that(test.relation(), Fraction.ZERO)
                    .and(NumberValues.that(Relation.EQUAL, difference.constant()))
                    .isEmpty();
            return said.of(Domains.fixed(), so ? TextValues.TRUE : TextValues.NONE);
        }
        Fraction leading = difference.leading();
        QuantitySum normal = difference.times(Fraction.ONE.dividedBy(leading));
        Relation relation = leading.signum() < 0 ? test.relation().mirrored() : test.relation();
        return said.of(
                normal.quantity(), NumberValues.that(relation, normal.constant().negated()));
    }

    private static boolean isWord(Literal literal, Comparison test) {
        return literal.type() != Type.NUMBER && !test.relation().ordering();
    }

    private Claim word(Read read, Literal literal, Relation relation, Said said) {
        String key = "text " + slots.key(read);
        Quantity about = read.type() == Type.BOOLEAN ? Domains.truth(key, read) : Domains.text(key, read);
        TextValues named = TextValues.of(List.of(String.valueOf(literal.value())));
        Values values = relation == Relation.EQUAL ? named : named.not().orAbsent(false);
        return said.of(about, values);
    }

    /** The same for expressions that mean the same. */
    public String key(Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value() instanceof BigDecimal number
                    ? Fraction.of(number).toString()
                    : "\"" + literal.value() + "\"";
        }
        if (expression instanceof Read read) {
            return slots.key(read);
        }
        if (expression instanceof Membership membership) {
            String left = key(membership.left());
            String right = key(membership.right());
            boolean swap = membership.overlap() && left.compareTo(right) > 0;
            return (membership.overlap() ? "overlap " : "element ") + (swap ? right : left) + " "
                    + (swap ? left : right);
        }
        if (expression instanceof Comparison comparison) {
            return key(comparison.left()) + " " + comparison.relation().sign() + " " + key(comparison.right());
        }
        return arithmetic.key(expression);
    }
}
