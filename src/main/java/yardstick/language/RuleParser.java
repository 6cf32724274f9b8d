package yardstick.language;

import java.util.Optional;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import yardstick.problem.Words;

/** Lets Drools' parser read the conditions of one rule, and makes sure that it saw nothing else in them. */
final class RuleParser {

    private RuleParser() {}

    /**
     * Reads the conditions of a rule; a mistake is told.
     *
     * @param plain the file without comments and full-width signs
     */
    static Optional<RuleDescr> read(CheckedFile source, Section section, String plain) {
        if (section.conditions().isEmpty()) {
            source.error(
                    Mistake.EMPTY,
                    section.place(source),
                    new Words("规则没有条件", "a rule without conditions"),
                    new Words("在 when 之后写条件", "write conditions after `when`"));
            return Optional.empty();
        }
        if (!Overview.isSound(source, section.conditions())) {
            return Optional.empty();
        }
        ConditionText text = ConditionText.of(plain, section.conditions());
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr read = parser.parse((org.kie.api.io.Resource) null, text.text());
            if (!parser.hasErrors() && read != null && isOneRule(read)) {
                return Optional.of(read.getRules().get(0));
            }
        } catch (DroolsParserException unreadable) {
            // Told below, like any other text that the parser does not accept.
        }
        if (!source.isMistaken(section.conditions())) {
            SyntaxError.tell(source, section, text, parser);
        }
        return Optional.empty();
    }

    private static boolean isOneRule(PackageDescr read) {
        if (read.getRules().size() != 1 || read.getRules().get(0).getClass() != RuleDescr.class) {
            return false;
        }
        RuleDescr rule = read.getRules().get(0);
        return rule.getAttributes().isEmpty()
                && rule.getAnnotationNames().isEmpty()
                && rule.getParentName() == null
                && rule.getNamedConsequences().isEmpty()
                && !rule.hasErrors()
                && rule.getLhs().getClass() == AndDescr.class
                && String.valueOf(rule.getConsequence()).isBlank()
                && read.getImports().isEmpty()
                && read.getFunctionImports().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getGlobals().isEmpty()
                && read.getFunctions().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getAttributes().isEmpty()
                && read.getUnit() == null;
    }
}
