package org.nuan.portal.application;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nuan.contracts.workflows.TaskViews.CaseProgress;

/** The steps of a process by name, for a plain list where no diagram can be drawn. */
public final class ProcessModel {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Where Chinese punctuation and characters begin in Unicode. */
    private static final char FIRST_CHINESE = '\u3000';

    /** A step of a case. */
    public record Step(String id, String name, boolean done, boolean active) {}

    private final Map<String, String> names;

    private ProcessModel(Map<String, String> names) {
        this.names = names;
    }

    /** @throws IllegalArgumentException if it is no XML */
    public static ProcessModel read(String bpmn) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> names = new LinkedHashMap<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(bpmn));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && isStep(reader)) {
                    names.put(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "name"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("the process model cannot be read", e);
        }
        return new ProcessModel(names);
    }

    private static boolean isStep(XMLStreamReader reader) {
        String kind = reader.getLocalName();
        return BPMN.equals(reader.getNamespaceURI())
                && (kind.endsWith("Task") || kind.endsWith("Event"))
                && !kind.equals("boundaryEvent")
                && reader.getAttributeValue(null, "id") != null
                && reader.getAttributeValue(null, "name") != null;
    }

    /** The steps the case went through, in order, each once, then those it is in. */
    public List<Step> steps(CaseProgress progress, Locale language) {
        List<Step> steps = new ArrayList<>();
        progress.doneActivities().stream()
                .distinct()
                .filter(id ->
                        names.containsKey(id) && !progress.activeActivities().contains(id))
                .forEach(id -> steps.add(new Step(id, nameOf(id, language), true, false)));
        progress.activeActivities().stream()
                .distinct()
                .filter(names::containsKey)
                .forEach(id -> steps.add(new Step(id, nameOf(id, language), false, true)));
        return steps;
    }

    /** The name of every step, by its id. */
    public Map<String, String> names(Locale language) {
        Map<String, String> worded = new LinkedHashMap<>();
        names.keySet().forEach(id -> worded.put(id, nameOf(id, language)));
        return worded;
    }

    /** Names in the diagrams are Chinese first, then English. */
    private String nameOf(String id, Locale language) {
        String name = names.getOrDefault(id, id);
        int chinese = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= FIRST_CHINESE) {
                chinese = i + 1;
            }
        }
        String part = language.getLanguage().equals("en") ? name.substring(chinese) : name.substring(0, chinese);
        return part.isBlank() ? name : part.strip();
    }
}
