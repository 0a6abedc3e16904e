import Kernel
import Testing

@testable import SafetyProduction

/// The classes of 国务院令第493号: any one criterion, the highest, each number included.
struct AccidentClassTests {
    private static let happenedOn = Day(number: 20_454)  // 2026-01-01

    /// As the standard states them; the cases prove that it does.
    private static let parameters = Derivation.Parameters(values: [
        "larger_deaths": 3, "major_deaths": 10, "extraordinary_deaths": 30,
        "larger_injuries": 10, "major_injuries": 50, "extraordinary_injuries": 100,
        "larger_loss": 1000, "major_loss": 5000, "extraordinary_loss": 10_000,
        "supplement_days": 30, "supplement_days_fire_road": 7,
    ])

    @Test(arguments: [
        (0, "general"), (2, "general"), (3, "larger"), (9, "larger"), (10, "major"), (29, "major"),
        (30, "extraordinary"), (31, "extraordinary"),
    ])
    func `deaths decide, the bound included`(deaths: Int64, expected: String) {
        #expect(derived(["deaths": .integer(deaths)])["class"] == .choice(expected))
    }

    @Test(arguments: [
        (0, "general"), (9, "general"), (10, "larger"), (49, "larger"), (50, "major"), (99, "major"),
        (100, "extraordinary"),
    ])
    func `serious injuries decide, the bound included`(injuries: Int64, expected: String) {
        #expect(derived(["serious_injuries": .integer(injuries)])["class"] == .choice(expected))
    }

    /// In fen: 999.999999 万元 is one fen less than 1000 万元.
    @Test(arguments: [
        (0, "general"), (999_999_999, "general"), (1_000_000_000, "larger"),
        (4_999_999_999, "larger"), (5_000_000_000, "major"),
        (9_999_999_999, "major"), (10_000_000_000, "extraordinary"),
    ])
    func `direct loss decides to the fen`(loss: Int64, expected: String) {
        #expect(derived(["loss": .integer(loss)])["class"] == .choice(expected))
    }

    @Test func `any one criterion suffices and the highest class counts`() {
        let fields: [String: TypedRecord.Value] = [
            "deaths": .integer(1), "serious_injuries": .integer(50), "loss": .integer(1_000_000_000),
        ]
        #expect(derived(fields)["class"] == .choice("major"))
    }

    @Test(arguments: [
        ("other", 0, "larger", "supplemented"), ("other", 30, "larger", "supplemented"),
        ("other", 31, "general", "late_noted"), ("other", -1, "general", "late_noted"),
        ("fire", 7, "larger", "supplemented"), ("fire", 8, "general", "late_noted"),
        ("road", 7, "larger", "supplemented"), ("road", 8, "general", "late_noted"),
    ])
    func `a supplement decides within its term and is only noted after it`(
        type: String, days: Int, expected: String, figures: String
    ) {
        let result = derived([
            "type": .choice(type), "deaths": .integer(2), "supplemented_deaths": .integer(3),
            "supplemented_on": .day(Self.happenedOn.adding(days: days)),
        ])
        #expect(result["class"] == .choice(expected))
        #expect(result["figures"] == .choice(figures))
    }

    @Test func `a supplement without a day is only noted`() {
        let result = derived(["deaths": .integer(2), "supplemented_deaths": .integer(3)])
        #expect(result["class"] == .choice("general"))
        #expect(result["figures"] == .choice("late_noted"))
    }

    @Test func `a supplement replaces only the figures that it states`() {
        let result = derived([
            "deaths": .integer(3), "serious_injuries": .integer(4), "supplemented_injuries": .integer(1),
            "supplemented_on": .day(Self.happenedOn.adding(days: 2)),
        ])
        #expect(result["class"] == .choice("larger"))
        #expect(result["figures"] == .choice("supplemented"))
    }

    @Test func `a supplement can lower the class`() {
        let result = derived([
            "deaths": .integer(3), "supplemented_deaths": .integer(2),
            "supplemented_on": .day(Self.happenedOn.adding(days: 2)),
        ])
        #expect(result["class"] == .choice("general"))
    }

    @Test func `whether anybody died is known only where the deaths are stated`() {
        #expect(derived(["deaths": .integer(1)])["fatal"] == .choice("yes"))
        #expect(derived(["deaths": .integer(0)])["fatal"] == .choice("no"))
        #expect(derived(["serious_injuries": .integer(2)])["fatal"] == .blank)
        let supplemented = derived([
            "deaths": .integer(0), "supplemented_deaths": .integer(1),
            "supplemented_on": .day(Self.happenedOn.adding(days: 2)),
        ])
        #expect(supplemented["fatal"] == .choice("yes"))
    }

    @Test func `without any figure there is no class`() {
        let result = derived(["type": .choice("other")])
        #expect(result["class"] == nil)
        #expect(result["figures"] == .choice("not_stated"))
    }

    @Test(arguments: ["larger_deaths", "extraordinary_loss", "supplement_days", "supplement_days_fire_road"])
    func `a number that the standard leaves out gives no class`(missing: String) {
        var values = Self.parameters.values
        values[missing] = nil
        let record = TypedRecord(day: Self.happenedOn, fields: ["deaths": .integer(3)])
        let result = SafetyProduction.accidentClass.function(record, Derivation.Parameters(values: values))
        #expect(result.isEmpty)
    }

    private func derived(_ fields: [String: TypedRecord.Value]) -> [String: TypedRecord.Value] {
        let record = TypedRecord(day: Self.happenedOn, fields: fields)
        return SafetyProduction.accidentClass.function(record, Self.parameters)
    }
}
