package yardstick.report.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import yardstick.cases.CaseResult;
import yardstick.cases.Expectation;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Language;

/** What became of cases as JUnit XML, which CI servers read. */
public final class JUnitXml {

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes results; the stream stays open. */
    public static void write(PolicyFolder policy, List<CaseResult> results, Language language, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new JUnitXml(xml).write(policy, results, language);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(PolicyFolder policy, List<CaseResult> results, Language language) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("testsuites", results);
        start("testsuite", results);
        attribute("name", policy.id());
        for (CaseResult result : results) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            attribute("classname", policy.id());
            attribute("name", result.of().title());
            attribute("file", result.of().file().toString());
            attribute("time", seconds(result.took()));
            if (!result.passed()) {
                xml.writeStartElement("failure");
                attribute("message", message(result));
                attribute("type", "expectation");
                xml.writeCharacters(legal(result.failure(language)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void start(String element, List<CaseResult> results) throws XMLStreamException {
        xml.writeCharacters(element.equals("testsuite") ? "\n  " : "\n");
        xml.writeStartElement(element);
        attribute("tests", Integer.toString(results.size()));
        attribute(
                "failures",
                Long.toString(
                        results.stream().filter(result -> !result.passed()).count()));
        attribute("errors", "0");
        attribute("skipped", "0");
        attribute("time", seconds(results.stream().map(CaseResult::took).reduce(Duration.ZERO, Duration::plus)));
    }

    private static String message(CaseResult result) {
        CaseResult.Difference first = result.differences().get(0);
        Expectation actual = Expectation.of(first.actual());
        Expectation expected = first.expected();
        return actual.subject() + ": expected " + (expected == null ? "nothing" : expected.outcome()) + ", was "
                + actual.outcome();
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).toPlainString();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** The text with a mark for each character that XML cannot hold. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' && c != '\r';
        return !control && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
