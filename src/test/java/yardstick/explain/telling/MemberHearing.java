package yardstick.explain.telling;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.explain.telling.Listening.NotUnderstood;
import yardstick.explain.telling.SpokenScope.Var;
import yardstick.rule.Type;

/** Hears which facts a set may have as members, and whose they are. */
final class MemberHearing {

    private final Hearing hearing;
    private final boolean zh;

    MemberHearing(Hearing hearing) {
        this.hearing = hearing;
        this.zh = hearing.spoken.zh();
    }

    /** A member of the set: which facts they are before anything is asked of them. */
    static final class Member {
        Type type = Type.MEASURE;
        boolean period;
        boolean any;
        boolean sameZone;
        boolean sameParty;
        boolean sameDesignation;
        boolean other;
        boolean heard;
        String name = "";
        String letter = "";

        @Nullable
        Function<SpokenScope, Var> of;
    }

    Member member() {
        return hearing.first(() -> member(true), () -> member(false));
    }

    private Member member(boolean owned) {
        Member member = new Member();
        if (zh) {
            whose(member, owned);
        }
        member.other = hearing.is("其他", "other ");
        hearing.tries(() -> {
            String name = hearing.quoted();
            member.name = name == null ? "" : name;
            noun(member);
        });
        if (!member.heard) {
            noun(member);
        }
        String letter = hearing.letter();
        member.letter = letter == null ? "" : letter;
        if (!zh) {
            whose(member, owned);
        }
        return member;
    }

    private void noun(Member member) {
        String name = new SpokenNames(hearing).nameHere();
        Map.Entry<String, Type> noun = hearing.match(hearing.spoken.nouns);
        if (noun == null || name.length() > noun.getKey().length()) {
            member.name = "";
            throw new NotUnderstood("no noun");
        }
        member.heard = true;
        member.type = noun.getValue();
        String period = Sentence.bundle(hearing.spoken.language)
                .getString("noun." + hearing.spoken.dossier.asOf().unit());
        member.period = noun.getKey().startsWith(period);
    }

    private void whose(Member member, boolean owned) {
        if (owned) {
            if (!zh) {
                hearing.expect("", "of ");
            }
            Function<SpokenScope, Var> owner = new SpokenNames(hearing).thing();
            AtomicReference<Function<SpokenScope, Var>> of = new AtomicReference<>(owner);
            if (zh) {
                hearing.expect("的", "");
                hearing.tries(() -> {
                    Map.Entry<String, Map<Type, String>> label = hearing.match(hearing.spoken.fields);
                    hearing.expect("的", "");
                    of.set(path(owner, label));
                });
            } else {
                hearing.tries(() -> {
                    hearing.expect("", "’s ");
                    of.set(path(owner, hearing.match(hearing.spoken.fields)));
                });
            }
            member.of = of.get();
        }
        member.any = hearing.is("不限对象的", "of any subject");
        member.sameZone = hearing.is("同一功能区的", "of the same zone");
        member.sameParty = hearing.is("同一主体的", "of the same party");
        member.sameDesignation = hearing.is("同一事项的", "of the same designation");
    }

    private static Function<SpokenScope, Var> path(
            Function<SpokenScope, Var> owner, Map.@Nullable Entry<String, Map<Type, String>> label) {
        return scope -> SpokenNames.of(owner.apply(scope), label);
    }
}
