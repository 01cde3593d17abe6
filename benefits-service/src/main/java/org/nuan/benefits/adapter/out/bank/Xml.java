package org.nuan.benefits.adapter.out.bank;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes nested elements; the same calls always give the same text. */
final class Xml {

    /** What an element holds. */
    interface Content {

        void write() throws XMLStreamException;
    }

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Xml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("no writer in memory", e);
        }
    }

    String document(String namespace, Content content) {
        try {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("Document");
            out.writeDefaultNamespace(namespace);
            content.write();
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory cannot be written", e);
        }
    }

    void element(String name, Content content) throws XMLStreamException {
        out.writeStartElement(name);
        content.write();
        out.writeEndElement();
    }

    void element(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    /** An element inside elements: {@code nested("1", "Id", "Othr", "Id")}. */
    void nested(String value, String... names) throws XMLStreamException {
        for (String name : names) {
            out.writeStartElement(name);
        }
        out.writeCharacters(value);
        for (int i = 0; i < names.length; i++) {
            out.writeEndElement();
        }
    }

    void amount(String name, String currency, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeAttribute("Ccy", currency);
        out.writeCharacters(value);
        out.writeEndElement();
    }
}
