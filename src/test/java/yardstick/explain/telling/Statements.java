package yardstick.explain.telling;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import yardstick.explain.telling.Hearing.Kind;
import yardstick.explain.telling.Hearing.Piece;
import yardstick.explain.telling.Listening.NotUnderstood;
import yardstick.explain.telling.SpokenScope.Var;
import yardstick.rule.Type;

/** Hears what holds of a fact, by a word for it or by a term. */
final class Statements {

    private final Hearing hearing;

    Statements(Hearing hearing) {
        this.hearing = hearing;
    }

    /** A field of a fact that holds or does not. */
    Piece stated() {
        SpokenNames naming = new SpokenNames(hearing);
        AtomicReference<Function<SpokenScope, Var>> owner = ownerOf(naming);
        Map.Entry<String, Map<Type, String>> word = hearing.match(hearing.spoken.truths);
        if (word == null) {
            throw new NotUnderstood("nothing that holds or does not");
        }
        return Piece.of(Kind.TEST, scope -> {
            Var var = owner.get().apply(scope);
            return var.name + "." + SpokenNames.path(word, var);
        });
    }

    private static AtomicReference<Function<SpokenScope, Var>> alone() {
        return new AtomicReference<>(scope -> scope.find(""));
    }

    private AtomicReference<Function<SpokenScope, Var>> ownerOf(SpokenNames naming) {
        AtomicReference<Function<SpokenScope, Var>> owner = alone();
        hearing.tries(() -> {
            owner.set(naming.thing());
            if (!hearing.spoken.zh()) {
                hearing.expect("", ":");
            }
        });
        return owner;
    }

    /** A term that holds of a fact or does not. */
    Piece term() {
        SpokenNames naming = new SpokenNames(hearing);
        AtomicReference<Function<SpokenScope, Var>> owner = hearing.spoken.zh() ? ownerOf(naming) : alone();
        boolean[] holds = {true};
        String name;
        if (hearing.spoken.zh()) {
            holds[0] = !hearing.is("不符合", "");
            if (holds[0]) {
                hearing.expect("符合", "");
            }
            name = hearing.quoted();
        } else {
            name = hearing.quoted();
            holds[0] = !hearing.is("", "does not hold");
            if (holds[0]) {
                hearing.expect("", "holds");
            }
            if (hearing.is("", "of ")) {
                owner.set(naming.thing());
            }
        }
        if (name == null) {
            throw new NotUnderstood("no term");
        }
        return Piece.of(Kind.CONDITION, scope -> {
            String term = "Term( of == " + owner.get().apply(scope).name + ", name == \"" + name + "\" )";
            scope.lines.add(holds[0] ? term : "not " + term);
            return "";
        });
    }
}
