package yardstick.evaluate.drools;

import yardstick.rule.Type;
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
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** The classes of the facts that patterns match. */
final class FactTypes {

    private FactTypes() {}

    static Class<? extends Fact> of(Type type) {
        return switch (type) {
            case ZONE -> Zone.class;
            case DESIGNATION -> Designation.class;
            case GRANT -> Grant.class;
            case APPLICATION -> Application.class;
            case MEASURE -> Measure.class;
            case ATTRIBUTE -> Attribute.class;
            case DECISION -> PastDecision.class;
            case MILESTONE -> Milestone.class;
            case DIFFICULTY -> Difficulty.class;
            case PARTY -> Party.class;
            case PARAMETER -> Parameter.class;
            case PERIOD -> PastPeriod.class;
            case TERM -> Term.class;
            case NUMBER, TEXT, IDENTIFIER, BOOLEAN, LIST, SUBJECT ->
                throw new IllegalStateException("no pattern matches " + type);
        };
    }
}
