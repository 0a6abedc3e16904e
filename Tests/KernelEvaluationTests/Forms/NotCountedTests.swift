import Kernel
import KernelEvaluation
import Testing

@Suite struct NotCountedTests {
    @Test func `What a line cites is not listed`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        #expect(try reasons(story).isEmpty)
    }

    @Test func `A status says why, before anything else`() throws {
        var story = Story()
        let record = story.report(ToyKinds.penalty, "P1", on: "2020-05-01")
        story.mark(.repaired, record, on: "2021-01-01")
        let interval = StatusInterval(status: .repaired, from: "2021-01-01", until: .distantFuture, fact: 3)
        let expected = NotCounted(fact: 2, kind: "toy.penalty", reason: .status(interval), rule: "penalties")
        #expect(try Toy().notCounted(story, on: "2025-06-01") == [expected])
    }

    @Test func `A window that ended names the first day on which it no longer counted`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2024-05-01")
        story.report(ToyKinds.hazard, "H1", on: "2024-05-01", ["rectified_on": "2024-07-01"])
        story.report(ToyKinds.certificate, "C1", on: "2024-05-01", ["level": "one", "expires_on": "2024-08-31"])
        #expect(try reasons(story) == [2: .ended("2025-05-01"), 3: .ended("2024-07-01"), 4: .ended("2024-09-01")])
    }

    @Test func `Of several windows the last end counts`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2021-05-01", ["class": "general"])
        #expect(try Toy().notCounted(story, on: "2025-06-01").map(\.rule) == ["two_general"])
        #expect(try reasons(story) == [2: .ended("2024-05-01")])
    }

    @Test func `An act that another line counts names that line`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-05-01", ["class": "general"], decision: "罚1号")
        story.report(ToyKinds.penalty, "P1", on: "2025-05-20", decision: "罚1号")
        let expected = NotCounted(
            fact: 3, kind: "toy.penalty", reason: .sameAct(rule: "general_accident", title: "一般事故"), rule: "penalties")
        #expect(try Toy().notCounted(story, on: "2025-06-01") == [expected])
    }

    @Test func `What is unclassified waits`() throws {
        var story = Story()
        story.report(ToyKinds.report, "R1", on: "2025-05-01", ["authority_name": "某局"])
        let expected = NotCounted(fact: 2, kind: .unclassified("toy"), reason: .unclassified, rule: "")
        #expect(try Toy().notCounted(story, on: "2025-06-01") == [expected])
    }

    @Test func `An older record gives way to the latest, a later one is still to come`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2024-05-01", ["level": "one"])
        story.report(ToyKinds.certificate, "C2", on: "2024-06-01", ["level": "two"])
        story.report(ToyKinds.certificate, "C3", on: "2025-07-01", ["level": "two"])
        #expect(try reasons(story) == [2: .notLatest, 4: .notYet])
    }

    @Test func `What no rule reads says so, and what a rule reads in vain names the rule and why`() throws {
        var story = Story()
        story.report(ToyKinds.accident, "A1", on: "2025-05-01")
        story.report(ToyKinds.accident, "A2", on: "2025-05-02", ["class": "minor"])
        let listed = try Toy().notCounted(story, on: "2025-06-01")
        #expect(
            listed.map(\.reason) == [
                .belowThreshold(rule: "many_accidents", title: "多次事故"),
                .belowThreshold(rule: "many_accidents", title: "多次事故"),
            ])
        #expect(listed.map(\.rule) == ["many_accidents", "many_accidents"])
        var toy = Toy.bare
        toy.indicators = []
        #expect(try toy.notCounted(story, on: "2025-06-01").map(\.rule) == ["", ""])
    }

    @Test func `When the subject is not rated every record is listed`() throws {
        var story = Story()
        story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        story.register(.deregistered, on: "2025-05-02", ["status": "revoked"])
        #expect(try reasons(story) == [2: .subjectNotRated(rule: "ended", title: .verbatim("已注销"))])
    }

    private func reasons(_ story: Story) throws -> [Int64: NotCounted.Reason] {
        let listed = try Toy().notCounted(story, on: "2025-06-01")
        return Dictionary(uniqueKeysWithValues: listed.map { ($0.fact, $0.reason) })
    }
}
