package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.explain.telling.Hearing.Kind;
import yardstick.explain.telling.Hearing.Piece;
import yardstick.explain.telling.Listening.NotUnderstood;
import yardstick.explain.telling.SpokenScope.Var;
import yardstick.rule.Type;

/** Hears which set of facts is meant. */
final class SetHearing {

    private static final Map<String, String> FUNCTIONS = Map.of("合计", "sum", "平均", "average", "最低", "min", "最高", "max");

    private final Hearing hearing;
    private final boolean zh;
    private final List<MemberHearing.Member> members = new ArrayList<>();
    private @Nullable Piece asked;
    private @Nullable Piece window;

    SetHearing(Hearing hearing) {
        this.hearing = hearing;
        this.zh = hearing.spoken.zh();
    }

    /** A set as something that is there or not. */
    SetHearing described() {
        if (!zh) {
            members();
            english();
            return this;
        }
        window = window(hearing);
        hearing.first(
                () -> {
                    asked = hearing.held();
                    hearing.expect("的", "");
                    members();
                    return this;
                },
                () -> {
                    asked = null;
                    members.clear();
                    members();
                    return this;
                });
        return this;
    }

    private void english() {
        window = window(hearing);
        if (hearing.is("", "where ") || hearing.is("", "in which ")) {
            asked = hearing.held();
        }
    }

    static @Nullable Piece window(Hearing hearing) {
        if (!hearing.is("近", "among the last ")) {
            return null;
        }
        String digits = hearing.digits();
        if (hearing.spoken.zh()) {
            hearing.expect("期", "");
        }
        Piece[] window = {Piece.of(Kind.NUMBER, scope -> String.valueOf(digits))};
        hearing.tries(() -> {
            hearing.expect("（", "(");
            Piece inner = hearing.sum();
            hearing.expect("）", ")");
            window[0] = inner;
        });
        return window[0];
    }

    /** A number of what is asked of it, where that was heard before. */
    Piece after(Piece asked, @Nullable Piece window) {
        hearing.expect("的", "");
        return number(asked, window);
    }

    Piece number(@Nullable Piece asked, @Nullable Piece window) {
        this.asked = asked;
        this.window = window;
        if (zh) {
            if (window == null && asked == null) {
                this.window = window(hearing);
            }
            members();
            if (hearing.is("数", "")) {
                return function("count", null);
            }
            hearing.expect("的", "");
            Piece argument = hearing.factor();
            for (Map.Entry<String, String> function : FUNCTIONS.entrySet()) {
                if (hearing.is(function.getKey(), "")) {
                    return function(function.getValue(), argument);
                }
            }
            throw new NotUnderstood("no function");
        }
        if (hearing.is("", "number of ")) {
            members();
            english();
            return function("count", null);
        }
        for (Map.Entry<String, String> function : Map.of(
                        "sum", "sum", "average", "average", "least", "min", "greatest", "max")
                .entrySet()) {
            if (hearing.is("", function.getKey() + " of ")) {
                Piece argument = hearing.factor();
                hearing.expect("", "over ");
                members();
                english();
                return function(function.getValue(), argument);
            }
        }
        throw new NotUnderstood("no function");
    }

    private void members() {
        boolean combination = !zh && (hearing.is("", "combinations of ") || hearing.is("", "combination of "));
        members.add(new MemberHearing(hearing).member());
        while ((zh || combination) && hearing.is("、", ",")) {
            members.add(new MemberHearing(hearing).member());
        }
        if (zh && members.size() > 1) {
            hearing.expect("组合", "");
        }
    }

    private Piece function(String function, @Nullable Piece argument) {
        return Piece.of(Kind.NUMBER, scope -> {
            SpokenScope top = scope.outermost();
            if (top == scope) {
                return accumulate(function, argument, scope);
            }
            SpokenScope.Mark mark = top.mark();
            try {
                return accumulate(function, argument, top);
            } catch (NotUnderstood e) {
                top.reset(mark);
                return accumulate(function, argument, scope);
            }
        });
    }

    private String accumulate(String function, @Nullable Piece argument, SpokenScope scope) {
        String result = scope.fresh("n");
        SpokenScope inner = scope.inner();
        String[] said = {"1"};
        List<String> lines = lines(
                inner, () -> said[0] = argument == null ? "1" : argument.said().apply(inner));
        scope.lines.add("accumulate( " + String.join(" and ", lines) + "; " + result + " : " + function + "( " + said[0]
                + " ) )");
        return result;
    }

