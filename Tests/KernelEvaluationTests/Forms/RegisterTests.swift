import Kernel
import KernelEvaluation
import Testing

@Suite struct RegisterTests {
    @Test func `A subject that ended is not rated from the day on which it ended`() throws {
        var story = Story()
        story.register(.deregistered, on: "2025-06-01", ["status": "deregistered"])
        #expect(try Toy().assess(story, on: "2025-05-31").notRatedBy == nil)
        let assessment = try Toy().assess(story, on: "2025-06-01")
        #expect(
            assessment.outcome
                == .notRated(rule: "ended", title: .verbatim("已注销"), clause: .toy("")))
        #expect(assessment.lines.isEmpty)
        #expect(assessment.sum == 0)
        #expect(try Toy().nextChange(story, after: "2025-01-01") == .on("2025-06-01"))
    }

    @Test func `An industry outside the scope is not rated, one that is not known is`() throws {
        var outside = Story(register: false)
        outside.register(["industry": "finance"])
        #expect(try Toy().assess(outside, on: "2025-06-01").notRatedBy == "outside")
        var unknown = Story(register: false)
        unknown.register(["industry": "", "status": "", "since": ""])
        #expect(try Toy().assess(unknown, on: "2025-06-01").notRatedBy == nil)
    }

    @Test func `The first year of business ends on its day by itself`() throws {
        var story = Story(register: false)
        story.register(["since": "2024-08-15"])
        #expect(try Toy().assess(story, on: "2025-08-14").notRatedBy == "young")
        #expect(try Toy().assess(story, on: "2025-08-15").notRatedBy == nil)
        #expect(try Toy().nextChange(story, after: "2025-01-01") == .on("2025-08-15"))
    }

    @Test func `The first rule that applies names the reason`() throws {
        var story = Story(register: false)
        story.register(["status": "revoked", "industry": "finance"])
        #expect(try Toy().assess(story, on: "2025-06-01").notRatedBy == "ended")
    }

    @Test func `Before its first register row nobody is rated`() throws {
        var story = Story(register: false)
        story.register(.registered, on: "2025-06-01", ["industry": "finance"])
        #expect(try Toy().assess(story, on: "2025-05-31").notRatedBy == "not-registered")
        #expect(try Toy().assess(story, on: "2025-06-01").notRatedBy == "outside")
    }

    @Test func `Without a record a rule may say that the subject is not rated`() throws {
        var toy = Toy()
        toy.indicators.append(.counting("duty", "inspection", span: .lasting, each: 0, absent: .notRated))
        let assessment = try toy.assess(Story(), on: "2025-06-01")
        #expect(assessment.outcome == .notRated(rule: "duty", title: .verbatim("〔duty〕"), clause: .toy("无记录")))
        var story = Story()
        story.report(ToyKinds.inspection, "I1", on: "2025-06-01")
        #expect(try toy.assess(story, on: "2025-06-01").notRatedBy == nil)
        #expect(try toy.assess(story, on: "2025-05-31").notRatedBy == "duty")
    }
}

extension Story {
    fileprivate mutating func register(_ changes: [String: String]) {
        register(.registered, on: "2015-01-01", changes)
    }
}
