import Kernel
import KernelEvaluation
import Testing

@Suite struct StatusTests {
    @Test(arguments: [FactKind.withdrawn, .repaired])
    func `What is withdrawn or repaired counts the day before and not on the day`(kind: FactKind) throws {
        var story = Story()
        let record = story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        story.mark(kind, record, on: "2025-06-01")
        #expect(try Toy().assess(story, on: "2025-05-31").points("penalties") == -5)
        #expect(try Toy().assess(story, on: "2025-06-01").points("penalties") == 0)
        #expect(try Toy().nextChange(story, after: "2025-05-31") == .on("2025-06-01"))
    }

    @Test func `An open objection suspends a record while the standard in force says so`() throws {
        var story = Story()
        let record = story.report(ToyKinds.penalty, "P1", on: "2025-05-01")
        story.mark(.objectionOpened, record, on: "2025-06-01")
        #expect(try Toy().assess(story, on: "2025-05-31").points("penalties") == -5)
        #expect(try Toy().assess(story, on: "2025-06-01").points("penalties") == 0)
        #expect(try Toy().assess(story, on: "2025-12-31").points("penalties") == 0)
        #expect(try Toy().assess(story, on: "2026-01-01").points("penalties") == -5)
        story.mark(.objectionClosed, record, on: "2025-08-01")
        #expect(try Toy().assess(story, on: "2025-08-01").points("penalties") == -5)
    }

    @Test func `A correction holds from its day, the first version before`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2025-01-01", ["level": "one"])
        story.report(ToyKinds.certificate, "C1", on: "2025-01-01", ["level": "three"], correcting: "2025-06-01")
        #expect(try Toy().assess(story, on: "2025-05-31").points("level") == 100)
        #expect(try Toy().assess(story, on: "2025-06-01").points("level") == 80)
        #expect(try Toy().nextChange(story, after: "2025-03-01") == .on("2025-06-01"))
    }

    @Test func `Of two units that report otherwise the one that decided governs`() throws {
        var story = Story()
        story.report(ToyKinds.certificate, "C1", on: "2025-01-01", ["level": "one"], sender: "机关")
        story.report(ToyKinds.certificate, "C1", on: "2025-01-01", ["level": "three"], sender: "别家")
        #expect(try Toy().assess(story, on: "2025-06-01").line("level")?.evidence == [2])
    }

    @Test func `A national record counts as what the classify table makes of it`() throws {
        var story = Story()
        story.report(ToyKinds.report, "R1", on: "2025-05-01", ["authority_name": "某县玩具局", "gravity": "light"])
        story.report(ToyKinds.report, "R2", on: "2025-05-01", ["authority_name": "税务局"])
        #expect(try Toy().assess(story, on: "2025-06-01").line("penalties")?.evidence == [2])
    }

    @Test func `What no line matches counts from the day on which an officer classifies it`() throws {
        var story = Story()
        let record = story.report(ToyKinds.report, "R1", on: "2025-05-01", ["authority_name": "某局"])
        story.mark(.classified, record, on: "2025-05-20", ["toy.penalty", "看过原件"])
        #expect(try Toy().assess(story, on: "2025-05-19").points("penalties") == 0)
        #expect(try Toy().assess(story, on: "2025-05-20").points("penalties") == -5)
    }
}