    /** That there is a member, or is none. */
    String condition(String word, SpokenScope scope) {
        return word + "( " + String.join(" and ", lines(scope.inner(), () -> {})) + " )";
    }

    private List<String> lines(SpokenScope inner, Runnable also) {
        List<Var> vars = new ArrayList<>();
        List<String> constraints = new ArrayList<>();
        for (MemberHearing.Member member : members) {
            String of = of(member, inner);
            vars.add(inner.member(member.letter, member.type));
            vars.get(vars.size() - 1).measure = member.type == Type.PARAMETER ? member.name : null;
            constraints.add(of);
        }
        List<String> all = new ArrayList<>(inner.lines);
        inner.lines.clear();
        if (asked != null) {
            asked.write(inner);
        }
        also.run();
        all.addAll(0, inner.before);
        for (int i = 0; i < members.size(); i++) {
            all.add(pattern(members.get(i), vars.get(i), constraints.get(i), inner));
        }
        all.addAll(inner.lines);
        return all;
    }

    private String of(MemberHearing.Member member, SpokenScope inner) {
        boolean owned = List.of(Type.MEASURE, Type.ATTRIBUTE, Type.DECISION, Type.MILESTONE, Type.DIFFICULTY, Type.TERM)
                .contains(member.type);
        if (member.of != null) {
            return "of == " + member.of.apply(inner).name + ", ";
        }
        boolean own = owned && !member.any && !member.sameZone && !member.sameParty && !member.sameDesignation;
        return own ? "of == $me, " : "";
    }

    private String pattern(MemberHearing.Member member, Var var, String of, SpokenScope inner) {
        boolean zone = hearing.spoken.decided instanceof yardstick.vocabulary.Zone;
        boolean party = hearing.spoken.decided instanceof yardstick.vocabulary.Party;
        boolean designation = hearing.spoken.decided instanceof yardstick.vocabulary.Designation;
        StringBuilder tests = new StringBuilder(of);
        tests.append(member.sameZone ? "zone == $me" + (zone ? "" : ".zone") + ", " : "");
        tests.append(member.sameParty ? "party == $me" + (party ? "" : ".party") + ", " : "");
        tests.append(member.sameDesignation ? "designation == $me" + (designation ? "" : ".designation") + ", " : "");
        tests.append(member.other ? "this != $me, " : "");
        String name = member.period ? String.valueOf(var.measure) : member.name;
        tests.append(name.isEmpty() ? "" : "name == \"" + name + "\", ");
        tests.append(window == null ? "" : "back < " + window.said().apply(inner) + ", ");
        inner.bounds(var).forEach(bound -> tests.append(bound).append(", "));
        return var.name + " : " + var.type.pattern() + "( " + tests.toString().replaceFirst(", $", "") + " )";
    }

    /** For each member there is another one, or each fits what follows. */
    Piece forall() {
        SetHearing each = new SetHearing(hearing).described();
        boolean fits = hearing.is("都满足（", "fits (");
        if (fits) {
            Piece asked = hearing.any();
            hearing.expect("）", ")");
            return Piece.of(Kind.CONDITION, scope -> {
                SpokenScope inner = scope.inner();
                List<String> lines = each.lines(inner, () -> wrapped("not", inner, asked));
                scope.lines.add("not( " + String.join(" and ", lines) + " )");
                return "";
            });
        }
        hearing.expect("都有", "there is at least one ");
        SetHearing holds = new SetHearing(hearing).described();
        return Piece.of(Kind.CONDITION, scope -> {
            SpokenScope inner = scope.inner();
            List<String> lines = each.lines(inner, () -> inner.lines.add(holds.condition("not", inner)));
            scope.lines.add("not( " + String.join(" and ", lines) + " )");
            return "";
        });
    }

    /** Adds that conditions hold together, or do not. */
    static String wrapped(String word, SpokenScope scope, Piece conditions) {
        SpokenScope inner = scope.inner();
        conditions.write(inner);
        inner.lines.addAll(0, inner.before);
        scope.lines.add(word + "( " + String.join(" and ", inner.lines) + " )");
        return "";
    }
}
