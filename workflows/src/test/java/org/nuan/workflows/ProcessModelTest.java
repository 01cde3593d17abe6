package org.nuan.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.runtime.security.Role;
import org.nuan.workflows.domain.process.ApplicationProcess;
import org.nuan.workflows.domain.process.CaseMessage;
import org.nuan.workflows.domain.process.Step;

/** The model is complete, named for people, drawn tidily, and agrees with the names in the code. */
class ProcessModelTest {

    private final BpmnModelInstance model = read();

    private static BpmnModelInstance read() {
        InputStream in = Objects.requireNonNull(
                ProcessModelTest.class.getResourceAsStream("/processes/application.bpmn"), "no model");
        BpmnModelInstance model = Bpmn.readModelFromStream(in);
        Bpmn.validateModel(model);
        return model;
    }

    private Collection<FlowNode> nodes() {
        return model.getModelElementsByType(FlowNode.class);
    }

    @Test
    void theProcessHasItsNameAndItsTimeToLive() {
        assertThat(model.getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(ApplicationProcess.KEY);
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getName()).isNotBlank();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        });
    }

    @Test
    void everyElementIsNamedInChineseAndEnglish() {
        assertThat(nodes())
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches("(?s).*\\p{IsHan}.*[a-z].*"));
    }

    @Test
    void wherePathsPartEveryConditionalWayIsNamedAndOneIsTheDefault() {
        for (FlowNode node : nodes()) {
            List<SequenceFlow> conditional = node.getOutgoing().stream()
                    .filter(flow -> flow.getConditionExpression() != null)
                    .toList();
            if (!conditional.isEmpty()) {
                assertThat(node.getOutgoing())
                        .allSatisfy(flow ->
                                assertThat(flow.getName()).as(flow.getId()).isNotBlank());
                assertThat(node.getAttributeValue("default")).as(node.getId()).isNotBlank();
            }
        }
    }

    @Test
    void thereAreNoScripts() {
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(Script.class)).isEmpty();
        assertThat(model.getModelElementsByType(CamundaScript.class)).isEmpty();
    }

    @Test
    void idsAreUnique() {
        List<String> ids = model.getDocument().getRootElement().getChildElements().stream()
                .flatMap(e -> idsUnder(e).stream())
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    private static List<String> idsUnder(org.camunda.bpm.model.xml.instance.DomElement element) {
        List<String> ids = new ArrayList<>();
        if (element.getAttribute("id") != null) {
            ids.add(element.getAttribute("id"));
        }
        element.getChildElements().forEach(child -> ids.addAll(idsUnder(child)));
        return ids;
    }

    @Test
    void stepsOfTheCodeAndOfTheModelAreTheSame() {
        Set<String> inModel = new TreeSet<>();
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> inModel.add(task.getId() + " " + task.getCamundaDelegateExpression()));
        model.getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(message -> message.getCamundaDelegateExpression() != null)
                .forEach(message -> inModel.add(((FlowNode) message.getParentElement()).getId() + " "
                        + message.getCamundaDelegateExpression()));
        Set<String> inCode = new TreeSet<>();
        for (Step step : Step.values()) {
            step.elements().forEach(element -> inCode.add(element + " ${" + step.beanName() + "}"));
        }
        assertThat(inModel).isEqualTo(inCode);
    }

    @Test
    void everyStepIsAsynchronousExclusiveAndTriedAgainWithGrowingPauses() {
        Set<String> steps =
                Arrays.stream(Step.values()).flatMap(s -> s.elements().stream()).collect(Collectors.toSet());
        assertThat(nodes().stream().filter(n -> steps.contains(n.getId())))
                .isNotEmpty()
                .allSatisfy(node -> {
                    assertThat(node.isCamundaAsyncBefore()).as(node.getId()).isTrue();
                    assertThat(node.isCamundaExclusive()).as(node.getId()).isTrue();
                    assertThat(node.getExtensionElements().getElements().stream()
                                    .map(e -> e.getTextContent().strip()))
                            .contains("PT5S,PT30S,PT5M");
                });
    }

    @Test
    void humanTasksOfTheContractAndOfTheModelAreTheSame() {
        assertThat(model.getModelElementsByType(UserTask.class).stream().map(UserTask::getId))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TaskType.values()).map(TaskType::key).toList());
        Set<String> roles = Arrays.stream(Role.values()).map(Role::realmName).collect(Collectors.toSet());
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroupsList())
                    .as(task.getId())
                    .isNotEmpty()
                    .allMatch(group -> roles.contains(group) || group.equals("${approverRole}"));
            assertThat(task.getExtensionElements().getChildElementsByType(CamundaTaskListener.class))
                    .singleElement()
                    .satisfies(l -> assertThat(l.getCamundaDelegateExpression()).isEqualTo("${taskOpened}"));
        }
    }

    @Test
    void messagesAndErrorsOfTheCodeAreInTheModel() {
        Set<String> names = model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(names)
                .containsAll(Arrays.stream(CaseMessage.values())
                        .map(CaseMessage::messageName)
                        .toList());
        assertThat(model.getModelElementsByType(Error.class))
                .singleElement()
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(ApplicationProcess.AUTHORISATION_LACKING));
        assertThat(model.getModelElementsByType(SubProcess.class))
                .singleElement()
                .satisfies(s -> assertThat(s.getId()).isEqualTo(ApplicationProcess.REVIEW));
    }

    @Test
    void everyElementIsDrawn() {
        Set<String> drawn = new HashSet<>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(s -> drawn.add(s.getBpmnElement().getId()));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(e -> drawn.add(e.getBpmnElement().getId()));
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowElement.class).stream()
                        .map(FlowElement::getId)
                        .collect(Collectors.toSet()));
    }

    private record Box(String id, double x, double y, double width, double height) {

        static Box of(BpmnShape shape) {
            Bounds bounds = shape.getBounds();
            return new Box(
                    shape.getBpmnElement().getId(),
                    bounds.getX(),
                    bounds.getY(),
                    bounds.getWidth(),
                    bounds.getHeight());
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean onBorder(double px, double py) {
            boolean inX = px >= x && px <= x + width;
            boolean inY = py >= y && py <= y + height;
            return inX && inY && (px == x || px == x + width || py == y || py == y + height);
        }
    }

    private List<Box> boxes() {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .map(Box::of)
                .toList();
    }

    @Test
    void noTwoElementsOverlapButAnEventOnItsActivity() {
        List<Box> boxes = boxes().stream()
                .filter(b -> !b.id().equals(ApplicationProcess.REVIEW))
                .toList();
        Set<String> boundary = model.getModelElementsByType(BoundaryEvent.class).stream()
                .map(BoundaryEvent::getId)
                .collect(Collectors.toSet());
        for (Box one : boxes) {
            assertThat(boxes.stream()
                            .filter(other -> !other.equals(one))
                            .filter(other -> !boundary.contains(one.id()) && !boundary.contains(other.id())))
                    .as(one.id())
                    .noneMatch(one::overlaps);
        }
    }

    @Test
    void edgesRunUprightOrLevelFromBorderToBorder() {
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            assertThat(box(flow.getSource().getId())
                            .onBorder(
                                    points.getFirst().getX(), points.getFirst().getY()))
                    .as("start of " + flow.getId())
                    .isTrue();
            assertThat(box(flow.getTarget().getId())
                            .onBorder(points.getLast().getX(), points.getLast().getY()))
                    .as("end of " + flow.getId())
                    .isTrue();
            for (int i = 1; i < points.size(); i++) {
                double aside = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
                double down = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
                assertThat(Math.min(aside, down)).as("bend of " + flow.getId()).isZero();
            }
        }
    }

    private Box box(String id) {
        return boxes().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private record Line(String flow, double x1, double y1, double x2, double y2) {

        /** Whether two upright or level lines share more than an end. */
        boolean crosses(Line other) {
            return Math.max(Math.min(x1, x2), Math.min(other.x1, other.x2))
                            <= Math.min(Math.max(x1, x2), Math.max(other.x1, other.x2))
                    && Math.max(Math.min(y1, y2), Math.min(other.y1, other.y2))
                            <= Math.min(Math.max(y1, y2), Math.max(other.y1, other.y2));
        }

        boolean cuts(Box box) {
            return Math.max(x1, x2) > box.x()
                    && Math.min(x1, x2) < box.x() + box.width()
                    && Math.max(y1, y2) > box.y()
                    && Math.min(y1, y2) < box.y() + box.height();
        }
    }

    @Test
    void noEdgeCrossesAnotherOrRunsThroughAnElement() {
        List<Line> lines = new ArrayList<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            List<Waypoint> p = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < p.size(); i++) {
                lines.add(new Line(
                        edge.getBpmnElement().getId(),
                        p.get(i - 1).getX(),
                        p.get(i - 1).getY(),
                        p.get(i).getX(),
                        p.get(i).getY()));
            }
        }
        for (Line line : lines) {
            assertThat(lines.stream().filter(other -> !other.flow().equals(line.flow())))
                    .as(line.flow())
                    .noneMatch(line::crosses);
            assertThat(boxes().stream().filter(b -> !b.id().equals(ApplicationProcess.REVIEW)))
                    .as(line.flow())
                    .noneMatch(line::cuts);
        }
    }
}
