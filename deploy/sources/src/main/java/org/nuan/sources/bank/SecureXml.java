package org.nuan.sources.bank;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML reading that fetches nothing: document type declarations are refused, external entities do not exist. */
final class SecureXml {

    static final String PAIN_001 = "pain.001.001.09";
    static final String PAIN_002 = "pain.002.001.11";

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final SAXParserFactory parsers;
    private final XMLInputFactory readers;
    private final Schema pain001;
    private final Schema pain002;

    SecureXml() {
        try {
            parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setXIncludeAware(false);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature(NO_DOCTYPE, true);
            pain001 = schema(PAIN_001);
            pain002 = schema(PAIN_002);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
        readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    static String namespace(String message) {
        return "urn:iso:std:iso:20022:tech:xsd:" + message;
    }

    private static Schema schema(String message) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        URL resource = Objects.requireNonNull(SecureXml.class.getResource("/iso20022/" + message + ".xsd"), message);
        try (InputStream in = resource.openStream()) {
            return factory.newSchema(new StreamSource(in, message + ".xsd"));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the schema " + message, e);
        }
    }

    /** @throws InvalidFile naming the place, if the file is no valid pain.001.001.09 */
    void checkPain001(Path file) throws IOException, InvalidFile {
        check(file, pain001);
    }

    /** @throws InvalidFile naming the place, if the file is no valid pain.002.001.11 */
    void checkPain002(Path file) throws IOException, InvalidFile {
        check(file, pain002);
    }

    private void check(Path file, Schema schema) throws IOException, InvalidFile {
        try (InputStream in = Files.newInputStream(file)) {
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new FirstErrorEnds());
            validator.validate(new SAXSource(parsers.newSAXParser().getXMLReader(), new InputSource(in)));
        } catch (SAXParseException e) {
            throw new InvalidFile("line " + e.getLineNumber() + ", column " + e.getColumnNumber());
        } catch (SAXException | ParserConfigurationException | CharConversionException e) {
            throw new InvalidFile("unreadable");
        }
    }

    XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return readers.createXMLStreamReader(in);
    }

    /** The file breaks its schema or is no XML; the message is a place, never content. */
    static final class InvalidFile extends Exception {
        InvalidFile(String place) {
            super(place);
        }
    }

    private static final class FirstErrorEnds implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning does not make the file invalid.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
