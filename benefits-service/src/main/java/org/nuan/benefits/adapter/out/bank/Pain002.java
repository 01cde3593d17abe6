package org.nuan.benefits.adapter.out.bank;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nuan.benefits.application.payment.AnswerFormat;
import org.nuan.benefits.domain.bank.BankAnswer;
import org.nuan.benefits.domain.bank.MessageId;
import org.nuan.benefits.domain.bank.PaymentAnswer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Understands an ISO 20022 customer payment status report, pain.002.001.11. */
public final class Pain002 implements AnswerFormat {

    private static final String REJECTED = "RJCT";
    /** Statuses after which the money is in the account or cannot come back to us by itself. */
    private static final List<String> SETTLED = List.of("ACSC", "ACCC");
    /** ISO 20022 external status reasons for "seen before": DU01 to DU05, and AM05. */
    private static final String DUPLICATE = "DU";

    private static final String DUPLICATE_AMOUNT = "AM05";
    private static final String NO_REASON = "NARR";

    private final Schemas schema = Schemas.of(Schemas.PAIN_002);

    @Override
    public BankAnswer read(String xml, MessageId expected) throws Unreadable {
        Element report = parse(xml);
        Element group = only(report, "OrgnlGrpInfAndSts")
                .orElseThrow(() -> new Unreadable("the report names no original message"));
        if (!text(group, "OrgnlMsgId").equals(Optional.of(expected.value()))) {
            throw new Unreadable("the report speaks of another message");
        }
        if (text(group, "GrpSts").equals(Optional.of(REJECTED))) {
            return refusal(group);
        }
        return new BankAnswer.Payments(payments(report));
    }

    private static BankAnswer refusal(Element group) {
        String code = reason(group);
        return code.startsWith(DUPLICATE) || code.equals(DUPLICATE_AMOUNT)
                ? new BankAnswer.SeenBefore(code)
                : new BankAnswer.FileRefused(code);
    }

    private static Map<UUID, PaymentAnswer> payments(Element report) throws Unreadable {
        Map<UUID, PaymentAnswer> answers = new HashMap<>();
        for (Element transaction : all(report, "TxInfAndSts")) {
            String id = text(transaction, "OrgnlEndToEndId")
                    .orElseThrow(() -> new Unreadable("a transaction has no end-to-end id"));
            if (answers.put(paymentId(id), answer(transaction)) != null) {
                throw new Unreadable("a transaction is answered twice");
            }
        }
        return answers;
    }

    private static UUID paymentId(String endToEndId) throws Unreadable {
        if (!endToEndId.matches("[0-9a-f]{32}")) {
            throw new Unreadable("an end-to-end id is none of ours");
        }
        BigInteger bits = new BigInteger(endToEndId, 16);
        return new UUID(bits.shiftRight(Long.SIZE).longValue(), bits.longValue());
    }

    private static PaymentAnswer answer(Element transaction) {
        String status = text(transaction, "TxSts").orElse("");
        if (SETTLED.contains(status)) {
            return new PaymentAnswer.Settled();
        }
        return status.equals(REJECTED) ? new PaymentAnswer.Refused(reason(transaction)) : new PaymentAnswer.Pending();
    }

    private static String reason(Element parent) {
        return only(parent, "StsRsnInf")
                .flatMap(info -> only(info, "Rsn"))
                .flatMap(reason -> text(reason, "Cd").or(() -> text(reason, "Prtry")))
                .orElse(NO_REASON);
    }

    private Element parse(String xml) throws Unreadable {
        try {
            schema.check(xml);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            return document.getDocumentElement();
        } catch (Schemas.SchemaBroken e) {
            throw new Unreadable("the report breaks its schema: " + e.getMessage());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new Unreadable("the report cannot be read");
        }
    }

    private static Optional<String> text(Element parent, String child) {
        return only(parent, child).map(Node::getTextContent).map(String::strip);
    }

    /** The first child element of that name. */
    private static Optional<Element> only(Element parent, String name) {
        if (parent.getLocalName().equals("Document")) {
            return all(parent, name).stream().findFirst();
        }
        return elements(parent.getChildNodes()).stream()
                .filter(e -> e.getLocalName().equals(name))
                .findFirst();
    }

    private static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
