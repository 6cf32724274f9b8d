package yardstick.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;
import yardstick.rule.Expression;
import yardstick.rule.Place;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** Finds what the names in an expression stand for: the fact itself, its fields, variables. */
final class NameReader {

    private final CheckedFile source;
    private final Scope scope;
    private final Typing typing;
    private final int ownSlot;
    private final @Nullable Type ownType;

    NameReader(CheckedFile source, Scope scope, Typing typing, int ownSlot, @Nullable Type ownType) {
        this.source = source;
        this.scope = scope;
        this.typing = typing;
        this.ownSlot = ownSlot;
        this.ownType = ownType;
    }

    /** A field of the fact itself; a name that is none may be something else that was meant. */
    Read ownField(Token token, @Nullable Expression beside) {
        Read own = own(token);
        String word = token.text();
        if (Vocabulary.fields(own.type()).containsKey(word)
                || Glossary.field(word, Vocabulary.fields(own.type()).keySet()).isPresent()) {
            return typing.field(own, token);
        }
        Words meant = Meant.by(word, scope, beside);
        if (meant == null) {
            return typing.field(own, token);
        }
        String shown = CheckedFile.quoted(word);
        throw source.stop(
                Mistake.UNKNOWN_FIELD,
                source.place(token),
                new Words("没有字段 " + shown, "no field `" + shown + "`"),
                meant);
    }

    /** The fact itself. */
    Read own(Token token) {
        if (ownType == null) {
            throw source.stop(
                    Mistake.UNKNOWN_NAME,
                    source.place(token.start(), token.end()),
                    new Words(
                            "这里看不到 " + CheckedFile.quoted(token.text()),
                            "`" + CheckedFile.quoted(token.text()) + "` is not visible here"),
                    Meant.byInvisible(token.text(), scope));
        }
        return new Read(ownSlot, ownType, List.of(), source.place(token.start(), token.end()));
    }

    /** A field, of a parameter that a scope is told of that of its row. */
    Expression scoped(Read read) {
        return scope.scoped(read);
    }

    /** What a variable stands for. */
    Expression variable(Token token) {
        Scope.Meaning meaning = scope.find(token.text());
        Place place = source.place(token.start(), token.end());
        if (meaning instanceof Scope.Meaning.Matched matched) {
            return new Read(matched.slot(), matched.type(), List.of(), place);
        }
        if (meaning instanceof Scope.Meaning.Computed computed) {
            return new Result(computed.slot(), place);
        }
        if (meaning instanceof Scope.Meaning.Alias alias) {
            return alias.expression() instanceof Read read
                    ? new Read(read.slot(), read.factType(), read.path(), place)
                    : alias.expression();
        }
        if (meaning instanceof Scope.Meaning.Broken) {
            throw new ExpressionParser.Stop();
        }
        String wrong = CheckedFile.quoted(token.text());
        scope.breakRoot(token.text());
        throw source.stop(
                Mistake.UNKNOWN_NAME,
                place,
                new Words("这里没有定义 " + wrong, "`" + wrong + "` is not defined here"),
                Meant.byVariable(token.text(), scope));
    }
}
